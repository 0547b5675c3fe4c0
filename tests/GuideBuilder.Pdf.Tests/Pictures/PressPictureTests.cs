using BitMiracle.LibJpeg.Classic;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Pictures;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Pictures;

/// <summary>Pictures in print files, as they are read back.</summary>
public sealed class PressPictureTests
{
    private static readonly byte[] Orange = Inks(240, 120, 30);

    public static TheoryData<string, PdfImage> Coloured => new(
        ("JPEG", PdfImage.ReadJpeg(Encoded.Plain(J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_RGB, true, 240, 120, 30), out _)!),
        ("PNG, 8 bits", Rows(16, 16, 8, [.. Enumerable.Repeat((byte[])[240, 120, 30], 256).SelectMany(c => c)])),
        ("PNG, 16 bits", Rows(16, 16, 16, [.. Enumerable.Repeat((byte[])[240, 240, 120, 120, 30, 30], 256).SelectMany(c => c)])),
        ("samples", Bare(16, [.. Enumerable.Repeat((byte[])[240, 120, 30], 256).SelectMany(c => c)])));

    [Theory]
    [MemberData(nameof(Coloured))]
    public void Colours_become_inks(string kind, PdfImage image)
    {
        var bytes = Paint(image, Sample.Options(PdfFlavour.Print));
        var (dictionary, samples, space) = Read(bytes);

        Assert.True(space == "DeviceCMYK", kind);
        Assert.Equal(8, Integer(bytes, dictionary, "BitsPerComponent"));
        Assert.Equal(16 * 16 * 4, samples.Length);
        Assert.All(samples.Chunk(4), pixel => Assert.All(pixel.Zip(Orange), pair => Assert.InRange(pair.First - pair.Second, -3, 3)));
        Assert.Empty(Judge.Qpdf(bytes));
        Assert.Empty(Judge.MutoolComplaints(bytes));
    }

    [Theory]
    [MemberData(nameof(Coloured))]
    public void On_screens_and_where_it_is_asked_for_they_stay(string kind, PdfImage image)
    {
        Assert.True(Read(Paint(image, Sample.Options(PdfFlavour.Screen))).Space == "DeviceRGB", kind);
        Assert.True(Read(Paint(image, Sample.Options(PdfFlavour.Print) with { Pictures = PdfPictureColours.Kept })).Space == "ICCBased", kind);
    }

    [Fact]
    public void A_palette_is_converted_and_indices_stay()
    {
        byte[] indices = [0b01_00_0000];
        var image = new PdfImage(indices, 2, 1, PdfImageColours.Rgb, false) { Coding = PdfImageCoding.Samples, BitsPerSample = 1, Palette = (byte[])[240, 120, 30, 255, 255, 255] };
        var bytes = Paint(image, Sample.Options(PdfFlavour.Print));
        var file = PdfFile.Open("t.pdf", bytes);
        var (dictionary, samples, _) = Read(bytes);
        var space = file.Objects.Items(dictionary["ColorSpace"]).ToArray();

        Assert.Equal(("Indexed", "DeviceCMYK", 1), (file.Objects.Name(space[0]), file.Objects.Name(space[1]), file.Objects.Integer(space[2], -1)));
        Assert.Equal([.. Orange, 0, 0, 0, 0], ((PdfObject.Text)space[3]).Bytes.ToArray());
        Assert.Equal(indices, samples);
        Assert.Empty(Judge.Qpdf(bytes));
        Assert.Empty(Judge.MutoolComplaints(bytes));
    }

    [Fact]
    public void A_palette_of_inks_keeps_the_limit()
    {
        var image = new PdfImage(new byte[] { 0 }, 1, 1, PdfImageColours.Cmyk, false) { Coding = PdfImageCoding.Samples, Palette = (byte[])[255, 255, 255, 255] };
        var bytes = Paint(image, Sample.Options(PdfFlavour.Print) with { InkLimit = 3 });
        var space = PdfFile.Open("t.pdf", bytes).Objects.Items(Read(bytes).Dictionary["ColorSpace"]).ToArray();
        Assert.Equal([170, 170, 170, 255], ((PdfObject.Text)space[3]).Bytes.ToArray());
    }

    [Fact]
    public void What_lets_paper_through_still_does()
    {
        var image = Bare(2, [240, 120, 30, 240, 120, 30]) with { Opacity = (byte[])[0, 128] };
        var bytes = Paint(image, Sample.Options(PdfFlavour.Print));
        var file = PdfFile.Open("t.pdf", bytes);
        var (dictionary, _, space) = Read(bytes);

        Assert.Equal("DeviceCMYK", space);
        Assert.Equal([0, 128], file.Objects.Data(dictionary["SMask"]).ToArray());
    }

    [Fact]
    public void What_has_no_colour_is_black_ink_alone()
    {
        var (_, samples, space) = Read(Paint(Bare(2, [9, 9, 9, 200, 200, 200]), Sample.Options(PdfFlavour.Print)));
        Assert.Equal("DeviceGray", space);
        Assert.Equal([9, 200], samples);
    }

