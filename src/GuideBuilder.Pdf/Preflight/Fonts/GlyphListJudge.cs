using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Whether lists of a subset's glyphs, where there are any, are right (ISO 32000-1, tables 122 and 124).</summary>
internal sealed class GlyphListJudge(PreflightJob job) : FontJudge(job)
{
    private const int LongestList = 1 << 18;

    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        if (!face.Font.Use.IsSubset || face.Program is not { } program)
            return;
        if (program is NamedFontProgram { Names.Count: > 0 } named && !face.Font.IsComposite && Job.Objects.Text(face.Descriptor["CharSet"]) is { Length: <= LongestList } list)
            JudgeNames(usage, named, list);
        else if (face.Font.IsComposite && Job.Objects.Resolve(face.Descriptor["CIDSet"]) is PdfObject.Stream set)
            JudgeCharacters(usage, program, new FontBytes(Job.Objects.Data(set)));
    }

    private void JudgeNames(FontUsage usage, NamedFontProgram program, string list)
    {
        var listed = list.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var unlisted = program.Names.Where(name => name != GlyphNames.NotDefined && !listed.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault();
        var absent = listed.Where(name => name != GlyphNames.NotDefined && program.GlyphNamed(name) is null).Order(StringComparer.Ordinal).FirstOrDefault();
        if (unlisted is not null)
            Report(GlyphRules.CharSet, usage, $"has the glyph {unlisted}, which its CharSet does not list");
        else if (absent is not null)
            Report(GlyphRules.CharSet, usage, $"lists the glyph {absent} in its CharSet and does not have it");
    }

    private void JudgeCharacters(FontUsage usage, FontProgram program, FontBytes set)
    {
        var (must, may) = Present(usage.Face, program);
        if (must is null || may is null)
            return;
        var unlisted = must.Where(cid => cid > 0 && !Lists(set, cid)).DefaultIfEmpty(-1).Min();
        var absent = Enumerable.Range(1, (int)Math.Min(8L * set.Length, ushort.MaxValue)).FirstOrDefault(cid => Lists(set, cid) && !may(cid), -1);
        if (unlisted >= 0)
            Report(GlyphRules.CidSet, usage, FormattableString.Invariant($"has the character {unlisted}, which its CIDSet does not list"));
        else if (absent >= 0)
            Report(GlyphRules.CidSet, usage, FormattableString.Invariant($"lists the character {absent} in its CIDSet and does not have it"));
    }

    /// <summary>The characters that a list must name, and those that it may. Empty outlines may be gaps left by the subset, or spaces.</summary>
    private (IEnumerable<int>? Must, Func<int, bool>? May) Present(FontFace face, FontProgram program)
    {
        switch (program)
        {
            case CffProgram { IsCidKeyed: true } cff:
                return (cff.Cids, cid => cff.GlyphOfCid(cid) is not null);
            case TrueTypeProgram font when Job.Objects.Resolve(face.Font.Inner["CIDToGIDMap"]) is PdfObject.Stream stream:
                var map = new FontBytes(Job.Objects.Data(stream));
                return (Enumerable.Range(0, Math.Min(map.Length / 2, ushort.MaxValue + 1)).Where(cid => map.U16(2L * cid) is > 0 and var glyph && font.HasOutline(glyph)), cid => map.U16(2L * cid) > 0);
            case TrueTypeProgram font:
                return (Enumerable.Range(0, font.GlyphCount).Where(font.HasOutline), font.HasGlyph);
            default:
                return (null, null);
        }
    }

    /// <summary>A bit for each character, the highest of a byte first.</summary>
    private static bool Lists(FontBytes set, int cid) => (set.U8(cid / 8) & (0x80 >> (cid % 8))) != 0;
}
