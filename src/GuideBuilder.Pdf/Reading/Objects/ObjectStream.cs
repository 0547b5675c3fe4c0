namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Objects packed together in one stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private const int MostObjects = 1 << 20;

    private readonly ReadOnlyMemory<byte> data;
    private readonly List<int> offsets;

    private ObjectStream(ReadOnlyMemory<byte> data, List<int> numbers, List<int> offsets) => (this.data, Numbers, this.offsets) = (data, numbers, offsets);

    public static ObjectStream Empty { get; } = new(default, [], []);

    /// <summary>Of its objects, in their order.</summary>
    public IReadOnlyList<int> Numbers { get; }

    public static ObjectStream Read(PdfObject.Stream stream, PdfObjects objects)
    {
        var unpacked = objects.Data(stream);
        var first = Math.Clamp(objects.Integer(stream.Head["First"], 0), 0, unpacked.Length);
        var index = new ObjectParser(unpacked[..first], hasReferences: false);
        var (numbers, places) = (new List<int>(), new List<int>());
        while (places.Count < MostObjects && index.Read() is PdfObject.Number number && index.Read() is PdfObject.Number { Value: >= 0 and <= int.MaxValue } offset)
        {
            numbers.Add((int)Math.Clamp(number.Value, 0, int.MaxValue));
            places.Add((int)Math.Min(first + offset.Value, unpacked.Length));
        }

        return new ObjectStream(unpacked, numbers, places);
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
