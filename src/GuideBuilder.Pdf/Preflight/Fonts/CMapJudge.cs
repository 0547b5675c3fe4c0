using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>How composite fonts get from codes to characters to glyphs (ISO 32000-1, 9.7).</summary>
internal sealed class CMapJudge(PreflightJob job) : FontJudge(job)
{
    public override void Judge(FontUsage usage)
    {
        if (!usage.Face.Font.IsComposite)
            return;
        JudgeGlyphMap(usage);
        var map = usage.Face.Font.Map;
        if (map is { Source: { } source, Program: { } program })
            JudgeEmbedded(usage, source, program);
        else if (!PredefinedCMaps.Contains(map.Name ?? ""))
            Report(CMapRules.NotEmbedded, usage, string.IsNullOrEmpty(map.Name) ? "has no CMap" : $"uses the CMap {map.Name}, which is not in the file");
        else if (PredefinedCMaps.OrderingOf(map.Name ?? "") is { } ordering)
            JudgeCollection(usage, new Collection("Adobe", ordering, int.MaxValue));
    }

    private void JudgeGlyphMap(FontUsage usage)
    {
        if (usage.Face.InnerKind != "CIDFontType2" || usage.Face.Stream is null)
            return;
        var map = Job.Objects.Resolve(usage.Face.Font.Inner["CIDToGIDMap"]);
        if (map is not PdfObject.Stream and not PdfObject.Name { Value: "Identity" })
            Report(CMapRules.NoGlyphMap, usage, map is PdfObject.Null ? "has no CIDToGIDMap" : "has a CIDToGIDMap that is neither a stream nor Identity");
    }

    private void JudgeEmbedded(FontUsage usage, PdfObject.Stream source, CMapProgram program)
    {
        var mode = Job.Objects.Integer(source.Head["WMode"], 0);
        if (mode != program.WritingMode)
            Report(CMapRules.WritingMode, usage, FormattableString.Invariant($"has a CMap with WMode {program.WritingMode} whose dictionary says {mode}"));
        var next = Job.Objects.Resolve(source.Head["UseCMap"]);
        var name = next is PdfObject.Stream ? Job.Objects.Name(Job.Objects.Dictionary(next)["CMapName"]) ?? "without a name" : Job.Objects.Name(next) ?? program.Uses;
        if (name is not null && !PredefinedCMaps.Contains(name))
            Report(CMapRules.OtherCMap, usage, $"has a CMap that builds on the CMap {name}");
        if (!PredefinedCMaps.IsIdentity(Job.Objects.Name(source.Head["CMapName"])))
            JudgeCollection(usage, Read(source.Head));
    }

    private void JudgeCollection(FontUsage usage, Collection map)
    {
        var font = Read(usage.Face.Font.Inner);
        var fits = font.Registry is not null && font.Ordering is not null && font.Registry == map.Registry && font.Ordering == map.Ordering
            && font.Supplement >= 0 && font.Supplement <= map.Supplement;
        if (!fits)
            Report(CMapRules.OtherCollection, usage, $"has characters of {font}, its CMap leads to those of {map}");
    }

    /// <summary>Of a CMap there may be a list of them; the first counts.</summary>
    private Collection Read(PdfObject.Dictionary owner)
    {
        var info = Job.Objects.Dictionary(Job.Objects.Items(owner["CIDSystemInfo"]).FirstOrDefault() ?? PdfObject.Null.Value);
        return new Collection(Job.Objects.Text(info["Registry"]), Job.Objects.Text(info["Ordering"]), Job.Objects.Integer(info["Supplement"], -1));
    }

    /// <summary>A collection of characters (9.7.3).</summary>
    private sealed record Collection(string? Registry, string? Ordering, int Supplement)
    {
        public override string ToString() => Registry is null || Ordering is null
            ? "no collection"
            : $"{Registry}-{Ordering}" + (Supplement is < 0 or int.MaxValue ? "" : FormattableString.Invariant($"-{Supplement}"));
    }
}
