using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void Qpdf_finds_nothing_wrong(PdfFlavour flavour) => Assert.Empty(Judge.Qpdf(Sample.Bytes(flavour)));

    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void Mutool_renders_without_complaint_and_finds_the_text(PdfFlavour flavour)
    {
        var bytes = Sample.Bytes(flavour);
        Assert.Empty(Judge.MutoolComplaints(bytes));
        Assert.Contains("+49 30 123", Judge.MutoolText(bytes));
    }

    [Fact]
    public void A_blank_page_is_read_without_complaint()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Print));
        document.AddPage(420, 595);
        Assert.Empty(Judge.MutoolComplaints(document.ToBytes().ToArray()));
    }

    [Fact]
    public void Mutool_reads_right_to_left_text_in_logical_order()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen, language: "ar"));
        Sample.Paint(document.AddPage(420, 595), document.Structure.Add(PdfTag.P), Typed.RightToLeft(ToyFont.Create(), "اتصل بنا", 380, 60));
        Assert.Contains("اتصل بنا", Judge.MutoolText(document.ToBytes().ToArray()));
    }

    [Fact]
    public void The_same_calls_give_the_same_bytes_on_any_thread()
    {
        var expected = Sample.Bytes(PdfFlavour.Print);
        var others = Enumerable.Range(0, 8).AsParallel().Select(_ => Sample.Bytes(PdfFlavour.Print));
        Assert.All(others, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void The_outline_leads_to_pages_and_pages_are_named_as_printed()
    {
        var file = PdfFile.Open("t.pdf", Sample.Bytes(PdfFlavour.Print));
        var objects = file.Objects;
        var help = objects.Dictionary(objects.Dictionary(file.Catalogue["Outlines"])["First"]);
        var wait = objects.Dictionary(help["First"]);
        Assert.Equal(("Help", "Wait"), (objects.Text(help["Title"]), objects.Text(wait["Title"])));
        Assert.Equal(new PdfObject.Reference(file.Pages[1].ObjectNumber), ((PdfObject.List)wait["Dest"]).Items[0]);
        var labels = objects.Items(objects.Dictionary(file.Catalogue["PageLabels"])["Nums"]);
        Assert.Equal(("r", "D"), (objects.Name(objects.Dictionary(labels[1])["S"]), objects.Name(objects.Dictionary(labels[3])["S"])));
    }

    [Theory]
    [InlineData(PdfFlavour.Print, 1, "DeviceGray")]
    [InlineData(PdfFlavour.Print, 3, "DeviceGray")]
    [InlineData(PdfFlavour.Print, 4, "DeviceCMYK")]
    [InlineData(PdfFlavour.Screen, 3, "DeviceRGB")]
    [InlineData(PdfFlavour.Screen, 4, "ICCBased")]
    public void A_picture_keeps_its_colours_in_a_space_that_the_standards_allow(PdfFlavour flavour, int channels, string space)
    {
        var image = PdfImage.ReadJpeg(ToyJpeg.Create(channels), out var problem);
        Assert.Empty(problem);
        Assert.Equal((40, 30, channels), (image!.Width, image.Height, (int)image.Colours));
        using var document = new PdfDocument(Sample.Options(flavour));
        var page = document.AddPage(300, 300);
        page.BeginTag(document.Structure.Add(PdfTag.Figure, alt: "x"));
        page.DrawImage(image, new Rect(10, 10, 40, 30));
        page.DrawImage(image, new Rect(60, 10, 40, 30));
        page.EndTag();
        var bytes = document.ToBytes();
        Assert.Equal([new PaintUse(PaintKind.Picture, space, false)], PdfContent.Read(PdfFile.Open("t.pdf", bytes)).Pages[0].Paints.AsEnumerable());
        Assert.Empty(Judge.Qpdf(bytes.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("FFD8")]
    [InlineData("FFD8FFE0FFFF00")]
    [InlineData("FFD8FFC3000B08001E002801011100")]
    [InlineData("FFD8FFC0000B08000000280101110000")]
    public void A_picture_that_cannot_be_used_says_why(string hex)
    {
        Assert.Null(PdfImage.ReadJpeg(Convert.FromHexString(hex), out var problem));
        Assert.NotEmpty(problem);
    }
}
