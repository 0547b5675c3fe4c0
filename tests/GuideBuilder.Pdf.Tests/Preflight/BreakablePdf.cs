using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>A file taken apart, to be broken in one place and put together again. Each change gives a new file.</summary>
/// <remarks>Paths lead from the trailer through names and places in lists, from 0: <c>Root/Pages/Kids/0/TrimBox</c>.</remarks>
internal sealed class BreakablePdf
{
    private readonly ImmutableSortedDictionary<int, PdfObject> objects;
    private readonly PdfObject.Dictionary trailer;
    private readonly Func<string, string> finish;

    private BreakablePdf(ImmutableSortedDictionary<int, PdfObject> objects, PdfObject.Dictionary trailer, Func<string, string> finish) =>
        (this.objects, this.trailer, this.finish) = (objects, trailer, finish);

    public static BreakablePdf Read(byte[] bytes)
    {
        var file = PdfFile.Open("t.pdf", bytes);
        var all = Enumerable.Range(1, file.Objects.Count + 1)
            .Select(number => (Number: number, Value: Unpack(file.Objects, file.Objects.Resolve(new PdfObject.Reference(number)))))
            .Where(o => o.Value is not PdfObject.Null && !IsFileStructure(file.Objects, o.Value));
        string[] kept = ["Root", "Info", "ID"];
        var head = new PdfObject.Dictionary(kept.ToDictionary(k => k, k => file.Objects.Trailer[k]));
        return new BreakablePdf(all.ToImmutableSortedDictionary(o => o.Number, o => o.Value), head, text => text);
    }

    /// <summary>Puts <paramref name="value"/>, written as in a file, at the end of <paramref name="path"/>.</summary>
    public BreakablePdf Set(string path, string value) => Change(path, _ => Parse(value));

    public BreakablePdf Remove(string path) => Change(path, _ => null);

