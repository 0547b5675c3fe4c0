using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>A TrueType face of squares: 1000 units per em, glyph n is 500 + n units wide.</summary>
internal static class ToyFont
{
    public const int GlyphCount = 300;

    public static int Advance(int glyph) => 500 + glyph;

    public static PdfFont Create(string name = "ToySquare") => new(
        name,
        name,
        PdfFontKind.TrueType,
        new PdfFontMetrics(1000, 800, -200, 700, 0, new FontBox(0, 0, 500, 500)),
        Advance,
        Subset);

    /// <summary>The glyphs asked for and glyph 0, renumbered from the back so that a mix-up of old and new ids shows.</summary>
    private static FontSubset Subset(ImmutableArray<int> glyphs)
    {
        int[] kept = [0, .. glyphs.Reverse()];
        return new FontSubset(File(kept), [.. glyphs.Select((_, i) => glyphs.Length - i)]);
    }

    /// <param name="glyphs">Of which each is as wide as its number says.</param>
    /// <param name="cmaps">Ways from characters to places in <paramref name="glyphs"/>; none for no table.</param>
    public static byte[] File(int[] glyphs, params ToyCmap[] cmaps)
    {
        var square = Square();
        (string Tag, byte[] Data)[] tables =
        [
            .. cmaps.Length == 0 ? [] : new[] { ("cmap", ToyCmap.Table(cmaps)) },
            ("glyf", [.. glyphs.SelectMany(_ => square)]),
            ("head", Head()),
            ("hhea", [0, 1, 0, 0, .. Words(800, -200, 0, 800, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.Length)]),
            ("hmtx", [.. glyphs.SelectMany(g => Words(Advance(g), 0))]),
            ("loca", [.. Enumerable.Range(0, glyphs.Length + 1).SelectMany(i => Words(i * square.Length / 2))]),
            ("maxp", [0, 1, 0, 0, .. Words(glyphs.Length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
        ];
        return Assemble(tables);
    }

    private static byte[] Square() => [.. Words(1, 0, 0, 500, 500, 3, 0), 1, 1, 1, 1, .. Words(0, 500, 0, -500, 0, 0, 500, 0)];

    private static byte[] Head() =>
        [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x5F, 0x0F, 0x3C, 0xF5, .. Words(0, 1000), .. new byte[16], .. Words(0, 0, 500, 500, 0, 8, 2, 0, 0)];

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        List<byte> directory = [0, 1, 0, 0, .. Words(tables.Length, 64, 2, 32)];
        List<byte> body = [];
        foreach (var (tag, data) in tables)
        {
            var start = 12 + (tables.Length * 16) + body.Count;
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Long(Checksum(data)), .. Long((uint)start), .. Long((uint)data.Length)]);
            body.AddRange([.. data, .. new byte[(4 - (data.Length % 4)) % 4]]);
        }

        return [.. directory, .. body];
    }

    private static uint Checksum(byte[] data)
    {
        byte[] padded = [.. data, .. new byte[(4 - (data.Length % 4)) % 4]];
        uint sum = 0;
        for (var i = 0; i < padded.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(i));
        return sum;
    }

    private static byte[] Words(params int[] values) => [.. values.SelectMany(v => (byte[])[(byte)(v >> 8), (byte)v])];

    private static byte[] Long(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
