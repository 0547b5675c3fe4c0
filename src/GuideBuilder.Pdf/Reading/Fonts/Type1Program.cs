using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>A Type 1 font (Adobe Type 1 Font Format).</summary>
internal sealed class Type1Program : NamedFontProgram
{
    private const int MostGlyphs = 65536;
    private const int UsualPadding = 4;

    private readonly Dictionary<string, int> glyphs = new(StringComparer.Ordinal);
    private readonly List<FontBytes> charstrings = [];
    private readonly Dictionary<int, string>? encoding;
    private readonly double scale;

    private Type1Program(ReadOnlyMemory<byte> clear, ReadOnlyMemory<byte> hidden)
    {
        scale = ReadScale(clear);
        encoding = ReadEncoding(clear);
        ReadCharstrings(hidden);
    }

    public override int GlyphCount => charstrings.Count;

    public override IReadOnlyCollection<string> Names => glyphs.Keys;

    /// <returns>Null when it is no such font.</returns>
    public static Type1Program? Read(ReadOnlyMemory<byte> data)
    {
        var at = data.Span.IndexOf("eexec"u8);
        if (!data.Span.StartsWith("%!"u8) || at < 0)
            return null;
        var font = new Type1Program(data[..at], Type1Cipher.Undo(Hidden(data.Span[(at + 5)..]), Type1Cipher.OfFile, 4));
        return font.GlyphCount > 0 ? font : null;
    }

    public override double? Width(int glyph) =>
        glyph >= 0 && glyph < charstrings.Count ? Type1Width.Find(charstrings[glyph]) * scale * 1000 : null;

    public override int? GlyphNamed(string name) => glyphs.TryGetValue(name, out var glyph) ? glyph : null;

    public override string? EncodedName(int code) => encoding is null ? CharacterSet.Standard.NameOf(code) : encoding.GetValueOrDefault(code);

    /// <summary>The enciphered part as bytes; it may be written in hexadecimal digits.</summary>
    private static ReadOnlySpan<byte> Hidden(ReadOnlySpan<byte> data)
    {
        var start = 0;
        while (start < data.Length && data[start] is 9 or 10 or 13 or 32)
            start++;
        data = data[start..];
        for (var i = 0; i < Math.Min(4, data.Length); i++)
        {
            if (PdfCharacters.HexValue(data[i]) < 0)
                return data;
        }

        return StringParser.Hexadecimal([(byte)'<', .. data], new ObjectParser(default));
    }

    private static double ReadScale(ReadOnlyMemory<byte> clear)
    {
        var at = clear.Span.IndexOf("/FontMatrix"u8);
        return at >= 0 && new ObjectParser(clear, at + 11).Read() is PdfObject.List { Items: [PdfObject.Number { Value: > 0 } scale, ..] } ? scale.Value : 0.001;
    }

    /// <returns>Null for the standard encoding.</returns>
    private static Dictionary<int, string>? ReadEncoding(ReadOnlyMemory<byte> clear)
    {
        var at = clear.Span.IndexOf("/Encoding"u8);
        var parser = new ObjectParser(clear, at < 0 ? clear.Length : at + 9, hasReferences: false);
        if (parser.Read() is null or PdfObject.Keyword { Word: "StandardEncoding" })
            return null;
        var names = new Dictionary<int, string>();
        while (parser.Read() is { } token && token is not PdfObject.Keyword { Word: "def" or "readonly" })
        {
            if (token is PdfObject.Keyword { Word: "dup" } && parser.Read() is PdfObject.Number { Value: >= 0 and < 256 } code && parser.Read() is PdfObject.Name name)
                names[(int)code.Value] = name.Value;
        }

        return names;
    }

    /// <summary>Reads <c>/name length RD bytes ND</c> one after the other.</summary>
    private void ReadCharstrings(ReadOnlyMemory<byte> hidden)
    {
        var at = hidden.Span.IndexOf("/CharStrings"u8);
        if (at < 0)
            return;
        var padding = ReadPadding(hidden[..at]);
        var parser = new ObjectParser(hidden, at + 12, hasReferences: false);
        while (charstrings.Count < MostGlyphs && parser.Read() is { } token && token is not PdfObject.Keyword { Word: "end" })
        {
            if (token is not PdfObject.Name name || parser.Read() is not PdfObject.Number { Value: >= 0 and < 65536 } length || parser.Read() is not PdfObject.Keyword)
                continue;
            var start = parser.Position + 1;
            if (start + (int)length.Value > hidden.Length)
                return;
            if (glyphs.TryAdd(name.Value, charstrings.Count))
                charstrings.Add(Plain(hidden.Slice(start, (int)length.Value), padding));
            parser.Position = start + (int)length.Value;
        }
    }

    /// <param name="padding">Below zero when charstrings are not enciphered.</param>
    private static FontBytes Plain(ReadOnlyMemory<byte> code, int padding) =>
        new(padding < 0 ? code : Type1Cipher.Undo(code.Span, Type1Cipher.OfCharstring, padding));

    private static int ReadPadding(ReadOnlyMemory<byte> hidden)
    {
        var at = hidden.Span.IndexOf("/lenIV"u8);
        return at >= 0 && new ObjectParser(hidden, at + 6, hasReferences: false).Read() is PdfObject.Number { Value: >= -1 and <= 16 } count ? (int)count.Value : UsualPadding;
    }
}
