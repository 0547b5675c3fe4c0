using GuideBuilder.Pdf.Preflight;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>Files that break one rule each.</summary>
internal sealed class Breaks : Dictionary<string, Break>
{
    public Breaks()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The print file, broken.</summary>
    public void Print(PreflightRule rule, Func<BreakablePdf, BreakablePdf> change, PressProfile? shop = null) =>
        Add(rule.Id, new Break(PdfFlavour.Print, () => change(Conforming.Print).ToBytes(), shop));

    /// <summary>The screen file, broken.</summary>
    public void Screen(PreflightRule rule, Func<BreakablePdf, BreakablePdf> change) =>
        Add(rule.Id, new Break(PdfFlavour.Screen, () => change(Conforming.Screen).ToBytes(), null));

    /// <summary>Asserts that the file of a rule breaks this rule and no other.</summary>
    public void Check(string id)
    {
        var (flavour, make, shop) = this[id];
        var report = Conforming.Judge(make(), flavour, shop);
        var found = report.ToFindings().Select(f => f.Code.Id).Distinct().ToList();
        Assert.True(found is [var only] && only == id, $"{id} expected; found:\n" + string.Join('\n', report.ToFindings().Select(f => $"{f.Code.Id} {f.Message}")));
    }
}

/// <param name="Shop">Null for the usual one.</param>
internal sealed record Break(PdfFlavour Flavour, Func<byte[]> Make, PressProfile? Shop);
