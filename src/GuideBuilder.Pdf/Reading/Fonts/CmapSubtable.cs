namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>A way from characters to glyphs (OpenType, cmap).</summary>
/// <param name="Data">From the beginning of the subtable.</param>
internal sealed record CmapSubtable(int Platform, int Encoding, FontBytes Data)
{
    private const int HeadOfGroups = 16;

    private readonly Dictionary<long, int?> known = [];

    /// <summary>0 when it has none, null when the format is none that is read here.</summary>
    public int? Glyph(long character)
    {
        if (!known.TryGetValue(character, out var glyph))
            known[character] = glyph = Find(character);
        return glyph;
    }

    private int? Find(long character) => Data.U16(0) switch
    {
        0 => character < 256 ? Data.U8(6 + character) : 0,
        4 => Segmented(character),
        6 => Trimmed(character),
        12 => Grouped(character),
        _ => null,
    };

    private int Segmented(long character)
    {
        var length = Data.U16(6);
        var (ends, starts) = (14, 16 + length);
        for (var at = 0; at < length; at += 2)
        {
            if (character > Data.U16(ends + at))
                continue;
            var first = Data.U16(starts + at);
            if (character < first)
                return 0;
            var delta = Data.U16(starts + length + at);
            var rangeAt = starts + (2 * length) + at;
            var range = Data.U16(rangeAt);
            if (range == 0)
                return (int)(character + delta) & 0xFFFF;
            var glyph = Data.U16(rangeAt + range + (2 * (character - first)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private int Trimmed(long character)
    {
        var index = character - Data.U16(6);
        return index >= 0 && index < Data.U16(8) ? Data.U16(10 + (2 * index)) : 0;
    }

    private int Grouped(long character)
    {
        var count = Math.Min(Data.U32(12), Data.Length / 12);
        for (long i = 0; i < count; i++)
        {
            var at = HeadOfGroups + (12 * i);
            if (character >= Data.U32(at) && character <= Data.U32(at + 4))
                return (int)Math.Min(ushort.MaxValue, Data.U32(at + 8) + character - Data.U32(at));
        }

        return 0;
    }
}