    /// <summary>Changes the operators of a page; each byte is one character.</summary>
    /// <param name="page">From 0.</param>
    public BreakablePdf Content(int page, Func<string, string> change) =>
        Stream($"Root/Pages/Kids/{page}/Contents", data => Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(data))));

    /// <summary>Changes the XMP packet.</summary>
    public BreakablePdf Metadata(Func<string, string> change) =>
        Stream("Root/Metadata", data => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(data))));

    public BreakablePdf Stream(string path, Func<byte[], byte[]> change) =>
        Change(path, value => value is PdfObject.Stream stream ? stream with { Raw = change(stream.Raw.ToArray()) } : throw new InvalidOperationException($"{path} is no stream."));

    /// <summary>Adds a stream; <paramref name="number"/> is how to refer to it.</summary>
    public BreakablePdf AddStream(string dictionary, byte[] data, out int number)
    {
        number = objects.Keys.Max() + 1;
        return new BreakablePdf(objects.Add(number, new PdfObject.Stream((PdfObject.Dictionary)Parse(dictionary), data)), trailer, finish);
    }

    public BreakablePdf Add(string value, out int number)
    {
        number = objects.Keys.Max() + 1;
        return new BreakablePdf(objects.Add(number, Parse(value)), trailer, finish);
    }

    /// <summary>Changes the finished file, each byte one character. Offsets are not mended, so keep the length, or change only the end.</summary>
    public BreakablePdf Raw(Func<string, string> change) => new(objects, trailer, text => change(finish(text)));

    public PdfObject Get(string path)
    {
        PdfObject value = trailer;
        foreach (var step in path.Split('/'))
            value = Resolve(Child(Resolve(value), step));
        return value;
    }

    public byte[] ToBytes()
    {
        var file = new StringBuilder("%PDF-1.6\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, value) in objects)
        {
            offsets[number] = file.Length;
            file.Append(number).Append(" 0 obj\n").Append(Write(value)).Append("\nendobj\n");
        }

        WriteTable(file, offsets);
        return Encoding.Latin1.GetBytes(finish(file.ToString()));
    }

    private void WriteTable(StringBuilder file, SortedDictionary<int, int> offsets)
    {
        var start = file.Length;
        var size = offsets.Keys.Max() + 1;
        file.Append("xref\n0 ").Append(size).Append("\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
            file.Append(offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 00000 f \n");
        var entries = new Dictionary<string, PdfObject>(trailer.Entries) { ["Size"] = new PdfObject.Number(size) };
        file.Append("trailer\n").Append(Write(new PdfObject.Dictionary(entries))).Append("\nstartxref\n").Append(start).Append("\n%%EOF\n");
    }

    private static bool IsFileStructure(PdfObjects objects, PdfObject value) =>
        value is PdfObject.Stream stream && objects.Name(stream.Head["Type"]) is "ObjStm" or "XRef";

    /// <summary>Streams unpacked, but for pictures.</summary>
    private static PdfObject Unpack(PdfObjects objects, PdfObject value)
    {
        if (value is not PdfObject.Stream stream || objects.Items(stream.Head["Filter"]) is not [PdfObject.Name { Value: "FlateDecode" }])
            return value;
        var head = stream.Head.Entries.Where(e => e.Key is not ("Filter" or "DecodeParms")).ToDictionary(e => e.Key, e => e.Value);
        return new PdfObject.Stream(new PdfObject.Dictionary(head), objects.Data(stream));
    }

    private BreakablePdf Change(string path, Func<PdfObject?, PdfObject?> change)
    {
        var all = objects.ToBuilder();
        var changed = (PdfObject.Dictionary)Change(trailer, path.Split('/'), change, all)!;
        return new BreakablePdf(all.ToImmutable(), changed, finish);
    }

    private PdfObject? Change(PdfObject? value, ReadOnlySpan<string> path, Func<PdfObject?, PdfObject?> change, ImmutableSortedDictionary<int, PdfObject>.Builder all)
    {
        if (value is PdfObject.Reference { ObjectNumber: var number } && (path.Length > 0 || all[number] is PdfObject.Stream))
        {
            if (Change(all[number], path, change, all) is not { } changed)
                return null;
            all[number] = changed;
            return value;
        }

        if (path.IsEmpty)
            return change(value);
        switch (value)
        {
            case PdfObject.Dictionary dictionary:
                return With(dictionary, path[0], Change(dictionary.Entries.GetValueOrDefault(path[0]), path[1..], change, all));
            case PdfObject.Stream stream:
                return stream with { Head = With(stream.Head, path[0], Change(stream.Head.Entries.GetValueOrDefault(path[0]), path[1..], change, all)) };
            case PdfObject.List list:
                var index = int.Parse(path[0], CultureInfo.InvariantCulture);
                var item = Change(index < list.Items.Length ? list.Items[index] : null, path[1..], change, all);
                return new PdfObject.List(item is null ? list.Items.RemoveAt(index) : index < list.Items.Length ? list.Items.SetItem(index, item) : list.Items.Add(item));
            default:
                throw new InvalidOperationException($"There is no way on to {path[0]}.");
        }
    }

    private static PdfObject.Dictionary With(PdfObject.Dictionary dictionary, string key, PdfObject? value)
    {
        var entries = new Dictionary<string, PdfObject>(dictionary.Entries);
        if (value is null)
            entries.Remove(key);
        else
            entries[key] = value;
        return new PdfObject.Dictionary(entries);
    }

    private static PdfObject Child(PdfObject value, string step) => value switch
    {
        PdfObject.Dictionary dictionary => dictionary[step],
        PdfObject.Stream stream => stream.Head[step],
        PdfObject.List list => list.Items[int.Parse(step, CultureInfo.InvariantCulture)],
        _ => throw new InvalidOperationException($"There is no way on to {step}."),
    };

    private PdfObject Resolve(PdfObject value) => value is PdfObject.Reference { ObjectNumber: var number } ? objects[number] : value;

    private static PdfObject Parse(string value) => new ObjectParser(Encoding.Latin1.GetBytes(value)).Read()!;

    private static string Write(PdfObject value) => value switch
    {
        PdfObject.Null => "null",
        PdfObject.Truth truth => truth.Value ? "true" : "false",
        PdfObject.Number number => number.Value.ToString("0.#####", CultureInfo.InvariantCulture),
        PdfObject.Name name => "/" + string.Concat(Encoding.UTF8.GetBytes(name.Value).Select(b => b is > 32 and < 127 && !"#()<>[]{}/%".Contains((char)b) ? ((char)b).ToString() : $"#{b:X2}")),
        PdfObject.Text text => "<" + Convert.ToHexString(text.Bytes.Span) + ">",
        PdfObject.List list => "[" + string.Join(' ', list.Items.Select(Write)) + "]",
        PdfObject.Dictionary dictionary => "<<" + string.Concat(dictionary.Entries.Select(e => Write(new PdfObject.Name(e.Key)) + " " + Write(e.Value) + "\n")) + ">>",
        PdfObject.Stream stream => Write(With(stream.Head, "Length", new PdfObject.Number(stream.Raw.Length))) + "\nstream\n" + Encoding.Latin1.GetString(stream.Raw.Span) + "\nendstream",
        PdfObject.Reference reference => reference.ObjectNumber + " 0 R",
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
