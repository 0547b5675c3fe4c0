using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Tests.Fonts;

public sealed class Woff2FileTests
{
    private static readonly FontFace Ethiopic = Specimen.Fonts.Find("Noto Sans Ethiopic", bold: false, italic: false)!;

    private static readonly byte[] Font = Ethiopic.SubsetForReaders([0x1200, 0x1201, 0x1361]);

    private static readonly byte[] Packed = Woff2File.Pack(Font);

    [Fact]
    public void The_header_tells_the_sizes_of_the_file_and_of_the_font_in_it()
    {
        Assert.Equal("wOF2", Encoding.ASCII.GetString(Packed.AsSpan(0, 4)));
        Assert.Equal(Font.AsSpan(0, 4), Packed.AsSpan(4, 4));
        Assert.Equal(Packed.Length, BinaryPrimitives.ReadInt32BigEndian(Packed.AsSpan(8)));
        Assert.Equal(0, Packed.Length % 4);
        Assert.Equal(Font.AsSpan(4, 2), Packed.AsSpan(12, 2));
        Assert.Equal(Font.Length, BinaryPrimitives.ReadInt32BigEndian(Packed.AsSpan(16)));
    }

    [Fact]
    public void The_tables_are_those_of_the_font_but_for_the_flag_that_it_was_packed()
    {
        var compressed = BinaryPrimitives.ReadInt32BigEndian(Packed.AsSpan(20));
        var plain = new byte[Font.Length];
        var start = Enumerable.Range(48, 200).First(at => BrotliDecoder.TryDecompress(Packed.AsSpan(at, compressed), plain, out var length) && length == Tables(Font).Sum(t => t.Value.Length));
        Assert.InRange(Packed.Length - (start + compressed), 0, 3);
        Assert.All(Tables(Font).Where(t => t.Key != "head"), t => Assert.True(plain.AsSpan().IndexOf(t.Value) >= 0, t.Key));
        var head = Tables(Font)["head"];
        head[16] |= 0x08;
        Assert.True(plain.AsSpan().IndexOf(head) >= 0);
    }

    [Fact]
    public void The_same_font_gives_the_same_bytes() => Assert.Equal(Packed, Woff2File.Pack(Ethiopic.SubsetForReaders([0x1361, 0x1201, 0x1200])));

    [Fact]
    public void A_subset_for_readers_keeps_the_characters_the_rules_that_shape_them_and_the_licence()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "subset.ttf");
        File.WriteAllBytes(path, Font);
        var subset = FontFace.Open(path, 0, "subset")!;
        Assert.NotEqual(0, subset.GlyphOf(0x1201));
        Assert.Equal(0, subset.GlyphOf(0x1202));
        Assert.Contains("SIL Open Font License", subset.Name(13), StringComparison.Ordinal);
        Assert.Equal(Ethiopic.Name(0), subset.Name(0));
        Assert.NotEmpty(Ethiopic.Name(0));
        var bengali = Specimen.Fonts.Find("Noto Sans Bengali", bold: false, italic: false)!.SubsetForReaders([0x995, 0x9CD, 0x9B7]);
        Assert.True(bengali.AsSpan().IndexOf("GSUB"u8) > 0);
    }

    private static Dictionary<string, byte[]> Tables(byte[] font) => Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))).ToDictionary(
        i => Encoding.ASCII.GetString(font.AsSpan(12 + (16 * i), 4)),
        i => font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(20 + (16 * i))), BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(24 + (16 * i)))).ToArray());
}
