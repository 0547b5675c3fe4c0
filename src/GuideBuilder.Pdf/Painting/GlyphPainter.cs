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

    public void Draw(PdfGlyphRun run, FontUse use)
    {
        if (run.Language is not null)
            content.Raw("/Span<</Lang"u8).Literal(run.Language).Raw(">>BDC\n"u8);
        content.Raw("BT\n"u8);
        font = use;
        size = run.Size;
        state.Fill(run.Colour, mayOverprint: true);
        state.Font(use, size);
        MoveToStart(run);
        foreach (var cluster in run.Clusters)
            Draw(cluster);
        EndShowing();
        content.Raw(run.Language is null ? "ET\n"u8 : "ET\nEMC\n"u8);
    }

    private void MoveToStart(PdfGlyphRun run)
    {
        var first = run.Clusters.FirstOrDefault(c => c.Glyphs.Length > 0).Glyphs is [var glyph, ..] ? glyph : default;
        baseline = Math.Round(frame.Y(first.Y), 3);
        pen = Math.Round(frame.X(first.X), 3);
        content.Raw("1 0 0 1 "u8).Operand(pen).Operand(baseline).Raw("Tm\n"u8);
    }

    private void Draw(PdfCluster cluster)
    {
        if (cluster.Glyphs is [var only] && font.TryCode(only.Id, cluster.Text, out var code))
            Show(only, code);
        else
            DrawUnderActualText(cluster);
    }

    private void DrawUnderActualText(PdfCluster cluster)
    {
        EndShowing();
        content.Raw("/Span<</ActualText"u8).Utf16(cluster.Text).Raw(">>BDC\n"u8);
        var text = cluster.Text;
        foreach (var glyph in cluster.Glyphs)
        {
            Show(glyph, font.CodeUnderActualText(glyph.Id, text));
            text = "";
        }

        EndShowing();
        content.Raw("EMC\n"u8);
    }

    private void Show(PdfGlyph glyph, ushort code)
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

    private void MoveTo(PdfGlyph glyph)
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
