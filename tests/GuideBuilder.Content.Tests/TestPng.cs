using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GuideBuilder.Content.Tests;

/// <summary>PNGs from bare rows.</summary>
internal static class TestPng
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="rows">Each row with its filter in front.</param>
    /// <param name="before">Chunks between header and pixels.</param>
    public static byte[] Build(int width, int height, int depth, int colours, byte[] rows, byte[]? before = null, byte interlace = 0) =>
        [.. Signature, .. Header(width, height, depth, colours, interlace), .. before ?? [], .. Chunk("IDAT", Pack(rows)), .. Chunk("IEND", [])];

    public static byte[] Header(int width, int height, int depth, int colours, byte interlace = 0)
    {
        var body = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(body, width);
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(4), height);
        (body[8], body[9], body[12]) = ((byte)depth, (byte)colours, interlace);
        return Chunk("IHDR", body);
    }

    public static byte[] Chunk(string kind, byte[] body)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes(kind), .. body];
        var frame = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(frame, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(4), Crc(whole));
        return [.. frame[..4], .. whole, .. frame[4..]];
    }

    public static byte[] Pack(byte[] rows)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Fastest))
        {
            zlib.Write(rows);
        }

        return target.ToArray();
    }

    public static byte[] Unpack(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        zlib.CopyTo(target);
        return target.ToArray();
    }

    /// <summary>Bit by bit, as PNG's annex D defines it.</summary>
    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
