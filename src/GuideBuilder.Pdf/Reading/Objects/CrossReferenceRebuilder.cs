namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Makes the list of a file's objects anew from the objects themselves.</summary>
internal sealed class CrossReferenceRebuilder
{
    private const int MostEntries = 1 << 20;

    private readonly ReadOnlyMemory<byte> data;
    private readonly List<FoundObject> found;
    private readonly Dictionary<int, CrossReference> entries = [];

    public CrossReferenceRebuilder(ReadOnlyMemory<byte> data)
    {
        this.data = data;
        found = ObjectScanner.FindObjects(data.Span);
        var trailer = ObjectScanner.ReadTrailers(data);
        foreach (var (index, item) in found.Index())
        {
            entries[item.Number] = new CrossReference(item.Offset, 0);
            if (HeadOf(index, "XRef"u8) is { } head)
                ObjectScanner.Merge(trailer, head);
        }

        Outer = new CrossReferences(entries, new PdfObject.Dictionary(trailer), true);
    }

    /// <summary>The objects that stand on their own. Of those with the same number the last counts.</summary>
    public CrossReferences Outer { get; }

    /// <summary>These and those that are packed in object streams.</summary>
    /// <param name="readStream">Gives the object stream of a number.</param>
    public IReadOnlyDictionary<int, CrossReference> WithPacked(Func<int, ObjectStream> readStream)
    {
        var all = new Dictionary<int, CrossReference>(entries);
        foreach (var (index, item) in found.Index())
        {
            if (all.Count < MostEntries && entries[item.Number].Offset == item.Offset && HeadOf(index, "ObjStm"u8) is not null)
                AddPacked(all, item, readStream(item.Number));
        }

        return all;
    }

    /// <summary>What stands on its own further down in the file counts before what is packed.</summary>
    private void AddPacked(Dictionary<int, CrossReference> all, FoundObject source, ObjectStream stream)
    {
        foreach (var (index, number) in stream.Numbers.Index())
        {
            if (!entries.TryGetValue(number, out var outer) || outer.Offset < source.Offset)
                all[number] = new CrossReference(index, source.Number);
        }
    }

    /// <summary>The dictionary of an object of the given type; null when it has another.</summary>
    private PdfObject.Dictionary? HeadOf(int index, ReadOnlySpan<byte> type)
    {
        var end = index + 1 < found.Count ? found[index + 1].Offset : data.Length;
        var own = data[found[index].Offset..end];
        if (own.Span.IndexOf(type) < 0)
            return null;
        var parser = new ObjectParser(own);
        for (var i = 0; i < 3; i++)
            parser.Read();
        return parser.Read() is PdfObject.Dictionary head && head["Type"] is PdfObject.Name name && type.SequenceEqual(System.Text.Encoding.Latin1.GetBytes(name.Value)) ? head : null;
    }
}
