using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Finds the normal appearances of a page's annotations (ISO 32000-1, 12.5.5).</summary>
internal static class Appearances
{
    private const int MostStates = 64;

    /// <summary>Of an annotation with several states, all.</summary>
    public static IEnumerable<PdfObject.Stream> Of(PdfFilePage page, PdfObjects objects)
    {
        if (objects.Resolve(page.Dictionary["Annots"]) is not PdfObject.List list)
            yield break;
        foreach (var annotation in list.Items.Take(page.Annotations.Length))
        {
            var normal = objects.Resolve(objects.Dictionary(objects.Dictionary(annotation)["AP"])["N"]);
            if (normal is PdfObject.Stream appearance)
                yield return appearance;
            if (normal is not PdfObject.Dictionary states)
                continue;
            foreach (var state in states.Entries.Values.Take(MostStates).Select(objects.Resolve).OfType<PdfObject.Stream>())
                yield return state;
        }
    }
}
