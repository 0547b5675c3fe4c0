using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Compares objects by what they say: references are followed and streams unpacked.</summary>
internal sealed class ObjectDigest(PdfObjects objects)
{
    private const int DeepestNesting = 24;

    private readonly Dictionary<PdfObject, byte[]> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Equal for objects that say the same.</summary>
    public string Of(PdfObject value) => Convert.ToHexString(Of(value, 0));

    private byte[] Of(PdfObject value, int depth)
    {
        var found = objects.Resolve(value);
        if (depth > DeepestNesting)
            return [];
        if (found is not (PdfObject.List or PdfObject.Dictionary or PdfObject.Stream))
            return Plain(found);
        if (!known.TryGetValue(found, out var digest))
        {
            // Stands for the object inside itself.
            known[found] = [];
            known[found] = digest = Nested(found, depth);
        }

        return digest;
    }

    private static byte[] Plain(PdfObject value) => value switch
    {
        PdfObject.Number number => Tagged('n', Bytes(number.Value)),
        PdfObject.Name name => Tagged('/', Encoding.UTF8.GetBytes(name.Value)),
        PdfObject.Text text => Tagged('(', text.Bytes.Span),
        PdfObject.Truth truth => Tagged('t', [truth.Value ? (byte)1 : (byte)0]),
        _ => Tagged('0', []),
    };

    private byte[] Nested(PdfObject value, int depth)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (value is PdfObject.List list)
        {
            hash.AppendData("["u8);
            foreach (var item in list.Items)
                hash.AppendData(Of(item, depth + 1));
            return hash.GetHashAndReset();
        }

        var stream = value as PdfObject.Stream;
        hash.AppendData(stream is null ? "<"u8 : "s"u8);
        var entries = (stream?.Head ?? (PdfObject.Dictionary)value).Entries.Where(e => stream is null || e.Key is not ("Length" or "Filter" or "DecodeParms" or "DL"));
        foreach (var (key, entry) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Tagged('/', Encoding.UTF8.GetBytes(key)));
            hash.AppendData(Of(entry, depth + 1));
        }

        if (stream is not null)
            hash.AppendData(objects.Data(stream).Span);
        return hash.GetHashAndReset();
    }

    private static byte[] Tagged(char kind, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([(byte)kind]);
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    private static byte[] Bytes(double value)
    {
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }
}
