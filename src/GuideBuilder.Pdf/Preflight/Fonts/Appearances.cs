using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>What annotations look like (ISO 32000-1, 12.5.5).</summary>
internal static class Appearances
{
    private const int MostStates = 64;

    /// <summary>Each appearance of a page's annotations, as a page that shows nothing else.</summary>
    public static IEnumerable<PdfFilePage> Of(PdfObjects objects, PdfFilePage page)
    {
        if (objects.Resolve(page.Dictionary["Annots"]) is not PdfObject.List list)
            yield break;
        foreach (var annotation in list.Items.Take(page.Annotations.Length))
        {
            var appearances = objects.Dictionary(objects.Dictionary(annotation)["AP"]);
            foreach (var stream in ((string[])["N", "R", "D"]).SelectMany(key => Streams(objects, appearances[key])))
            {
                var content = new PdfObject.Dictionary(new Dictionary<string, PdfObject>(StringComparer.Ordinal) { ["Contents"] = stream });
                yield return page with { Dictionary = content, Resources = objects.Dictionary(stream.Head["Resources"]) };
            }
        }
    }

    /// <summary>One, or one for each state of a switch.</summary>
    private static IEnumerable<PdfObject.Stream> Streams(PdfObjects objects, PdfObject appearance) => objects.Resolve(appearance) switch
    {
        PdfObject.Stream stream => [stream],
        PdfObject.Dictionary states => states.Entries.Values.Take(MostStates).Select(objects.Resolve).OfType<PdfObject.Stream>(),
        _ => [],
    };
}
