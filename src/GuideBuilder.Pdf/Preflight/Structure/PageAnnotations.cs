using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>The annotations of a page, with their dictionaries.</summary>
internal static class PageAnnotations
{
    private const int Hidden = 2;

    public static IEnumerable<(PdfAnnotation Annotation, PdfObject.Dictionary Dictionary)> Of(PreflightJob job, PdfFilePage page)
    {
        var items = job.Objects.Resolve(page.Dictionary["Annots"]) is PdfObject.List list ? list.Items : [];
        return page.Annotations.Zip(items, (annotation, item) => (annotation, job.Objects.Dictionary(item)));
    }

    /// <summary>True when it is neither hidden nor outside what is shown of the page.</summary>
    public static bool IsSeen(this PdfAnnotation annotation, PdfFilePage page)
    {
        var shown = page.Crop ?? page.Media;
        var isOutside = annotation.Area is { } area
            && (area.Right < shown.Left || area.Left > shown.Right || area.Upper < shown.Lower || area.Lower > shown.Upper);
        return !isOutside && (annotation.Flags & Hidden) == 0;
    }
}
