using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Reads a picture that stands in the content itself (ISO 32000-1, 8.9.7), and moves the parser behind it.</summary>
internal static class InlineImage
{
    private const int MostEntries = 64;

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
        SkipData(parser, content);
        return new PdfObject.Dictionary(entries);
    }

    private static void SkipData(ObjectParser parser, ReadOnlySpan<byte> content)
    {
        for (var at = parser.Position; at < content.Length;)
        {
            var next = content[at..].IndexOf("EI"u8);
            if (next < 0)
                break;
            at += next + 2;
            if (at >= 3 && PdfCharacters.IsSpace(content[at - 3]) && (at == content.Length || !PdfCharacters.IsRegular(content[at])))
            {
                parser.Position = at;
                return;
            }
        }

        parser.Position = content.Length;
    }
}
