using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The marks along which a page is cut: two at each corner, in all inks, so that every plate has them.</summary>
internal static class CropMarks
{
    public static void Paint(PdfPage page, PdfMarks marks, double bleed)
    {
        var (near, far) = (Math.Max(marks.Offset, bleed), Math.Max(marks.Offset, bleed) + marks.Length);
        var (width, height) = (page.Frame.Width, page.Frame.Height);
        var pen = new PdfStroke(marks.Width, PdfColour.AllInks);
        page.BeginArtifact(PdfArtifact.Page);
        foreach (var y in (ReadOnlySpan<double>)[0, height])
        {
            page.DrawLine(-far, y, -near, y, pen);
            page.DrawLine(width + near, y, width + far, y, pen);
        }

        foreach (var x in (ReadOnlySpan<double>)[0, width])
        {
            page.DrawLine(x, -far, x, -near, pen);
            page.DrawLine(x, height + near, x, height + far, pen);
        }

        page.EndArtifact();
    }
}
