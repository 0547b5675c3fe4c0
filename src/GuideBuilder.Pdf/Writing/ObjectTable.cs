using System.Security.Cryptography;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The objects of a file in the order of their numbers, and a hash over what they say.</summary>
internal sealed class ObjectTable : IDisposable
{
    private readonly List<Entry> entries = [];
    private readonly ByteWriter bodies = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Count => entries.Count;

    /// <summary>A number for an object that will be put later.</summary>
    public int Reserve()
    {
        entries.Add(default);
        return entries.Count;
    }

    public int Add(Action<ByteWriter> write)
    {
        var number = Reserve();
        Put(number, write);
        return number;
    }

    public void Put(int number, Action<ByteWriter> write) => entries[number - 1] = WriteBody(write, null);

    /// <param name="dictionary">Writes the entries other than Length and Filter.</param>
    public int AddStream(Action<ByteWriter> dictionary, ReadOnlySpan<byte> data, bool isCompressed = true)
    {
        var number = Reserve();
        PutStream(number, dictionary, data, isCompressed);
        return number;
    }

    /// <summary>A stream that was compressed before, for another file.</summary>
    /// <param name="data">Uncompressed.</param>
    /// <param name="compressed">The same, as <see cref="Flate"/> gives it.</param>
    public int AddStream(Action<ByteWriter> dictionary, ReadOnlySpan<byte> data, byte[] compressed)
    {
        var number = Reserve();
        PutStream(number, dictionary, data, compressed, isCompressed: true);
        return number;
    }

    /// <summary>Nothing cannot be compressed: readers miss the end of it.</summary>
    public void PutStream(int number, Action<ByteWriter> dictionary, ReadOnlySpan<byte> data, bool isCompressed = true)
    {
        isCompressed &= !data.IsEmpty;
        PutStream(number, dictionary, data, isCompressed ? Flate.Compress(data) : data.ToArray(), isCompressed);
    }

    /// <summary>SHA-256 over all that was put so far, before compression.</summary>
    public byte[] ContentHash() => hash.GetCurrentHash();

    public bool IsStream(int number) => entries[number - 1].Stream is not null;

    /// <summary>The object, or a stream's dictionary.</summary>
    public ReadOnlySpan<byte> Body(int number) => bodies.Written.Slice(entries[number - 1].Start, entries[number - 1].Length);

    public ReadOnlySpan<byte> Stream(int number) => entries[number - 1].Stream;

    public void Dispose()
    {
        bodies.Dispose();
        hash.Dispose();
    }

    private void PutStream(int number, Action<ByteWriter> dictionary, ReadOnlySpan<byte> data, byte[] stored, bool isCompressed)
    {
        hash.AppendData(data);
        entries[number - 1] = WriteBody(
            w =>
            {
                w.Raw("<<"u8);
                dictionary(w);
                w.Raw(isCompressed ? "/Filter/FlateDecode/Length "u8 : "/Length "u8).Integer(stored.Length).Raw(">>"u8);
            },
            stored);
    }

    private Entry WriteBody(Action<ByteWriter> write, byte[]? stream)
    {
        var start = bodies.Length;
        write(bodies);
        hash.AppendData(bodies.Written[start..]);
        return new Entry(start, bodies.Length - start, stream);
    }

    private readonly record struct Entry(int Start, int Length, byte[]? Stream);
}
