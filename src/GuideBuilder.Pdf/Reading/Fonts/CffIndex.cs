namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>A list of parts of any length (Adobe Technical Note 5176, 5).</summary>
internal readonly record struct CffIndex(FontBytes Data, int Count, int OffsetSize, long Start)
{
    /// <summary>Where the list ends.</summary>
    public long End => Count == 0 ? Start + 2 : FirstByte + Offset(Count);

    /// <summary>Offsets count from the byte before the first part.</summary>
    private long FirstByte => Start + 2 + ((long)(Count + 1) * OffsetSize);

    /// <returns>Empty for what is broken or not there.</returns>
    public FontBytes this[int index] => index < 0 || index >= Count
        ? default
        : Data.Part(FirstByte + Offset(index), Offset(index + 1) - Offset(index));

    public static CffIndex Read(FontBytes data, long start)
    {
        var (count, size) = (data.U16(start), data.U8(start + 2));
        return start < 0 || size is < 1 or > 4 || !data.Holds(start + 3, (count + 1L) * size)
            ? new CffIndex(data, 0, 1, start)
            : new CffIndex(data, count, size, start);
    }

    private long Offset(int index) => Data.Unsigned(Start + 3 + ((long)index * OffsetSize), OffsetSize);
}
