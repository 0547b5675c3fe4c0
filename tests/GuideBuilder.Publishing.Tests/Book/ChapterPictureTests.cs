using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Drawings above the titles of chapters.</summary>
public sealed class ChapterPictureTests
{
    private static readonly VectorPicture Drawing = new(
        20,
        10,
        [new VectorShape([new(VectorVerb.Move), new(VectorVerb.Line, 20), new(VectorVerb.Line, 20, 10), new(VectorVerb.Close)], new VectorColour(0xF4B972), null, false)],
        [new(0xF4B972, new SourceSpan("content/images/x.svg", 1, 1))]);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_picture_stands_above_the_title_where_lines_begin(string tag)
    {
        var book = Set("guide-women", "a5", tag);
        var style = book.Style.Chapter;
        foreach (var chapter in book.Edition.Chapters)
        {
            var page = Assert.Single(book.Pages, p => p.Items.OfType<AnchorItem>().Any(a => a.Name == chapter.Anchor));
            var place = page.Items.IndexOf(page.Items.OfType<AnchorItem>().First(a => a.Name == chapter.Anchor));
            var picture = Assert.IsType<PictureItem>(page.Items[place + 1]);
            var title = Assert.IsType<TextItem>(page.Items[place + 2]);

            Assert.Equal(style.PictureHeight, picture.Area.Height, 6);
            Assert.Equal(2 * style.PictureHeight, picture.Area.Width, 6);
            Assert.Equal(((AnchorItem)page.Items[place]).Y, picture.Area.Y, 6);
            Assert.InRange(title.Y - picture.Area.Bottom, style.PictureGap, style.PictureGap + book.Style.Roles[TextRole.Chapter].Leading * 1.5);
            var left = page.Geometry.ColumnLeft(page.Number);
            Assert.Equal(tag == "ar" ? left + page.Geometry.ColumnWidth : left, tag == "ar" ? picture.Area.Right : picture.Area.X, 6);
            Assert.Equal(chapter.Title.PlainText, title.Owner is TagNode node ? node.Passage : null);
        }
    }

    [Fact]
    public void A_picture_is_nothing_that_is_read_aloud()
    {
        var book = Set("guide-women", "a5", "en");
        var pdf = BuiltPdf.Read(book.Edition, PdfFlavour.Print, PdfBook.Write(book, PdfFlavour.Print).Bytes);

        Assert.DoesNotContain(pdf.Text.Elements(), e => e.Type == "Figure");
        Assert.Contains(pdf.Content.Pages.SelectMany(p => p.Paints), p => p is { Kind: PaintKind.Fill, Colour: "DeviceCMYK 0 0.32 0.6 0" });
    }

    [Fact]
    public void A_style_without_room_leaves_pictures_out() =>
        Assert.DoesNotContain(Set("wallet-women", "card-small", "en").Pages, p => p.Items.Any(i => i is PictureItem));

    private static Publishing.Book.Book Set(string publication, string style, string tag)
    {
        var edition = FormsBuild.EditionOf(publication, tag);
        edition = edition with { Chapters = [.. edition.Chapters.Select(c => c with { Picture = Drawing })] };
        return BookSetter.Set(FormsBuild.Type, FormsBuild.StyleOf(style), edition, RealBuild.Press);
    }
}
