using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Reads lists that many objects of a hostile file may share, without reading all of them each time.</summary>
internal static class FirstItems
{
    /// <summary>As <see cref="PdfObjects.Items"/>, but no more than <paramref name="most"/>.</summary>
    public static ImmutableArray<PdfObject> Of(PdfObjects objects, PdfObject value, int most = 16) => objects.Resolve(value) switch
    {
        PdfObject.List list => [.. list.Items.Take(most).Select(objects.Resolve)],
        PdfObject.Null => [],
        var single => [single],
    };
}
