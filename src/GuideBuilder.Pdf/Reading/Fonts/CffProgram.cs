using System.Text;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>A font in the Compact Font Format (Adobe Technical Note 5176).</summary>
internal sealed class CffProgram : NamedFontProgram
{
    private const int LongestName = 256;
    private const int MostFontDictionaries = 256;

    private readonly FontBytes data;
    private readonly CffDictionary top;
    private readonly CffIndex strings;
    private readonly CffIndex global;
    private readonly CffIndex charStrings;
    private readonly CffPart[] parts;
    private readonly int[]? charset;
    private readonly Lazy<Dictionary<string, int>> names;
    private readonly Lazy<Dictionary<int, int>> glyphs;
    private readonly Lazy<Dictionary<int, int>> codes;

    private CffProgram(FontBytes data, CffDictionary top, CffIndex strings, CffIndex global)
    {
        (this.data, this.top, this.strings, this.global) = (data, top, strings, global);
        charStrings = CffIndex.Read(data, top.Offset(CffDictionary.CharStrings));
        charset = CffCharset.Read(data, top.Offset(CffDictionary.Charset), charStrings.Count);
        parts = [.. ReadParts()];
        names = new Lazy<Dictionary<string, int>>(ReadNames);
        glyphs = new Lazy<Dictionary<int, int>>(ReadGlyphs);
        codes = new Lazy<Dictionary<int, int>>(() => CffEncoding.Read(data, top.Offset(CffDictionary.Encoding)));
    }

    public override int GlyphCount => charStrings.Count;

    public bool IsCidKeyed => top.Has(CffDictionary.Ros);

    public override IReadOnlyCollection<string> Names => names.Value.Keys;

    /// <summary>The expert encoding is not known here.</summary>
    public override bool KnowsEncoding => !IsCidKeyed && top.Offset(CffDictionary.Encoding) != 1;

    /// <summary>Of a CID-keyed font; in no order.</summary>
    public IReadOnlyCollection<int> Cids => IsCidKeyed ? glyphs.Value.Keys : [];

    /// <returns>Null when it is no such font.</returns>
    public static CffProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new FontBytes(bytes);
        if (file.U8(0) != 1 || file.Length < 8)
            return null;
        var fonts = CffIndex.Read(file, file.U8(2));
        var tops = CffIndex.Read(file, fonts.End);
        var texts = CffIndex.Read(file, tops.End);
        var font = new CffProgram(file, CffDictionary.Read(tops[0]), texts, CffIndex.Read(file, texts.End));
        return font.GlyphCount > 0 ? font : null;
    }

    public override double? Width(int glyph)
    {
        if (glyph < 0 || glyph >= GlyphCount || charStrings[glyph].Length == 0 || PartOf(glyph) is not { } part)
            return null;
        var width = new CffWidth(global, part.Subroutines).Find(charStrings[glyph]);
        if (width is null)
            return null;
        return (double.IsNaN(width.Value) ? part.DefaultWidth : part.NominalWidth + width.Value) * part.Scale * 1000;
    }

    public override int? GlyphNamed(string name) => names.Value.TryGetValue(name, out var glyph) ? glyph : null;

    /// <returns>Null when the font has none for it. In a font that is not CID-keyed, CIDs are numbers of glyphs.</returns>
    public int? GlyphOfCid(int cid)
    {
        if (IsCidKeyed)
            return glyphs.Value.TryGetValue(cid, out var glyph) ? glyph : null;
        return cid < GlyphCount ? cid : null;
    }

    public override string? EncodedName(int code)
    {
        var offset = top.Offset(CffDictionary.Encoding);
        if (offset == 0)
            return CharacterSet.Standard.NameOf(code);
        if (offset == 1 || !codes.Value.TryGetValue(code, out var place))
            return null;
        return place < 0 ? NameOf(-place) : charset is not null && place < charset.Length ? NameOf(charset[place]) : null;
    }

    private CffPart? PartOf(int glyph)
    {
        var index = IsCidKeyed ? CffFontSelect.Find(data, top.Offset(CffDictionary.FontSelect), glyph) : 0;
        return index >= 0 && index < parts.Length ? parts[index] : null;
    }

    private IEnumerable<CffPart> ReadParts()
    {
        if (!IsCidKeyed)
            return [CffPart.Read(data, top, top)];
        var dictionaries = CffIndex.Read(data, top.Offset(CffDictionary.FontDictionaries));
        return Enumerable.Range(0, Math.Min(dictionaries.Count, MostFontDictionaries)).Select(i => CffPart.Read(data, top, CffDictionary.Read(dictionaries[i])));
    }

    private Dictionary<string, int> ReadNames()
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var glyph = 0; !IsCidKeyed && charset is not null && glyph < charset.Length; glyph++)
            all.TryAdd(NameOf(charset[glyph]), glyph);
        return all;
    }

    private Dictionary<int, int> ReadGlyphs()
    {
        var all = new Dictionary<int, int>();
        for (var glyph = 0; charset is not null && glyph < charset.Length; glyph++)
            all.TryAdd(charset[glyph], glyph);
        return all;
    }

    private string NameOf(int id)
    {
        if (id < FontData.CffStrings.Length)
            return FontData.CffStrings[id];
        var text = strings[id - FontData.CffStrings.Length];
        return Encoding.Latin1.GetString(text.Part(0, LongestName).Data.Span);
    }
}
