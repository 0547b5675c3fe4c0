using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Tests.Files;

public sealed class PngReaderTests
{
    private const int Width = 5;
    private const int Height = 7;
    private static readonly byte[] Palette = [255, 0, 0, 0, 255, 0];

    public static TheoryData<int, int> Kinds => new(
        (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_gives_back_its_samples_whatever_their_filter(int colours, int depth)
    {
        var channels = colours switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var length = ((Width * channels * depth) + 7) / 8;
        var rows = Noise(length * Height);
        var image = Read(TestPng.Build(Width, Height, depth, colours, Filter(rows, length, Math.Max(1, channels * depth / 8)), colours == 3 ? TestPng.Chunk("PLTE", Palette) : null));

        var raster = PngRaster.Decode(image);

        var (samples, opacity) = Split(rows, colours, depth);
        Assert.Equal(samples, raster.Samples.ToArray());
        Assert.Equal(opacity, raster.Opacity.ToArray());
    }

    [Fact]
    public void A_colour_of_the_palette_can_let_the_paper_through()
    {
        var image = Read(TestPng.Build(4, 1, 2, 3, [0, 0b00_01_10_11], [.. TestPng.Chunk("PLTE", new byte[12]), .. TestPng.Chunk("tRNS", [10, 20])]));

        Assert.Equal([10, 20, 255, 255], PngRaster.Decode(image).Opacity.ToArray());
    }

    [Fact]
    public void One_grey_or_colour_can_let_the_paper_through()
    {
        var grey = Read(TestPng.Build(2, 1, 4, 0, [0, 0x5A], TestPng.Chunk("tRNS", [0, 10])));
        var rgb = Read(TestPng.Build(2, 1, 8, 2, [0, 1, 2, 3, 1, 2, 4], TestPng.Chunk("tRNS", [0, 1, 0, 2, 0, 3])));

        Assert.Equal([255, 0], PngRaster.Decode(grey).Opacity.ToArray());
        Assert.Equal([0, 255], PngRaster.Decode(rgb).Opacity.ToArray());
    }

    [Fact]
    public void What_is_written_has_pixels_and_colours_and_nothing_else()
    {
        byte[] secret = [.. "made at home"u8];
        var notes = (byte[])[.. TestPng.Chunk("tEXt", secret), .. TestPng.Chunk("eXIf", secret), .. TestPng.Chunk("tIME", new byte[7])];
        var original = (byte[])[.. TestPng.Build(1, 1, 8, 0, [0, 7, .. secret], notes), .. secret];

        var image = Read(original);
        var written = PngWriter.Write(image).ToArray();

        Assert.Equal(TestPng.Build(1, 1, 8, 0, [0, 7])[..33], written[..33]);
        Assert.Equal([0, 7], TestPng.Unpack(image.Data.AsSpan()));
        Assert.Equal(["IHDR", "IDAT", "IEND"], Kinds(written));
        Assert.Equal(image.Data, Read(written).Data);

        static IEnumerable<string> Kinds(byte[] file)
        {
            for (var at = 8; at < file.Length; at += 12 + file[at + 3])
            {
                yield return System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            }
        }
    }

    [Fact]
    public void Every_shorter_file_is_broken()
    {
        var sound = TestPng.Build(2, 2, 8, 2, new byte[14]);
        Assert.NotNull(PngReader.Read(sound).Image);
        for (var length = 0; length < sound.Length; length++)
        {
            Assert.Equal(PngFault.Broken, PngReader.Read(sound[..length]).Fault);
        }
    }

    [Fact]
    public void Every_changed_bit_is_noticed()
    {
        var sound = TestPng.Build(2, 2, 8, 2, new byte[14]);
        for (var i = 0; i < sound.Length * 8; i++)
        {
            var bytes = (byte[])sound.Clone();
            bytes[i / 8] ^= (byte)(1 << (i % 8));
            Assert.Null(PngReader.Read(bytes).Image);
        }
    }

    public static TheoryData<string, byte[]> Damaged => new(
        ("no palette", TestPng.Build(1, 1, 8, 3, [0, 0])),
        ("a palette of one and a half colours", TestPng.Build(1, 1, 8, 3, [0, 0], TestPng.Chunk("PLTE", new byte[4]))),
        ("more colours than indices", TestPng.Build(1, 1, 1, 3, [0, 0], TestPng.Chunk("PLTE", new byte[9]))),
        ("a depth of 3", TestPng.Build(1, 1, 3, 0, [0, 0])),
        ("colours of 4 bits", TestPng.Build(1, 1, 4, 2, [0, 0, 0])),
        ("colour type 5", TestPng.Build(1, 1, 8, 5, [0, 0])),
        ("no width", TestPng.Build(0, 1, 8, 0, [0])),
        ("a negative height", TestPng.Build(1, -1, 8, 0, [0])),
        ("a row too few", TestPng.Build(1, 2, 8, 0, [0, 0])),
        ("filter 5", TestPng.Build(1, 1, 8, 0, [5, 0])),
        ("two headers", TestPng.Build(1, 1, 8, 0, [0, 0], TestPng.Header(1, 1, 8, 0))),
        ("an unknown chunk that must be known", TestPng.Build(1, 1, 8, 0, [0, 0], TestPng.Chunk("ABcD", []))),
        ("transparency of a wrong length", TestPng.Build(1, 1, 8, 0, [0, 0], TestPng.Chunk("tRNS", [1]))));

    [Theory]
    [MemberData(nameof(Damaged))]
    public void What_does_not_fit_together_is_broken(string what, byte[] file) =>
        Assert.True(PngReader.Read(file).Fault == PngFault.Broken, what);

    [Fact]
    public void Too_many_pixels_are_refused_before_anything_is_unpacked()
    {
        Assert.Equal(PngFault.TooLarge, PngReader.Read(TestPng.Build(60_001, 1000, 1, 0, [])).Fault);
        Assert.Equal(PngFault.TooLarge, PngReader.Read(TestPng.Build(6_000, 6_000, 16, 6, [])).Fault);
    }

    [Fact]
    public void A_bomb_behind_the_last_row_is_not_unpacked()
    {
        var image = Read(TestPng.Build(1, 1, 8, 0, new byte[64 << 20]));
        Assert.Equal([0, 0], TestPng.Unpack(image.Data.AsSpan()));
    }

    private static PngInfo Read(byte[] file) => PngReader.Read(file).Image ?? throw new InvalidOperationException("The picture was refused.");

    /// <summary>Numbers without a pattern that a wrong filter could keep; of the palette only indices 0 and 1.</summary>
    private static byte[] Noise(int count)
    {
        var state = 12345u;
        return [.. Enumerable.Range(0, count).Select(_ => (byte)((state = (state * 1664525) + 1013904223) >> 24))];
    }

    /// <summary>Row after row by filters 0 to 4, written as PNG's clause 9.2 says it.</summary>
    private static byte[] Filter(byte[] rows, int length, int pixel)
    {
        List<byte> filtered = [];
        for (var y = 0; y < Height; y++)
        {
            var filter = y % 5;
            filtered.Add((byte)filter);
            for (var x = 0; x < length; x++)
            {
                int a = x < pixel ? 0 : rows[(y * length) + x - pixel];
                int b = y == 0 ? 0 : rows[((y - 1) * length) + x];
                int c = x < pixel || y == 0 ? 0 : rows[((y - 1) * length) + x - pixel];
                var nearest = new[] { a, b, c }.MinBy(v => Math.Abs(a + b - c - v));
                filtered.Add((byte)(rows[(y * length) + x] - filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => nearest, _ => 0 }));
            }
        }

        return [.. filtered];
    }

    private static (byte[] Samples, byte[] Opacity) Split(byte[] rows, int colours, int depth)
    {
        if (colours is not (4 or 6))
        {
            return (rows, [.. Enumerable.Repeat((byte)255, Width * Height)]);
        }

        var pixels = rows.Chunk((colours == 4 ? 2 : 4) * depth / 8).ToArray();
        return ([.. pixels.SelectMany(p => p[..^(depth / 8)])], [.. pixels.Select(p => p[^(depth / 8)])]);
    }
}
