using System.Buffers;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Reads a picture that stands in the content itself (ISO 32000-1, 8.9.7), and moves the parser behind it.</summary>
internal static class InlineImage
{
    private const int MostEntries = 64;
    private const int MostSpace = 16;

    private static readonly SearchValues<byte> Printable = SearchValues.Create([0, 9, 10, 12, 13, .. Enumerable.Range(32, 95).Select(i => (byte)i)]);

    private static readonly Dictionary<string, string> LongNames = new(StringComparer.Ordinal)
    {
        ["BPC"] = "BitsPerComponent",
        ["CS"] = "ColorSpace",
        ["D"] = "Decode",
        ["DP"] = "DecodeParms",
        ["F"] = "Filter",
        ["H"] = "Height",
        ["IM"] = "ImageMask",
        ["I"] = "Interpolate",
        ["W"] = "Width",
    };

    /// <summary>The entries with their full names; the data are passed over.</summary>
    public static PdfObject.Dictionary Read(ObjectParser parser, ReadOnlySpan<byte> content)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (parser.Read() is PdfObject.Name key && parser.Read() is { } value && entries.Count < MostEntries)
            entries[LongNames.GetValueOrDefault(key.Value, key.Value)] = value;
        var data = content[parser.Position..];
        parser.Position += EndOfPlainData(data, entries) ?? EndOfData(data);
        return new PdfObject.Dictionary(entries);
    }

    /// <summary>Behind the word EI. Of data that are not packed the length is known, so what looks like EI inside them does not count.</summary>
    private static int? EndOfPlainData(ReadOnlySpan<byte> data, Dictionary<string, PdfObject> entries)
    {
        if (entries.ContainsKey("Filter") || entries.GetValueOrDefault("Width") is not PdfObject.Number width || entries.GetValueOrDefault("Height") is not PdfObject.Number height)
            return null;
        var bits = entries.GetValueOrDefault("ImageMask") is PdfObject.Truth { Value: true } ? 1 : Channels(entries) * BitsPerComponent(entries);
        var length = 1 + (Math.Ceiling(width.Value * bits / 8) * height.Value);
        if (bits == 0 || !(length >= 1 && length < data.Length))
            return null;
        var rest = data[(int)length..];
        var spaces = 0;
        while (spaces < Math.Min(rest.Length, MostSpace) && PdfCharacters.IsSpace(rest[spaces]))
            spaces++;
        return rest[spaces..].StartsWith("EI"u8) ? (int)length + spaces + 2 : null;
    }

    private static double BitsPerComponent(Dictionary<string, PdfObject> entries) => entries.GetValueOrDefault("BitsPerComponent") is PdfObject.Number bits ? bits.Value : 0;

    /// <summary>0 when the resources would have to say it.</summary>
    private static int Channels(Dictionary<string, PdfObject> entries) => entries.GetValueOrDefault("ColorSpace") switch
    {
        PdfObject.Name { Value: "G" or "DeviceGray" } => 1,
        PdfObject.Name { Value: "RGB" or "DeviceRGB" } => 3,
        PdfObject.Name { Value: "CMYK" or "DeviceCMYK" } => 4,
        PdfObject.List { Items: [PdfObject.Name { Value: "I" or "Indexed" }, ..] } => 1,
        _ => 0,
    };

    /// <summary>Behind the first word EI after which there is text.</summary>
    private static int EndOfData(ReadOnlySpan<byte> data)
    {
        for (var at = 0; data[at..].IndexOf("EI"u8) is >= 0 and var next;)
        {
            at += next + 2;
            if (at >= 3 && PdfCharacters.IsSpace(data[at - 3]) && IsOperators(data[at..]))
                return at;
        }

        return data.Length;
    }

    private static bool IsOperators(ReadOnlySpan<byte> data)
    {
        var some = data[..Math.Min(data.Length, MostSpace)];
        return (some.IsEmpty || !PdfCharacters.IsRegular(some[0])) && some.IndexOfAnyExcept(Printable) < 0;
    }
}
