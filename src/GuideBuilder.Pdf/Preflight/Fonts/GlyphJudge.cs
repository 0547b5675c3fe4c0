using GuideBuilder.Pdf.Reading.Fonts;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Whether the font program has the glyphs that are shown, as wide as the file says.</summary>
internal sealed class GlyphJudge(PreflightJob job) : FontJudge(job)
{
    // In thousandths of an em.
    private const double MostDifference = 1;
    private const double Rounding = 1e-6;

    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        Report(GlyphRules.NotDefined, usage, usage.Codes.Where(c => face.Choose(c.Code).Fate == GlyphFate.NotDefined), "shows the sign for a missing character (.notdef) for");
        if (face.Program is not { } program)
            return;
        Report(GlyphRules.Missing, usage, usage.Drawn.Where(c => face.Choose(c.Code).Fate == GlyphFate.Missing), "has no glyph for");
        List<CodeUsage> wrong = [.. usage.Drawn.Where(c => Widths(face, program, c.Code) is var (stated, drawn) && Math.Abs(stated - drawn) > MostDifference + Rounding)];
        if (wrong.Count == 0 || Widths(face, program, wrong[0].Code) is not var (says, has))
            return;
        Report(GlyphRules.Width, usage, wrong, FormattableString.Invariant($"is drawn in other widths than the file says ({has:0.#} instead of {says:0.#} thousandths of the type size) for"));
    }

    /// <summary>Null where one of them is not known.</summary>
    private static (double Stated, double Drawn)? Widths(FontFace face, FontProgram program, int code) =>
        face.Choose(code) is { Fate: GlyphFate.Found, Glyph: var glyph } && face.Font.StatedWidth(code) is { } stated && program.Width(glyph) is { } drawn
            ? (stated, drawn)
            : null;
}
