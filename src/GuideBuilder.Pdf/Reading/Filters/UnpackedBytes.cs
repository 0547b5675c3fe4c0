namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Takes what a filter unpacks, up to a limit.</summary>
/// <param name="limit">In bytes.</param>
internal sealed class UnpackedBytes(int limit)
{
    private byte[] bytes = new byte[Math.Min(limit, 4096)];

    public int Count { get; private set; }

    /// <summary>True when something did not fit: there is no use in unpacking more.</summary>
    public bool IsFull { get; private set; }

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Count);

    public void Add(byte value) => Take(1).Fill(value);

    public void Add(ReadOnlySpan<byte> values) => values[..Math.Min(values.Length, limit - Count)].CopyTo(Take(values.Length));

    /// <summary>Room for <paramref name="length"/> more bytes, or for as many as still fit.</summary>
    public Span<byte> Take(int length)
    {
        IsFull |= length > limit - Count;
        length = Math.Min(length, limit - Count);
        if (length > bytes.Length - Count)
            Array.Resize(ref bytes, (int)Math.Min(limit, Math.Max(Count + (long)length, bytes.Length * 2L)));
        Count += length;
        return bytes.AsSpan(Count - length, length);
    }
}
