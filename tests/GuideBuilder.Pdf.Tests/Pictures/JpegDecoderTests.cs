using BitMiracle.LibJpeg.Classic;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Pdf.Pictures;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Pictures;

public sealed class JpegDecoderTests
{
    public static TheoryData<string, byte[], byte[]> Colours => new(
        ("grey", Encoded.Plain(J_COLOR_SPACE.JCS_GRAYSCALE, J_COLOR_SPACE.JCS_GRAYSCALE, false, 77), [77]),
        ("luminance and colour", Encoded.Plain(J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_YCbCr, false, 200, 100, 50), [200, 100, 50]),
        ("luminance and colour, said by Adobe", Encoded.Plain(J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_YCbCr, true, 200, 100, 50), [200, 100, 50]),
        ("red, green and blue as they are", Encoded.Plain(J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_RGB, true, 200, 100, 50), [200, 100, 50]),
        ("inks", Encoded.Plain(J_COLOR_SPACE.JCS_CMYK, J_COLOR_SPACE.JCS_CMYK, false, 200, 100, 50, 25), [200, 100, 50, 25]),
        ("inks turned round by Adobe", Encoded.Plain(J_COLOR_SPACE.JCS_CMYK, J_COLOR_SPACE.JCS_CMYK, true, 55, 155, 205, 230), [200, 100, 50, 25]),
        ("inks as luminance and colour, turned round by Adobe", Encoded.Plain(J_COLOR_SPACE.JCS_CMYK, J_COLOR_SPACE.JCS_YCCK, true, 55, 155, 205, 230), [200, 100, 50, 25]));

    [Theory]
    [MemberData(nameof(Colours))]
    public void Colours_come_back_however_they_are_stored(string kind, byte[] file, byte[] expected)
    {
        var picture = JpegDecoder.Decode(file, out var problem);
        Assert.True(problem.Length == 0, $"{kind}: {problem}");
        Assert.Equal((16, 16, expected.Length, 256 * expected.Length), (picture!.Width, picture.Height, picture.Channels, picture.Samples.Length));
        Assert.All(picture.Samples.Chunk(expected.Length), pixel => Assert.All(pixel.Zip(expected), pair => Assert.InRange(pair.First - pair.Second, -2, 2)));
    }

    [Fact]
    public void A_PDF_gets_inks_as_they_are_stored()
    {
        var file = Encoded.Plain(J_COLOR_SPACE.JCS_CMYK, J_COLOR_SPACE.JCS_YCCK, true, 55, 155, 205, 230);
        var samples = JpegDecoder.DecodeStored(file, out _)!.Samples;
        Assert.All(samples[..4].Zip((byte[])[55, 155, 205, 230]), pair => Assert.InRange(pair.First - pair.Second, -2, 2));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pixels_stand_where_they_stood(bool isProgressive)
    {
        var picture = JpegDecoder.Decode(Ramp(isProgressive), out _)!;
        Assert.All(Enumerable.Range(0, 50), x => Assert.InRange(picture.Samples[3 * ((50 * 20) + x)] - (5 * x), -4, 4));
        Assert.All(Enumerable.Range(0, 40), y => Assert.InRange(picture.Samples[(3 * ((50 * y) + 20)) + 1] - (6 * y), -4, 4));
    }

    [Fact]
    public void A_file_cut_off_anywhere_gives_a_reason()
    {
        foreach (var file in (byte[][])[Ramp(false), Ramp(true)])
        {
            for (var length = 0; length < file.Length - 2; length += 7)
            {
                Assert.Null(JpegDecoder.Decode(file.AsMemory(0, length), out var problem));
                Assert.EndsWith(".", problem);
            }
        }
    }

    [Fact]
    public void A_file_with_bytes_changed_gives_a_picture_or_a_reason() => Prop.ForAll(
        ArbMap.Default.ArbFor<bool>(),
        ArbMap.Default.ArbFor<(ushort Place, byte Value)[]>(),
        (isProgressive, changes) =>
        {
            var file = Ramp(isProgressive);
            foreach (var (place, value) in changes.Take(9))
                file[place % file.Length] = value;
            var picture = JpegDecoder.Decode(file, out var problem);
            return picture is null ? problem.Length > 0 : problem.Length == 0 && picture.Samples.Length == picture.Width * picture.Height * picture.Channels;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_byte_of_the_head_changed_gives_a_picture_or_a_reason()
    {
        foreach (var isProgressive in (bool[])[false, true])
        {
            var file = Ramp(isProgressive);
            for (var i = 0; i < 700; i++)
            {
                var changed = file.ToArray();
                changed[i] = (byte)((changed[i] * 31) + i);
                Assert.NotEqual(JpegDecoder.Decode(changed, out var problem) is null, problem.Length == 0);
            }
        }
    }

    [Fact]
    public void A_huge_picture_is_refused_before_any_work()
    {
        var file = ToyJpeg.Create(3);
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        file.AsSpan(frame + 5, 4).Fill(0xFF);
        Assert.Null(JpegDecoder.Decode(file, out var problem));
        Assert.Contains("60 million", problem);
    }

    [Fact]
    public void A_picture_in_endless_steps_is_refused_before_any_work()
    {
        var file = Ramp(true);
        var scan = file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        byte[] endless = [.. file[..^2], .. Enumerable.Repeat(file[scan..^2], 200).SelectMany(s => s), 0xFF, 0xD9];
        Assert.Null(JpegDecoder.Decode(endless, out var problem));
        Assert.Contains("too many steps", problem);
    }

    private static byte[] Ramp(bool isProgressive)
    {
        var samples = new byte[50 * 40 * 3];
        for (var i = 0; i < 50 * 40; i++)
            (samples[3 * i], samples[(3 * i) + 1], samples[(3 * i) + 2]) = ((byte)(i % 50 * 5), (byte)(i / 50 * 6), 99);
        return Encoded.Jpeg(50, 40, J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_YCbCr, samples, isProgressive);
    }
}
