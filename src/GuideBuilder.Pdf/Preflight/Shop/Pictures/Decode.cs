using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>A picture's Decode array (ISO 32000-1, 8.9.5.2): what the least and the greatest value stand for.</summary>
/// <param name="Ends">Two for each component; empty for the usual ones.</param>
internal sealed record Decode(ImmutableArray<double> Ends)
{
    public static Decode Read(PdfObjects objects, PdfObject.Dictionary head, PictureData data)
    {
        var items = objects.Items(head["Decode"]);
        return items.Length == 2 * data.Components && items.All(i => i is PdfObject.Number)
            ? new Decode([.. items.Select(i => ((PdfObject.Number)i).Value)])
            : new Decode([]);
    }

    /// <param name="value">From 0 to 255.</param>
    public double Part(int component, int value)
    {
        var part = value / 255.0;
        if (Ends.IsEmpty)
            return part;
        var (from, to) = (Ends[2 * component], Ends[(2 * component) + 1]);
        return Math.Clamp(from + (part * (to - from)), 0, 1);
    }

    /// <summary>A mask paints where it says 0, unless turned round.</summary>
    public bool IsMaskPaint(int bit) => bit == 0 != (!Ends.IsEmpty && Ends[0] > Ends[1]);
}
