namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>A way from characters to glyphs, as a subtable of <c>cmap</c>.</summary>
internal sealed record ToyCmap(int Platform, int Encoding, byte[] Data)
{
    /// <summary>Format 0: one byte for each of 256 codes.</summary>
    public static ToyCmap OfBytes(int platform, int encoding, int code, int glyph)
    {
        var glyphs = new byte[256];
        glyphs[code] = (byte)glyph;
        return new ToyCmap(platform, encoding, [.. Words(0, 262, 0), .. glyphs]);
    }

    /// <summary>Format 4: the characters from one to another, by a difference, and the last one as it must be.</summary>
    public static ToyCmap OfSegments(int platform, int encoding, int first, int last, int glyph) =>
        new(platform, encoding, Words(4, 32, 0, 4, 4, 1, 0, last, 0xFFFF, 0, first, 0xFFFF, glyph - first, 1, 0, 0));

    /// <summary>Format 4 by a list of glyphs.</summary>
    public static ToyCmap OfListedSegments(int platform, int encoding, int first, params int[] glyphs) =>
        new(platform, encoding, Words([4, 32 + (2 * glyphs.Length), 0, 4, 4, 1, 0, first + glyphs.Length - 1, 0xFFFF, 0, first, 0xFFFF, 0, 1, 4, 0, .. glyphs]));

    /// <summary>Format 6: a list of glyphs from one character on.</summary>
    public static ToyCmap OfList(int platform, int encoding, int first, params int[] glyphs) =>
        new(platform, encoding, Words([6, 10 + (2 * glyphs.Length), 0, first, glyphs.Length, .. glyphs]));

    /// <summary>Format 12: a group of characters.</summary>
    public static ToyCmap OfGroup(int platform, int encoding, int first, int last, int glyph) =>
        new(platform, encoding, Words(12, 0, 0, 28, 0, 0, 0, 1, first >> 16, first, last >> 16, last, 0, glyph));

    public static byte[] Table(ToyCmap[] cmaps)
    {
        var start = 4 + (8 * cmaps.Length);
        List<byte> head = [.. Words(0, cmaps.Length)];
        List<byte> body = [];
        foreach (var cmap in cmaps)
        {
            head.AddRange(Words(cmap.Platform, cmap.Encoding, 0, start + body.Count));
            body.AddRange(cmap.Data);
        }

        return [.. head, .. body];
    }

    private static byte[] Words(params int[] values) => [.. values.SelectMany(v => (byte[])[(byte)(v >> 8), (byte)v])];
}
