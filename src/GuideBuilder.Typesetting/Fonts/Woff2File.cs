using System.Buffers.Binary;
using System.IO.Compression;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>Packs a font for the web (W3C, WOFF File Format 2.0). Outlines are not transformed: Brotli alone makes subsets small enough.</summary>
public static class Woff2File
{
    private const uint Signature = 0x774F4632;
    private const int HeaderSize = 48;
    private const int ArbitraryTag = 63;
    private const int NullTransformOfOutlines = 3 << 6;
    private const int SmallestQuality = 11;
    private const int LargestWindow = 24;

    // In the order of table 5.2; those behind are written out.
    private static readonly string[] KnownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG",
        "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB",
    ];

    /// <param name="font">A TrueType or OpenType file with one face.</param>
    public static byte[] Pack(byte[] font)
    {
        var tables = TablesOf(font);
        var directory = tables.SelectMany(t => EntryOf(t.Tag, t.Data.Length)).ToArray();
        var data = Compress([.. tables.SelectMany(t => t.Data)]);
        var file = new byte[Padded(HeaderSize + directory.Length + data.Length)];
        var sfntSize = 12 + (16 * tables.Count) + tables.Sum(t => Padded(t.Data.Length));
        WriteHeader(file, font, tables.Count, sfntSize, data.Length);
        directory.CopyTo(file, HeaderSize);
        data.CopyTo(file, HeaderSize + directory.Length);
        return file;
    }

    private static void WriteHeader(Span<byte> file, ReadOnlySpan<byte> font, int count, int sfntSize, int compressedSize)
    {
        BinaryPrimitives.WriteUInt32BigEndian(file, Signature);
        font[..4].CopyTo(file[4..]);
        BinaryPrimitives.WriteInt32BigEndian(file[8..], file.Length);
        BinaryPrimitives.WriteInt16BigEndian(file[12..], (short)count);
        BinaryPrimitives.WriteInt32BigEndian(file[16..], sfntSize);
        BinaryPrimitives.WriteInt32BigEndian(file[20..], compressedSize);
        BinaryPrimitives.WriteInt16BigEndian(file[24..], 1);
    }

    /// <summary>In the order of their tags, except that loca follows glyf, as section 5.1 wants it.</summary>
    private static List<(string Tag, byte[] Data)> TablesOf(byte[] font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var tables = Enumerable.Range(0, count).Select(i => TableOf(font, font.AsSpan(12 + (16 * i), 16)));
        return [.. tables.OrderBy(t => t.Tag == "loca" ? "glyf " : t.Tag, StringComparer.Ordinal)];
    }

    private static (string Tag, byte[] Data) TableOf(byte[] font, ReadOnlySpan<byte> record)
    {
        var tag = System.Text.Encoding.ASCII.GetString(record[..4]);
        var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
        var data = font.AsSpan(offset, (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..])).ToArray();
        // Bit 11 of the flags: the file was packed, so a signature over its bytes would no longer hold.
        if (tag == "head") data[16] |= 0x08;
        return (tag, data);
    }

    private static IEnumerable<byte> EntryOf(string tag, int length)
    {
        var known = Array.IndexOf(KnownTags, tag);
        var transform = tag is "glyf" or "loca" ? NullTransformOfOutlines : 0;
        yield return (byte)((known < 0 ? ArbitraryTag : known) | transform);
        foreach (var letter in known < 0 ? tag : "") yield return (byte)letter;
        for (var shift = 28; shift >= 0; shift -= 7)
        {
            // UIntBase128: seven bits a byte, the highest first, without leading zeros.
            if (shift > 0 && length >> shift == 0) continue;
            yield return (byte)(((length >> shift) & 0x7F) | (shift > 0 ? 0x80 : 0));
        }
    }

    private static byte[] Compress(byte[] data)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        return BrotliEncoder.TryCompress(data, room, out var length, SmallestQuality, LargestWindow)
            ? room[..length]
            : throw new InvalidOperationException("There is room for the longest that Brotli writes, and it was not enough.");
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
