using System.IO.Compression;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The FlateDecode filter. Which bytes come out depends on the runtime's zlib, so the tool's version is part of what makes a file.</summary>
internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> data) => Compress(data, CompressionLevel.Optimal);

    /// <summary>As small as can be, for what is compressed once and stands in many files.</summary>
    public static byte[] CompressThoroughly(ReadOnlySpan<byte> data) => Compress(data, CompressionLevel.SmallestSize);

    private static byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, level))
            zlib.Write(data);
        return target.ToArray();
    }
}
