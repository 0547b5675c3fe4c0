using System.Buffers.Binary;
using System.Text;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Tests;

/// <summary>
/// A font in which every character is a square one em wide, so that pages can be computed by hand: in 10 pt each character takes
/// 10 pt. Ascent 800, descent -200 of 1000 units. Not for Arabic letters: HarfBuzz joins squares to ligatures. Hebrew serves instead.
/// </summary>
internal static class SquareFont
{
    private const int Em = 1000;
    private const int Ascent = 800;
    private const int Descent = -200;
    private const ushort Square = 1;
    private const ushort Space = 2;

    /// <summary>Only this font, as the family "Square Test".</summary>
    internal static FontLibrary Library { get; } = new([Write()]);

    private static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("square-font-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "SquareTest-Regular.ttf"), Make());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static byte[] Make()
    {
        (string Tag, byte[] Data)[] tables =
        [
            ("OS/2", Os2()), ("cmap", Cmap()), ("glyf", Glyf()), ("head", Head()), ("hhea", Hhea()), ("hmtx", Hmtx()),
            ("loca", Loca()), ("maxp", Maxp()), ("name", Name()), ("post", Post()),
        ];
        var file = new FontBytes().U32(0x00010000).U16(tables.Length, 128, 3, (tables.Length * 16) - 128);
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, data) in tables)
        {
            file.Ascii(tag).U32(Checksum(data)).U32((uint)offset).U32((uint)data.Length);
            offset += Padded(data).Length;
        }

        foreach (var (_, data) in tables)
        {
            file.Raw(Padded(data));
        }

        return file.ToArray();
    }

    private static byte[] Head() => new FontBytes()
        .U32(0x00010000, 0x00010000, 0, 0x5F0F3CF5).U16(0, Em).U32(0, 0, 0, 0).U16(0, Descent, Em, Ascent, 0, 8, 2, 1, 0).ToArray();

    private static byte[] Hhea() => new FontBytes()
        .U32(0x00010000).U16(Ascent, Descent, 0, Em, 0, 0, Em, 1, 0, 0, 0, 0, 0, 0, 0, 3).ToArray();

    private static byte[] Maxp() => new FontBytes()
        .U32(0x00010000).U16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).ToArray();

    private static byte[] Hmtx() => new FontBytes().U16(Em, 0, Em, 0, Em, 0).ToArray();

    /// <summary>.notdef and the space have no outline.</summary>
    private static byte[] Loca() => new FontBytes().U32(0, 0, (uint)Glyf().Length, (uint)Glyf().Length).ToArray();

    private static byte[] Glyf() => new FontBytes()
        .U16(1, 0, Descent, Em, Ascent, 3, 0).Raw([1, 1, 1, 1])
        .U16(0, 0, Em, 0).U16(Descent, Em, 0, -Em).Raw([0, 0]).ToArray();

    /// <summary>Format 13: many characters, one glyph (OpenType, cmap).</summary>
    private static byte[] Cmap() => new FontBytes()
        .U16(0, 1, 3, 10).U32(12)
        .U16(13, 0).U32(16 + (3 * 12), 0, 3)
        .U32(0x01, 0x1F, Square, 0x20, 0x20, Space, 0x21, 0x10FFFF, Square).ToArray();

    private static byte[] Os2() => new FontBytes()
        .U16(4, Em, 400, 5, 0).U16(new int[11]).Raw(new byte[10]).U32(0, 0, 0, 0).Ascii("TEST")
        .U16(0x40, 0x20, 0xFFFF, Ascent, Descent, 0, Ascent, -Descent).U32(0, 0).U16(500, 700, 0, 0x20, 1).ToArray();

    private static byte[] Post() => new FontBytes().U32(0x00030000, 0).U16(0, 0).U32(1, 0, 0, 0, 0).ToArray();

    private static byte[] Name() => new FontBytes().U16(0, 0, 6).ToArray();

    private static byte[] Padded(byte[] data) => [.. data, .. new byte[(4 - (data.Length % 4)) % 4]];

    private static uint Checksum(byte[] data) => Padded(data).Chunk(4)
        .Aggregate(0u, (sum, word) => unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(word)));

    /// <summary>Numbers as font files hold them: the highest byte first.</summary>
    private sealed class FontBytes
    {
        private readonly List<byte> bytes = [];

        internal FontBytes U16(params int[] values)
        {
            bytes.AddRange(values.SelectMany(value => (byte[])[(byte)(value >> 8), (byte)value]));
            return this;
        }

        internal FontBytes U32(params uint[] values)
        {
            bytes.AddRange(values.SelectMany(v => (byte[])[(byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v]));
            return this;
        }

        internal FontBytes Ascii(string text) => Raw(Encoding.ASCII.GetBytes(text));

        internal FontBytes Raw(byte[] data)
        {
            bytes.AddRange(data);
            return this;
        }

        internal byte[] ToArray() => [.. bytes];
    }
}
