using System.IO.Compression;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes FlateDecode (ISO 32000-1, 7.4.4).</summary>
internal static class FlateFilter
{
    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlyMemory<byte> data, UnpackedBytes target)
    {
        var buffer = new byte[32768];
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            for (int read; !target.IsFull && (read = zlib.Read(buffer)) > 0;)
                target.Add(buffer.AsSpan(0, read));
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return true;
    }
}
