using System.IO.Compression;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The FlateDecode filter. Which bytes come out depends on the runtime's zlib, so the tool's version is part of what makes a file.</summary>
internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
            zlib.Write(data);
        return target.ToArray();
    }
}
