using GuideBuilder.Pdf.Reading.Fonts;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Encodings of simple TrueType fonts (ISO 19005-2, 6.2.11.6).</summary>
internal sealed class TrueTypeJudge(PreflightJob job) : FontJudge(job)
{
    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        if (!face.IsSimpleTrueType || face.Descriptor.Entries.Count == 0)
            return;
        var font = face.Program as TrueTypeProgram;
        if (face.IsSymbolic)
            JudgeSymbolic(usage, font);
        else
            JudgeLatin(usage, font);
    }

    private void JudgeSymbolic(FontUsage usage, TrueTypeProgram? font)
    {
        if (usage.Face.Encoding.Exists)
            Report(TrueTypeRules.SymbolicEncoding, usage, "is for symbols and has an Encoding");
        if (font is null || !usage.IsDrawn || font.Cmaps.Length == 1 || font.Cmap(3, 0) is not null)
            return;
        Report(TrueTypeRules.SymbolicCmap, usage, font.Cmaps.IsEmpty ? "is for symbols and has no cmap" : $"is for symbols and has {Count(font)} cmaps, none of them for symbols (3, 0)");
    }

    private void JudgeLatin(FontUsage usage, TrueTypeProgram? font)
    {
        var encoding = usage.Face.Encoding;
        if (encoding.Base is not ("MacRomanEncoding" or "WinAnsiEncoding"))
            Report(TrueTypeRules.LatinEncoding, usage, encoding.Exists ? $"has the encoding {encoding.Base ?? "of no name"}" : "has no Encoding");
        if (encoding.Differences.Values.FirstOrDefault(name => name != GlyphNames.NotDefined && !GlyphNames.IsListed(name)) is { } odd)
            Report(TrueTypeRules.Differences, usage, $"names the glyph {odd}, which the Adobe Glyph List does not know");
        if (font is null)
            return;
        if (encoding.Differences.Count > 0 && font.Cmap(3, 1) is null)
            Report(TrueTypeRules.Differences, usage, "names glyphs and has no cmap for Unicode (3, 1)");
        if (usage.IsDrawn && font.Cmaps.All(c => (c.Platform, c.Encoding) == (3, 0)))
            Report(TrueTypeRules.LatinCmap, usage, font.Cmaps.IsEmpty ? "has no cmap" : "has a cmap for symbols only");
    }

    private static string Count(TrueTypeProgram font) => FormattableString.Invariant($"{font.Cmaps.Length}");
}
