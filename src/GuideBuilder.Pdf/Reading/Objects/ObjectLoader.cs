namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Finds objects by number, at most once each. Work is limited to a multiple of the file's size, whatever the tables claim.</summary>
internal sealed class ObjectLoader
{
    private const int WorkPerByte = 16;
    private const int LeastWork = 1 << 20;
    private const int DeepestLoading = 20;

    private readonly ReadOnlyMemory<byte> data;
    private readonly string path;
    private readonly PdfObjects objects;
    private readonly Dictionary<int, PdfObject> loaded = [];
    private readonly Dictionary<int, ObjectStream> streams = [];
    private readonly HashSet<int> loading = [];
    private CrossReferences references = CrossReferences.None;
    private bool isRebuilt;
    private long work;

    public ObjectLoader(ReadOnlyMemory<byte> data, string path, PdfObjects objects)
    {
        (this.data, this.path, this.objects) = (data, path, objects);
        work = LeastWork + ((long)WorkPerByte * data.Length);
    }

    public PdfObject.Dictionary Trailer => references.Trailer;

    public int Count => references.Entries.Count;

    /// <summary>Ascending.</summary>
    public IEnumerable<int> Numbers => references.Entries.Keys.Order();

    public CrossReference? PlaceOf(int number) => references.Entries.TryGetValue(number, out var place) ? place : null;

    /// <summary>Comes first; until then no object is found.</summary>
    public void ReadReferences()
    {
        references = new CrossReferenceReader(data, objects, ReadAt).Read();
        if (references.IsBroken)
            Rebuild();
        if (objects.IsEncrypted || objects.Resolve(Trailer["Root"]) is PdfObject.Dictionary)
            return;
        Rebuild();
        references = references.WithRoot(FindCatalogue());
    }

    public PdfObject Load(int number)
    {
        if (loaded.TryGetValue(number, out var known))
            return known;
        if (loading.Count > DeepestLoading || !references.Entries.ContainsKey(number) || !loading.Add(number))
            return PdfObject.Null.Value;
        if (!isRebuilt && !IsThere(references.Entries[number], number))
            Rebuild();
        var value = references.Entries.TryGetValue(number, out var entry) ? Read(entry, number) : PdfObject.Null.Value;
        loading.Remove(number);
        loaded[number] = value;
        return value;
    }

    /// <summary>What is being loaded may be loaded anew by now: before, it was looked for in the wrong place.</summary>
    private void Rebuild()
    {
        if (isRebuilt)
            return;
        isRebuilt = true;
        objects.Findings.Add(PdfFindings.IsDamaged(path, "The list of the file's objects"));
        var interrupted = loading.ToList();
        loading.Clear();
        streams.Clear();
        var rebuilder = new CrossReferenceRebuilder(data);
        references = Trailer["Root"] is PdfObject.Null ? rebuilder.Outer : rebuilder.Outer with { Trailer = Trailer };
        if (!objects.IsEncrypted)
            references = references with { Entries = rebuilder.WithPacked(StreamOf) };
        loading.UnionWith(interrupted);
    }

    private int FindCatalogue() => references.Entries.Keys
        .OrderDescending()
        .FirstOrDefault(number => work >= 0 && Load(number) is PdfObject.Dictionary dictionary && objects.Name(dictionary["Type"]) == "Catalog");

    /// <summary>False when the list leads to something else. In an encrypted file, what is packed is not looked at.</summary>
    private bool IsThere(CrossReference entry, int number)
    {
        if (entry.StreamNumber == 0)
            return IsStartOfObject(new ObjectParser(data, entry.Offset, hasReferences: false), number);
        return objects.IsEncrypted || StreamOf(entry.StreamNumber).Numbers.ElementAtOrDefault(entry.Offset) == number;
    }

    /// <param name="number">The number that must stand there; 0 when any may.</param>
    private static bool IsStartOfObject(ObjectParser parser, int number) =>
        parser.Read() is PdfObject.Number given && (number == 0 || given.Value == number)
        && parser.Read() is PdfObject.Number && parser.Read() is PdfObject.Keyword { Word: "obj" };

    private PdfObject Read(CrossReference entry, int number)
    {
        if (entry.StreamNumber == 0)
            return ReadAt(entry.Offset, number);
        return objects.IsEncrypted ? PdfObject.Null.Value : ReadFromStream(entry);
    }

    private PdfObject ReadFromStream(CrossReference entry)
    {
        var value = StreamOf(entry.StreamNumber).Object(entry.Offset, out var used);
        Spend(used);
        return value is PdfObject.Stream or PdfObject.Keyword ? Broken(entry.StreamNumber) : value;
    }

    private ObjectStream StreamOf(int number)
    {
        if (!streams.TryGetValue(number, out var stream))
        {
            var source = Load(number) as PdfObject.Stream;
            streams[number] = stream = source is null ? ObjectStream.Empty : ObjectStream.Read(source, objects);
        }

        return stream;
    }

    /// <summary>Reads <c>n g obj … endobj</c>.</summary>
    /// <param name="number">The number that must stand there; 0 when any may.</param>
    private PdfObject ReadAt(int offset, int number)
    {
        var parser = new ObjectParser(data, offset);
        if (!IsStartOfObject(parser, number) || work < 0)
            return Broken(number);
        var value = parser.Read() ?? PdfObject.Null.Value;
        Spend(parser.Position - offset);
        if (parser.IsTooDeep)
            objects.Findings.Add(PdfFindings.IsTooComplex(path, "The nesting of an object"));
        return value is PdfObject.Dictionary dictionary && StartOfData(parser) is { } start ? ReadStream(dictionary, start, number) : value;
    }

    private static int? StartOfData(ObjectParser parser) => parser.Read() is PdfObject.Keyword { Word: "stream" } ? parser.Position : null;

    private PdfObject ReadStream(PdfObject.Dictionary dictionary, int start, int number)
    {
        start += data.Span[start..] switch { [(byte)'\r', (byte)'\n', ..] => 2, [(byte)'\n', ..] => 1, _ => 0 };
        var length = objects.Integer(dictionary["Length"], -1);
        if (length < 0 || length > data.Length - start || !IsEndOfStream(start + length))
            length = FindEndOfStream(start);
        return length < 0 ? Broken(number) : new PdfObject.Stream(dictionary, data.Slice(start, length));
    }

    private bool IsEndOfStream(int offset)
    {
        var parser = new ObjectParser(data[..Math.Min(data.Length, offset + 16)], offset);
        return parser.Read() is PdfObject.Keyword { Word: "endstream" };
    }

    private int FindEndOfStream(int start)
    {
        if (work < 0)
            return -1;
        var length = data.Span[start..].IndexOf("endstream"u8);
        Spend(length < 0 ? data.Length - start : length);
        return length;
    }

    private void Spend(int bytes)
    {
        var before = work;
        work -= bytes;
        if (before >= 0 && work < 0)
            objects.Findings.Add(PdfFindings.IsTooComplex(path, "The number of objects"));
    }

    private PdfObject.Null Broken(int number)
    {
        if (number > 0)
            objects.Findings.Add(PdfFindings.IsDamaged(path, FormattableString.Invariant($"Object {number}")));
        return PdfObject.Null.Value;
    }
}
