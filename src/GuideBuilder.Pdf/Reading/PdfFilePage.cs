using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>A page of a file.</summary>
/// <param name="Index">From 0.</param>
/// <param name="ObjectNumber">0 when the page is no object of its own.</param>
/// <param name="Dictionary">The page's own entries.</param>
/// <param name="Resources">Its own or the inherited ones.</param>
/// <param name="Trim">Null when the page does not say it; so for the other optional boxes.</param>
public sealed record PdfFilePage(
    int Index,
    int ObjectNumber,
    PdfObject.Dictionary Dictionary,
    PdfObject.Dictionary Resources,
    PdfBox Media,
    PdfBox? Crop,
    PdfBox? Bleed,
    PdfBox? Trim,
    PdfBox? Art,
    int Rotation,
    ImmutableArray<PdfAnnotation> Annotations);

/// <summary>A rectangle of a file in points, y upwards.</summary>
public readonly record struct PdfBox(double Left, double Lower, double Right, double Upper)
{
    public double Width => Right - Left;

    public double Height => Upper - Lower;

    /// <summary>Whether <paramref name="inner"/> lies in it, but for a hundredth of a point, by which programs round boxes.</summary>
    internal bool Holds(PdfBox inner)
    {
        const double Tolerance = 0.01;
        return inner.Left >= Left - Tolerance && inner.Lower >= Lower - Tolerance && inner.Right <= Right + Tolerance && inner.Upper <= Upper + Tolerance;
    }

    internal static PdfBox? Read(PdfObjects objects, PdfObject value)
    {
        var items = objects.Items(value);
        if (items.Length != 4 || items.Any(i => i is not PdfObject.Number { Value: > -1e6 and < 1e6 }))
            return null;
        var (a, b, c, d) = (Value(items[0]), Value(items[1]), Value(items[2]), Value(items[3]));
        return new PdfBox(Math.Min(a, c), Math.Min(b, d), Math.Max(a, c), Math.Max(b, d));
    }

    private static double Value(PdfObject item) => ((PdfObject.Number)item).Value;
}

/// <param name="Flags">As in ISO 32000-1, table 165.</param>
/// <param name="Uri">Of a link that leads out of the file.</param>
/// <param name="DestinationPage">Object number of the page that a link leads to; 0 when it leads nowhere in the file or by name.</param>
public sealed record PdfAnnotation(string Subtype, PdfBox? Area, int Flags, string? Contents, string? Uri, int DestinationPage, int ObjectNumber)
{
    internal static PdfAnnotation Read(PdfObjects objects, PdfObject value)
    {
        var annotation = objects.Dictionary(value);
        var action = objects.Dictionary(annotation["A"]);
        var place = objects.Resolve(annotation["Dest"]) is PdfObject.List direct ? direct : objects.Resolve(action["D"]);
        return new PdfAnnotation(
            objects.Name(annotation["Subtype"]) ?? "",
            PdfBox.Read(objects, annotation["Rect"]),
            objects.Integer(annotation["F"], 0),
            objects.Text(annotation["Contents"]),
            objects.Text(action["URI"]),
            place is PdfObject.List { Items: [PdfObject.Reference page, ..] } ? page.ObjectNumber : 0,
            (value as PdfObject.Reference)?.ObjectNumber ?? 0);
    }
}
