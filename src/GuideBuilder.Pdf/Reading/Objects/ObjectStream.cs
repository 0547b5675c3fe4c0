namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Objects packed together in one stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly List<int> offsets;

    private ObjectStream(ReadOnlyMemory<byte> data, List<int> offsets) => (this.data, this.offsets) = (data, offsets);

    public static ObjectStream Empty { get; } = new(default, []);

    public static ObjectStream Read(PdfObject.Stream stream, PdfObjects objects)
    {
        var unpacked = objects.Data(stream);
        var first = Math.Clamp(objects.Integer(stream.Head["First"], 0), 0, unpacked.Length);
        var index = new ObjectParser(unpacked[..first], hasReferences: false);
        List<int> places = [];
        while (index.Read() is PdfObject.Number && index.Read() is PdfObject.Number { Value: >= 0 and <= int.MaxValue } offset)
            places.Add((int)Math.Min(first + offset.Value, unpacked.Length));
        return new ObjectStream(unpacked, places);
    }

    /// <param name="index">From 0.</param>
    /// <param name="used">How many bytes were read.</param>
    public PdfObject Object(int index, out int used)
    {
        used = 0;
        if (index < 0 || index >= offsets.Count)
            return PdfObject.Null.Value;
        var parser = new ObjectParser(data, offsets[index]);
        var value = parser.Read() ?? PdfObject.Null.Value;
        used = parser.Position - offsets[index];
        return value;
    }
}
