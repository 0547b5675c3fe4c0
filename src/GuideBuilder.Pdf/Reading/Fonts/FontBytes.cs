using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Big-endian numbers of a font program; beyond its end all of them are 0.</summary>
internal readonly record struct FontBytes(ReadOnlyMemory<byte> Data)
{
    public int Length => Data.Length;

    public bool Holds(long offset, long length) => offset >= 0 && length >= 0 && offset + length <= Data.Length;

    public int U8(long offset) => Holds(offset, 1) ? Data.Span[(int)offset] : 0;

    public int U16(long offset) => Holds(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(Data.Span[(int)offset..]) : 0;

    public int S16(long offset) => (short)U16(offset);

    public long U32(long offset) => Holds(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(Data.Span[(int)offset..]) : 0;

    /// <summary>A number of <paramref name="size"/> bytes, from 1 to 4.</summary>
    public long Unsigned(long offset, int size)
    {
        long value = 0;
        for (var i = 0; i < size; i++)
            value = (value << 8) | (uint)U8(offset + i);
        return value;
    }

    /// <summary>What there is of the part; empty when there is nothing.</summary>
    public FontBytes Part(long offset, long length)
    {
        if (offset < 0 || offset >= Length || length <= 0)
            return default;
        return new FontBytes(Data.Slice((int)offset, (int)Math.Min(length, Length - offset)));
    }
}
