namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Which name or CID each glyph has (Adobe Technical Note 5176, 13).</summary>
internal static class CffCharset
{
    private const int LastOfIsoAdobe = 228;

    /// <returns>By glyph, string ids or CIDs; null for the two lists of expert fonts.</returns>
    public static int[]? Read(FontBytes data, long offset, int count)
    {
        if (offset is 1 or 2 || count == 0)
            return null;
        var ids = new int[offset == 0 ? Math.Min(count, LastOfIsoAdobe + 1) : count];
        if (offset == 0)
            return [.. Enumerable.Range(0, ids.Length)];
        var format = data.U8(offset);
        if (format == 0)
            ReadEach(data, offset + 1, ids);
        else if (format is 1 or 2)
            ReadRanges(data, offset + 1, ids, format);
        return ids;
    }

    private static void ReadEach(FontBytes data, long at, int[] ids)
    {
        for (var glyph = 1; glyph < ids.Length; glyph++, at += 2)
            ids[glyph] = data.U16(at);
    }

    private static void ReadRanges(FontBytes data, long at, int[] ids, int sizeOfCount)
    {
        for (var glyph = 1; glyph < ids.Length && at < data.Length; at += 2 + sizeOfCount)
        {
            var first = data.U16(at);
            var left = data.Unsigned(at + 2, sizeOfCount);
            for (var i = 0; i <= left && glyph < ids.Length; i++)
                ids[glyph++] = first + i;
        }
    }
}
