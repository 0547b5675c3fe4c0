using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Fonts;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Whether each code that is shown says what it means (ISO 19005-2, 6.2.11.7).</summary>
internal sealed class UnicodeJudge(PreflightJob job) : FontJudge(job)
{
    private readonly Lazy<HashSet<(int Page, int Mcid)>> replaced = new(() => Replaced(job));

    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        Report(UnicodeRules.NoText, usage, usage.Codes.Where(c => !HasText(face, c.Code) && face.Choose(c.Code).Fate != GlyphFate.NotDefined), "does not say the characters of");
        Report(UnicodeRules.NoCharacter, usage, usage.Codes.Where(c => face.Font.MappedText(c.Code) is { } text && text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')), "gives values that are no characters (0, FEFF or FFFE) to");
        Report(UnicodeRules.PrivateUse, usage, usage.Codes.Where(c => c.IsPrivate && c.Unexplained.Any(place => !replaced.Value.Contains(place))), "shows characters for private use, and no ActualText says what they mean, for");
    }

    private bool HasText(FontFace face, int code)
    {
        if (face.Font.MappedText(code) is { Length: > 0 })
            return true;
        if (face.Font.IsComposite)
            return PredefinedCMaps.OrderingOf(face.Font.Map.Name ?? "") is not null || HasKnownCharacters(face);
        var isKnownSymbol = face.Font.Use.Name.EndsWith("Symbol", StringComparison.Ordinal) || face.Font.Use.Name.EndsWith("ZapfDingbats", StringComparison.Ordinal);
        if (!face.Encoding.Differences.ContainsKey(code) && face.Encoding.Base is "MacRomanEncoding" or "MacExpertEncoding" or "WinAnsiEncoding")
            return true;
        if (face.IsSimpleTrueType)
            return !face.IsSymbolic && face.Encoding.Exists && face.TextOf(code) is not null;
        return isKnownSymbol || face.TextOf(code) is not null;
    }

    /// <summary>Whether the characters are numbered as in one of Adobe's four collections (6.2.11.7.2).</summary>
    private bool HasKnownCharacters(FontFace face)
    {
        var info = Job.Objects.Dictionary(face.Font.Inner["CIDSystemInfo"]);
        return Job.Objects.Text(info["Registry"]) == "Adobe" && Job.Objects.Text(info["Ordering"]) is "GB1" or "CNS1" or "Japan1" or "Korea1";
    }

    /// <summary>Marked content whose structure element, or one above it, has an ActualText; pages from 1.</summary>
    private static HashSet<(int Page, int Mcid)> Replaced(PreflightJob job)
    {
        var places = new HashSet<(int Page, int Mcid)>();
        var open = new Stack<(TextElement Element, bool IsReplaced)>(PdfText.Read(job.File, job.Texts).Structure.Select(e => (e, false)));
        while (open.TryPop(out var next))
        {
            var isReplaced = next.IsReplaced || next.Element.ActualText is not null;
            foreach (var child in next.Element.Children)
                open.Push((child, isReplaced));
            if (isReplaced)
                places.UnionWith(next.Element.Nodes.OfType<TextNode.Run>().Select(run => (run.Page + 1, run.Mcid)));
        }

        return places;
    }
}
