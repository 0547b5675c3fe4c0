using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Files;

/// <summary>Writes a PNG that holds nothing but its header, its colours and its pixels.</summary>
public static class PngWriter
{
    public static ImmutableArray<byte> Write(PngInfo image)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = (byte)image.BitDepth;
        header[9] = (byte)image.Colours;
        Chunk(file, "IHDR"u8, header);
        OptionalChunk(file, "PLTE"u8, image.Palette);
        OptionalChunk(file, "tRNS"u8, image.Transparency);
        Chunk(file, "IDAT"u8, image.Data.AsSpan());
        Chunk(file, "IEND"u8, []);
        return ImmutableCollectionsMarshal.AsImmutableArray(file.ToArray());
    }

    private static void OptionalChunk(MemoryStream file, ReadOnlySpan<byte> kind, ImmutableArray<byte> body)
    {
        if (!body.IsEmpty)
        {
            Chunk(file, kind, body.AsSpan());
        }
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
    {
        Number(file, (uint)body.Length);
        byte[] whole = [.. kind, .. body];
        file.Write(whole);
        Number(file, Crc32.Of(whole));
    }

    private static void Number(MemoryStream file, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        file.Write(bytes);
    }
}
