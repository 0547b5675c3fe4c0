using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes FlateDecode (ISO 32000-1, 7.4.4).</summary>
internal static class FlateFilter
{
    private const int BufferLength = 32768;

    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlyMemory<byte> data, UnpackedBytes target)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var zlib = new ZLibStream(StreamOver(data), CompressionMode.Decompress);
            for (int read; !target.IsFull && (read = zlib.Read(buffer)) > 0;)
                target.Add(buffer.AsSpan(0, read));
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return true;
    }

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> data) => MemoryMarshal.TryGetArray(data, out var part)
        ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
        : new MemoryStream(data.ToArray());
}