    [Fact]
    public void No_pixel_has_more_ink_than_the_limit()
    {
        byte[] dark = [.. from red in Enumerable.Range(0, 16) from green in Enumerable.Range(0, 16) from part in (int[])[red * 9, green * 9, 10] select (byte)part];
        var free = Read(Paint(Bare(16, dark), Sample.Options(PdfFlavour.Print))).Samples;
        var bound = Read(Paint(Bare(16, dark), Sample.Options(PdfFlavour.Print) with { InkLimit = 2.4 })).Samples;

        Assert.Contains(free.Chunk(4), pixel => pixel.Sum(ink => ink) > 612);
        Assert.All(free.Chunk(4).Zip(bound.Chunk(4)), pair => Assert.Equal(Math.Min(612, pair.First.Sum(ink => ink)), pair.Second.Sum(ink => ink)));
    }

    [Theory]
    [InlineData(200, "DCTDecode")]
    [InlineData(5, "FlateDecode")]
    public void A_picture_in_inks_is_changed_only_beyond_the_limit(byte stored, string filter)
    {
        // Turned round: 200 is little ink, 5 nearly all.
        var image = PdfImage.ReadJpeg(Encoded.Plain(J_COLOR_SPACE.JCS_CMYK, J_COLOR_SPACE.JCS_CMYK, true, stored, stored, stored, stored), out _)!;
        var bytes = Paint(image, Sample.Options(PdfFlavour.Print) with { InkLimit = 3 });
        var file = PdfFile.Open("t.pdf", bytes);
        var (dictionary, samples, space) = Read(bytes);

        Assert.Equal(("DeviceCMYK", filter), (space, file.Objects.Name(dictionary["Filter"])));
        if (filter == "FlateDecode")
        {
            Assert.Equal(765, samples[..4].Sum(ink => ink));
            Assert.Empty(file.Objects.Items(dictionary["Decode"]));
        }

        Assert.Empty(Judge.Qpdf(bytes));
    }

    [Fact]
    public void A_picture_that_cannot_be_decoded_stays_and_is_named()
    {
        var file = Encoded.Plain(J_COLOR_SPACE.JCS_RGB, J_COLOR_SPACE.JCS_YCbCr, false, 1, 2, 3);
        using var document = Draw(PdfImage.ReadJpeg(file.AsMemory(0, file.Length - 20), out _)!, Sample.Options(PdfFlavour.Print));
        Assert.Equal("ICCBased", Read(document.ToBytes().ToArray()).Space);
        Assert.Equal(["The JPEG picture is damaged; save it again in a picture editor."], document.PictureProblems);
    }

    [Fact]
    public void A_profile_that_cannot_convert_is_named()
    {
        var press = PressCondition.Fogra39(ToyProfile.Assemble());
        using var document = Draw(Bare(1, [1, 2, 3]), Sample.Options(PdfFlavour.Print) with { Press = press });
        Assert.Equal("ICCBased", Read(document.ToBytes().ToArray()).Space);
        Assert.Contains(press.PictureProblem, Assert.Single(document.PictureProblems));
        Assert.Empty(Sample.Press.PictureProblem);
    }

    [Fact]
    public void Documents_side_by_side_share_the_work_and_have_the_same_bytes()
    {
        var image = Bare(64, [.. Enumerable.Range(0, 64 * 64 * 3).Select(i => (byte)(i * 37 / 3))]);
        var expected = Paint(image, Sample.Options(PdfFlavour.Print) with { Press = Sample.Press });
        var shared = Sample.Options(PdfFlavour.Print) with { Press = Sample.Press };
        Assert.All(Enumerable.Range(0, 16).AsParallel().Select(_ => Paint(image, shared)), bytes => Assert.Equal(expected, bytes));
    }

    private static byte[] Inks(byte red, byte green, byte blue)
    {
        var inks = new byte[4];
        new InkTable(IccOutputProfile.Read(Sample.Press.Profile.Span, out _)!).Convert([red, green, blue], inks);
        return inks;
    }

    private static PdfImage Rows(int width, int height, int bits, byte[] samples) =>
        new(PngRows.Pack(samples, width, 3 * bits / 8), width, height, PdfImageColours.Rgb, false) { Coding = PdfImageCoding.PngRows, BitsPerSample = bits };

    private static PdfImage Bare(int width, byte[] samples) =>
        new(samples, width, samples.Length / 3 / width, PdfImageColours.Rgb, false) { Coding = PdfImageCoding.Samples };

    private static byte[] Paint(PdfImage image, PdfOptions options)
    {
        using var document = Draw(image, options);
        return document.ToBytes().ToArray();
    }

    private static PdfDocument Draw(PdfImage image, PdfOptions options)
    {
        var document = new PdfDocument(options);
        var page = document.AddPage(100, 100);
        page.BeginTag(document.Structure.Add(PdfTag.Figure, alt: "x"));
        page.DrawImage(image, new Rect(10, 10, 80, 80));
        page.EndTag();
        return document;
    }

    private static (PdfObject.Dictionary Dictionary, byte[] Samples, string Space) Read(byte[] pdf)
    {
        var file = PdfFile.Open("t.pdf", pdf);
        var objects = file.Objects;
        var pictures = objects.Dictionary(objects.Dictionary(file.Pages[0].Dictionary["Resources"])["XObject"]);
        var picture = Assert.Single(pictures.Entries).Value;
        var dictionary = objects.Dictionary(picture);
        var space = objects.Name(dictionary["ColorSpace"]) ?? objects.Name(objects.Items(dictionary["ColorSpace"]).First())!;
        return (dictionary, objects.Data(picture).ToArray(), space);
    }

    private static int Integer(byte[] pdf, PdfObject.Dictionary dictionary, string name) => PdfFile.Open("t.pdf", pdf).Objects.Integer(dictionary[name], 0);
}
