using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Lays the objects out as a file: streams one by one, all else in object streams, then a cross-reference stream (ISO 32000-1, 7.5).</summary>
internal static class FileWriter
{
    private const int ObjectsPerStream = 200;
    private const int RowLength = 7;

    /// <param name="trailer">Writes Root, Info and ID.</param>
    public static byte[] Write(ObjectTable objects, Action<ByteWriter> trailer)
    {
        using var file = new ByteWriter();
        file.Raw("%PDF-1.6\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n"u8);
        List<Place> places = [.. new Place[objects.Count]];
        WriteStreams(file, objects, places);
        WriteObjectStreams(file, objects, places);
        WriteCrossReferences(file, places, trailer);
        return file.Written.ToArray();
    }

    private static void WriteStreams(ByteWriter file, ObjectTable objects, List<Place> places)
    {
        for (var number = 1; number <= objects.Count; number++)
        {
            if (!objects.IsStream(number))
                continue;
            places[number - 1] = Place.At(file.Length);
            WriteStream(file, number, w => w.Raw(objects.Body(number)), objects.Stream(number));
        }
    }

    private static void WriteObjectStreams(ByteWriter file, ObjectTable objects, List<Place> places)
    {
        var plain = Enumerable.Range(1, objects.Count).Where(number => !objects.IsStream(number));
        foreach (var chunk in plain.Chunk(ObjectsPerStream))
        {
            var number = places.Count + 1;
            for (var i = 0; i < chunk.Length; i++)
                places[chunk[i] - 1] = Place.Inside(number, i);
            places.Add(Place.At(file.Length));
            WriteObjectStream(file, number, chunk, objects);
        }
    }

    private static void WriteObjectStream(ByteWriter file, int number, int[] chunk, ObjectTable objects)
    {
        using var index = new ByteWriter();
        using var bodies = new ByteWriter();
        foreach (var member in chunk)
        {
            index.Integer(member).Raw(" "u8).Integer(bodies.Length).Raw(" "u8);
            bodies.Raw(objects.Body(member)).Raw("\n"u8);
        }

        var first = index.Length;
        var data = Flate.Compress(index.Raw(bodies.Written).Written);
        WriteStream(
            file,
            number,
            w => w.Raw("<</Type/ObjStm/N "u8).Integer(chunk.Length).Raw("/First "u8).Integer(first)
                .Raw("/Filter/FlateDecode/Length "u8).Integer(data.Length).Raw(">>"u8),
            data);
    }

    private static void WriteCrossReferences(ByteWriter file, List<Place> places, Action<ByteWriter> trailer)
    {
        var start = file.Length;
        places.Add(Place.At(start));
        var data = Flate.Compress(Predict(places));
        WriteStream(
            file,
            places.Count,
            w =>
            {
                w.Raw("<</Type/XRef/Size "u8).Integer(places.Count + 1).Raw("/W[1 4 2]"u8);
                trailer(w);
                w.Raw("/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length "u8).Integer(data.Length).Raw(">>"u8);
            },
            data);
        file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    private static void WriteStream(ByteWriter file, int number, Action<ByteWriter> dictionary, ReadOnlySpan<byte> data)
    {
        file.Integer(number).Raw(" 0 obj\n"u8);
        dictionary(file);
        file.Raw("\nstream\n"u8).Raw(data).Raw("\nendstream\nendobj\n"u8);
    }

    /// <summary>Rows of the table as differences from the row above, which compress to a third (PNG's Up filter).</summary>
    private static byte[] Predict(List<Place> places)
    {
        var rows = new byte[(places.Count + 1) * (RowLength + 1)];
        Span<byte> above = stackalloc byte[RowLength];
        Span<byte> row = stackalloc byte[RowLength];
        above.Clear();
        for (var number = 0; number <= places.Count; number++)
        {
            (number == 0 ? Place.Free : places[number - 1]).Fill(row);
            var target = rows.AsSpan(number * (RowLength + 1));
            target[0] = 2;
            for (var i = 0; i < RowLength; i++)
                target[i + 1] = (byte)(row[i] - above[i]);
            row.CopyTo(above);
        }

        return rows;
    }

    /// <summary>An entry of a cross-reference stream (7.5.8.3).</summary>
    private readonly record struct Place(byte Type, int Second, ushort Third)
    {
        public static Place Free => new(0, 0, ushort.MaxValue);

        public static Place At(int offset) => new(1, offset, 0);

        public static Place Inside(int stream, int index) => new(2, stream, (ushort)index);

        public void Fill(Span<byte> row)
        {
            row[0] = Type;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], Second);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], Third);
        }
    }
}
