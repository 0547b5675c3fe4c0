using System.Globalization;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Judges a font by one of its sides.</summary>
internal abstract class FontJudge(PreflightJob job)
{
    private const int MostNamed = 4;

    protected PreflightJob Job { get; } = job;

    public abstract void Judge(FontUsage usage);

    /// <summary>Reports what is wrong with the font as a whole.</summary>
    /// <param name="what">What the font does, as the end of a sentence.</param>
    protected void Report(PreflightRule rule, FontUsage usage, string what) =>
        Job.Report(rule, $"The font {usage.Face.Name} {what}.", usage.Page, NumberOf(usage));

    /// <summary>Reports what is wrong with some codes of a font, all in one.</summary>
    /// <param name="what">What the font does to the codes that are named after it.</param>
    protected void Report(PreflightRule rule, FontUsage usage, IEnumerable<CodeUsage> codes, string what)
    {
        List<CodeUsage> all = [.. codes];
        if (all.Count == 0)
            return;
        var first = all.MinBy(c => c.Page)!;
        var named = string.Join(", ", all.OrderBy(c => c.Page).Take(MostNamed).Select(c => Words(usage.Face, c.Code)));
        var more = all.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNamed} more") : "";
        Job.Report(rule, $"The font {usage.Face.Name} {what} {(all.Count == 1 ? "code" : "codes")} {named}{more}.", first.Page, NumberOf(usage), first.Mcid);
    }

    /// <summary>The code in hexadecimal digits, and what it says.</summary>
    protected static string Words(FontFace face, int code)
    {
        var digits = ((uint)code).ToString(face.Font.IsComposite ? "X4" : "X2", CultureInfo.InvariantCulture);
        var text = face.TextOf(code);
        return text is null || text.Any(char.IsControl) ? digits : $"{digits} (“{text}”)";
    }

    private int NumberOf(FontUsage usage) => Job.Index.NumberOf(usage.Face.Font.Dictionary);
}
