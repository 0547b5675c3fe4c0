namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Whether fonts are in the file, and can be read. The glyphs of a Type 3 font always are: they are content.</summary>
internal sealed class EmbeddingJudge(PreflightJob job) : FontJudge(job)
{
    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        if (face.IsType3)
            return;
        if (face.Stream is null)
            Report(usage.IsDrawn ? FontProgramRules.NotEmbedded : FontProgramRules.InvisibleNotEmbedded, usage, usage.IsDrawn ? "is not embedded" : "is not embedded; its text is invisible");
        else if (face.Program is null)
            Report(FontProgramRules.Damaged, usage, "is embedded, but is no font that can be read");
    }
}
