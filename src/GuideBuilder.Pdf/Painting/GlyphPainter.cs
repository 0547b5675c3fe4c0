using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>Writes glyph runs. Where the pen is after each glyph is reckoned from the rounded numbers in the file, so that no error adds up.</summary>
internal sealed class GlyphPainter(ByteWriter content, PaintState state, PageFrame frame)
{
    private FontUse font = null!;
    private double size;
    private double baseline;
    private double pen;
    private bool isShowing;
    private bool isInString;

    public void Draw(in PdfGlyphRun run, FontUse use)
    {
        if (run.Language is not null)
            content.Raw("/Span<</Lang"u8).Literal(run.Language).Raw(">>BDC\n"u8);
        content.Raw("BT\n"u8);
        font = use;
        size = run.Size;
        state.Fill(run.Colour, mayOverprint: true);
        state.Font(use, size);
        MoveToStart(run);
        DrawClusters(run);
        EndShowing();
        content.Raw(run.Language is null ? "ET\n"u8 : "ET\nEMC\n"u8);
    }

    private void MoveToStart(in PdfGlyphRun run)
    {
        var first = run.Glyphs.IsEmpty ? default : run.Glyphs[0];
        baseline = Math.Round(frame.Y(first.Y), 3);
        pen = Math.Round(frame.X(first.X), 3);
        content.Raw("1 0 0 1 "u8).Operand(pen).Operand(baseline).Raw("Tm\n"u8);
    }

    private void DrawClusters(in PdfGlyphRun run)
    {
        var (character, glyph) = (0, 0);
        foreach (var cluster in run.Clusters)
        {
            Draw(run.Text.Slice(character, cluster.Characters), run.Glyphs.Slice(glyph, cluster.Glyphs));
            (character, glyph) = (character + cluster.Characters, glyph + cluster.Glyphs);
        }
    }

    private void Draw(ReadOnlySpan<char> text, ReadOnlySpan<PdfGlyph> glyphs)
    {
        if (glyphs.Length == 1 && font.TryCode(glyphs[0].Id, text, out var code))
            Show(glyphs[0], code);
        else
            DrawUnderActualText(text, glyphs);
    }

    private void DrawUnderActualText(ReadOnlySpan<char> text, ReadOnlySpan<PdfGlyph> glyphs)
    {
        EndShowing();
        content.Raw("/Span<</ActualText"u8).Utf16(text).Raw(">>BDC\n"u8);
        foreach (ref readonly var glyph in glyphs)
        {
            Show(glyph, font.CodeUnderActualText(glyph.Id, text));
            text = "";
        }

        EndShowing();
        content.Raw("EMC\n"u8);
    }

    private void Show(in PdfGlyph glyph, ushort code)
    {
        if (glyph.Id < 1)
            throw new ArgumentOutOfRangeException(nameof(glyph), glyph.Id, "A glyph for a missing character cannot be shown.");
        MoveTo(glyph);
        if (!isShowing)
            content.Raw("["u8);
        if (!isInString)
            content.Raw("<"u8);
        (isShowing, isInString) = (true, true);
        content.Hex16(code);
        pen += font.Width(glyph.Id) / 1000.0 * size;
    }

    private void MoveTo(in PdfGlyph glyph)
    {
        var rise = frame.Y(glyph.Y) - baseline;
        if (!state.IsRise(rise))
        {
            EndShowing();
            state.Rise(Math.Round(rise, 3));
        }

        var adjustment = Math.Round((pen - frame.X(glyph.X)) / size * 1000);
        if (adjustment == 0)
            return;
        if (isInString)
            content.Raw(">"u8);
        if (!isShowing)
            content.Raw("["u8);
        (isShowing, isInString) = (true, false);
        content.Number(adjustment, 0);
        pen -= adjustment / 1000 * size;
    }

    private void EndShowing()
    {
        if (isShowing)
            content.Raw(isInString ? ">]TJ\n"u8 : "]TJ\n"u8);
        (isShowing, isInString) = (false, false);
    }
}
