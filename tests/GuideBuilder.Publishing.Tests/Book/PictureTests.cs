using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>The repository's guide holds no picture; this one has one at the end of its first chapter.</summary>
public sealed class PictureTests
{
    private const string Description = "A door that stands open";

    private static readonly Lazy<BuildResult> Result = new(() => Variant.Build(Variant.WithPicture("start", Description), "en", "ar"));

    [Theory]
    [InlineData("en", PdfFlavour.Print)]
    [InlineData("en", PdfFlavour.Screen)]
    [InlineData("ar", PdfFlavour.Print)]
    [InlineData("ar", PdfFlavour.Screen)]
    public void A_picture_is_described_in_the_language_of_its_description(string tag, PdfFlavour flavour)
    {
        var pdf = Variant.PdfOf(Result.Value, tag, flavour);
        var figure = Assert.Single(pdf.Text.Elements(), e => e.Type == "Figure");
        Assert.Equal((Description, "en"), (figure.Alt, figure.Language));
        Assert.Single(figure.Nodes.OfType<TextNode.Run>());
        Assert.Contains(pdf.Content.Pages, p => p.Paints.Any(u => u.Kind == PaintKind.Picture));
        Assert.Equal("", Judge.Qpdf(pdf.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_picture_is_described_on_the_page_too(string tag)
    {
        var page = Result.Value.Files.Single(f => f.Path == $"site/{tag}/guide-women-de/start.html");
        Assert.Contains($"alt=\"{Description}\"", System.Text.Encoding.UTF8.GetString(page.Bytes.Span));
    }
}
