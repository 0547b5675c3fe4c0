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
    public void The_same_calls_give_the_same_bytes_on_any_thread()
    {
        var expected = Sample.Bytes(PdfFlavour.Print);
        var others = Enumerable.Range(0, 8).AsParallel().Select(_ => Sample.Bytes(PdfFlavour.Print));
        Assert.All(others, bytes => Assert.Equal(expected, bytes));
    }
}
