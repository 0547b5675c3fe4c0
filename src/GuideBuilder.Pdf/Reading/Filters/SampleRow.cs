using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>How samples lie in a row of packed data (ISO 32000-1, table 8).</summary>
/// <param name="Colours">Samples for each pixel.</param>
/// <param name="Bits">Of a sample.</param>
/// <param name="Columns">Pixels in the row.</param>
internal readonly record struct SampleRow(int Colours, int Bits, int Columns)
{
    private const int LongestRow = 1 << 20;

    /// <summary>In bytes.</summary>
    public int Length => ((Colours * Bits * Columns) + 7) / 8;

    /// <summary>Of a pixel, in bytes; at least 1.</summary>
    public int PixelLength => ((Colours * Bits) + 7) / 8;

    /// <summary>Null when it makes no sense.</summary>
    public static SampleRow? Read(PdfObjects objects, PdfObject.Dictionary settings)
    {
        var row = new SampleRow(objects.Integer(settings["Colors"], 1), objects.Integer(settings["BitsPerComponent"], 8), objects.Integer(settings["Columns"], 1));
        var isPixel = row is { Colours: >= 1 and <= 32, Bits: 1 or 2 or 4 or 8 or 16, Columns: >= 1 };
        return isPixel && (long)row.Colours * row.Bits * row.Columns <= LongestRow * 8L ? row : null;
    }
}
