using GuideBuilder.Content.Files;

namespace GuideBuilder.Content.Tests.Files;

public sealed class JpegReaderTests
{
    [Theory]
    [InlineData(1, 0xC0)]
    [InlineData(3, 0xC1)]
    [InlineData(4, 0xC2)]
    public void A_sound_picture_gives_its_size_and_components(int components, byte frame)
    {
        var bytes = TestJpeg.Build(components, [], frame);

        var image = JpegReader.Read(bytes).Image!;

        Assert.Equal((30, 20, components), (image.Width, image.Height, image.Components));
        Assert.Equal(bytes, image.Bytes);
    }

    [Fact]
    public void Every_shorter_file_is_broken()
    {
        for (var length = 0; length < TestJpeg.Sound.Length; length++)
        {
            Assert.Equal(JpegFault.Broken, JpegReader.Read(TestJpeg.Sound[..length]).Fault);
        }
    }

    [Fact]
    public void No_changed_byte_throws()
    {
        for (var i = 0; i < TestJpeg.Sound.Length; i++)
        {
            foreach (var value in (byte[])[0, 1, 0x7F, 0xD9, 0xFF])
            {
                var bytes = (byte[])TestJpeg.Sound.Clone();
                bytes[i] = value;
                var reading = JpegReader.Read(bytes);
                Assert.Equal(reading.Fault == JpegFault.None, reading.Image is not null);
            }
        }
    }

    [Theory]
    [InlineData(0xC3, 8)]
    [InlineData(0xC9, 8)]
    [InlineData(0xC0, 12)]
    public void What_printers_do_not_show_is_refused(byte frame, byte bits) =>
        Assert.Equal(JpegFault.UnusualCoding, JpegReader.Read(TestJpeg.Build(3, [], frame, bits)).Fault);

    [Fact]
    public void Two_components_are_broken() => Assert.Equal(JpegFault.Broken, JpegReader.Read(TestJpeg.Build(2, [])).Fault);

    [Theory]
    [InlineData(0xE1)]
    [InlineData(0xED)]
    public void Hidden_notes_are_found(byte marker) =>
        Assert.Equal(JpegFault.HiddenData, JpegReader.Read(TestJpeg.Build(3, TestJpeg.Segment(marker, [1, 2, 3]))).Fault);

    [Fact]
    public void What_follows_the_end_is_hidden_but_zeros_are_not()
    {
        Assert.Equal(JpegFault.HiddenData, JpegReader.Read([.. TestJpeg.Sound, .. TestJpeg.Sound]).Fault);
        Assert.Equal(JpegFault.None, JpegReader.Read([.. TestJpeg.Sound, 0, 0]).Fault);
    }

    [Theory]
    [InlineData("FFD8FFE0", ImageKind.Jpeg)]
    [InlineData("89504E470D0A1A0A", ImageKind.Png)]
    [InlineData("474946383961", ImageKind.Other)]
    [InlineData("524946460000000057454250", ImageKind.Other)]
    [InlineData("0000001866747970686569630000", ImageKind.Other)]
    [InlineData("255044462D312E37", ImageKind.Other)]
    [InlineData("3C73766720786D6C6E73", ImageKind.Svg)]
    [InlineData("", ImageKind.Unknown)]
    [InlineData("FFD8", ImageKind.Unknown)]
    public void Pictures_are_known_by_their_first_bytes(string hex, ImageKind expected) =>
        Assert.Equal(expected, JpegReader.Identify(Convert.FromHexString(hex)));
}
