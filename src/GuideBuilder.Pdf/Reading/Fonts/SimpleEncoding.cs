using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>The Encoding of a simple font (ISO 32000-1, 9.6.6).</summary>
/// <param name="Exists">Whether there is an entry.</param>
/// <param name="Base">The named encoding; null when none is named.</param>
/// <param name="Differences">From codes to names.</param>
internal sealed record SimpleEncoding(bool Exists, string? Base, IReadOnlyDictionary<int, string> Differences)
{
    // 256 names, each with its code, and as many again.
    private const int MostItems = 1024;

    public static SimpleEncoding Read(PdfObjects objects, PdfObject.Dictionary font)
    {
        var value = objects.Resolve(font["Encoding"]);
        var dictionary = objects.Dictionary(value);
        var name = value is PdfObject.Name given ? given.Value : objects.Name(dictionary["BaseEncoding"]);
        return new SimpleEncoding(value is not PdfObject.Null, name, ReadDifferences(objects, dictionary));
    }

    /// <summary>The name that Differences or the named encoding give to a code; null when neither gives one.</summary>
    public string? NameOf(int code) => Differences.GetValueOrDefault(code) ?? CharacterSet.Named(Base)?.NameOf(code);

    private static Dictionary<int, string> ReadDifferences(PdfObjects objects, PdfObject.Dictionary encoding)
    {
        var names = new Dictionary<int, string>();
        if (objects.Resolve(encoding["Differences"]) is not PdfObject.List list)
            return names;
        var code = 0;
        foreach (var item in list.Items.Take(MostItems))
        {
            var value = objects.Resolve(item);
            if (value is PdfObject.Number)
                code = objects.Integer(value, -1);
            else if (value is PdfObject.Name name && code is >= 0 and < 256)
                names[code++] = name.Value;
        }

        return names;
    }
}
