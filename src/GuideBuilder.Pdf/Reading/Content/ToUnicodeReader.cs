using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Reads what each code says from a ToUnicode CMap (ISO 32000-1, 9.10.3).</summary>
internal sealed class ToUnicodeReader
{
    private const int MostEntries = 200000;

    private readonly Dictionary<int, string> texts = [];
    private int left = MostEntries;

    public static IReadOnlyDictionary<int, string> Read(ReadOnlyMemory<byte> cmap)
    {
        var reader = new ToUnicodeReader();
        var parser = new ObjectParser(cmap, hasReferences: false);
        while (parser.Read() is { } token)
        {
            if (token is PdfObject.Keyword { Word: "beginbfchar" })
                reader.ReadCharacters(parser);
            else if (token is PdfObject.Keyword { Word: "beginbfrange" })
                reader.ReadRanges(parser);
        }

        return reader.texts;
    }

    private void ReadCharacters(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Text code && parser.Read() is PdfObject.Text text)
            Add(Code(code), Text(text));
    }

    private void ReadRanges(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Text first && parser.Read() is PdfObject.Text last && parser.Read() is { } target)
        {
            for (long code = Code(first); code <= Code(last) && left > 0; code++)
                AddOfRange((int)code, (int)(code - Code(first)), target);
        }
    }

    /// <summary>A range's target is a list of texts, or the first text, whose last unit is counted up.</summary>
    private void AddOfRange(int code, int index, PdfObject target)
    {
        if (target is PdfObject.List list)
            Add(code, index < list.Items.Length && list.Items[index] is PdfObject.Text item ? Text(item) : "");
        else if (target is PdfObject.Text text && Text(text) is { Length: > 0 } first)
            Add(code, first[..^1] + (char)(first[^1] + index));
    }

    private void Add(int code, string text)
    {
        if (left-- > 0)
            texts[code] = text;
    }

    private static int Code(PdfObject.Text code)
    {
        var value = 0;
        foreach (var part in code.Bytes.Span[..Math.Min(code.Bytes.Length, 4)])
            value = (value << 8) | part;
        return value;
    }

    private static string Text(PdfObject.Text text) => Encoding.BigEndianUnicode.GetString(text.Bytes.Span);
}
