using System.Text;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Names and keywords, most of which come again and again: each thread keeps those that it met last.</summary>
internal static class KnownWords
{
    private const int Size = 512;
    private const int Longest = 32;

    [ThreadStatic]
    private static PdfObject.Name?[]? names;

    [ThreadStatic]
    private static PdfObject.Keyword?[]? keywords;

    /// <param name="word">Without the slash, escapes resolved.</param>
    public static PdfObject.Name Name(ReadOnlySpan<byte> word)
    {
        if (word.Length > Longest)
            return new PdfObject.Name(Encoding.UTF8.GetString(word));
        ref var known = ref (names ??= new PdfObject.Name?[Size])[PlaceOf(word)];
        if (known is null || !Ascii.Equals(word, known.Value))
            known = new PdfObject.Name(Encoding.UTF8.GetString(word));
        return known;
    }

    /// <summary>Of a longer word, the beginning.</summary>
    public static PdfObject.Keyword Keyword(ReadOnlySpan<byte> word)
    {
        word = word[..Math.Min(word.Length, Longest)];
        ref var known = ref (keywords ??= new PdfObject.Keyword?[Size])[PlaceOf(word)];
        if (known is null || !Ascii.Equals(word, known.Word))
            known = new PdfObject.Keyword(Encoding.Latin1.GetString(word));
        return known;
    }

    private static int PlaceOf(ReadOnlySpan<byte> word)
    {
        var hash = (uint)word.Length;
        foreach (var letter in word)
            hash = (hash * 31) + letter;
        return (int)(hash % Size);
    }
}
