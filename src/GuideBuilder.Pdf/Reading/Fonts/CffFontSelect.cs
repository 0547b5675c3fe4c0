namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Which part of a CID-keyed font a glyph belongs to (Adobe Technical Note 5176, 19).</summary>
internal static class CffFontSelect
{
    /// <returns>-1 when it is not said.</returns>
    public static int Find(FontBytes data, long offset, int glyph)
    {
        if (offset == 0)
            return 0;
        return data.U8(offset) switch
        {
            0 => data.U8(offset + 1 + glyph),
            3 => FindRange(data, offset, glyph),
            _ => -1,
        };
    }

    /// <summary>Ranges ascend, each with its first glyph and its part.</summary>
    private static int FindRange(FontBytes data, long offset, int glyph)
    {
        var (low, high) = (0, data.U16(offset + 1) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (data.U16(offset + 3 + (3 * middle)) <= glyph)
                low = middle;
            else
                high = middle - 1;
        }

        return high < 0 ? -1 : data.U8(offset + 5 + (3 * low));
    }
}
