namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Which code each glyph has (Adobe Technical Note 5176, 12).</summary>
internal static class CffEncoding
{
    /// <returns>From codes to glyphs, or, below zero, to string ids.</returns>
    public static Dictionary<int, int> Read(FontBytes data, long offset)
    {
        var codes = new Dictionary<int, int>();
        var format = data.U8(offset);
        var count = data.U8(offset + 1);
        var at = offset + 2;
        var glyph = 1;
        for (var i = 0; i < count; i++, at += (format & 0x7F) == 0 ? 1 : 2)
        {
            var left = (format & 0x7F) == 0 ? 0 : data.U8(at + 1);
            for (var j = 0; j <= left; j++)
                codes.TryAdd(data.U8(at) + j, glyph++);
        }

        if ((format & 0x80) != 0)
            ReadSupplement(data, at, codes);
        return codes;
    }

    private static void ReadSupplement(FontBytes data, long at, Dictionary<int, int> codes)
    {
        for (var i = 0; i < data.U8(at); i++)
            codes[data.U8(at + 1 + (3 * i))] = -data.U16(at + 2 + (3 * i));
    }
}
