using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

public sealed class PosterTests
{
    // An x-height of ten minutes of arc at two metres: 2000 mm times tan(10'), which is 5.8 mm; Noto Sans has an x-height of 0.536 em.
    private const double ReadFromTwoMetres = 5.818 / 0.536 * 72 / 25.4;

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_strip_carries_the_number_and_the_language_turned_upright(string tag)
    {
        var book = FormsBuild.BookOf("poster-women", "poster-a3", tag);
        var form = (PosterForm)book.Style.Form;
        var turned = book.Pages[0].Items.OfType<TurnedItem>().ToList();
        var strips = turned.GroupBy(t => t.X).OrderBy(g => g.Key).ToList();
        Assert.Equal(form.Strips, strips.Count);
        var width = book.Style.Page.Width / form.Strips;
        Assert.All(strips, (strip, i) =>
        {
            Assert.Equal(i * width, strip.Key, 6);
            var text = string.Concat(strip.Select(t => ((TextItem)t.Item).Run.Text));
            Assert.Contains("116 016", text, StringComparison.Ordinal);
            Assert.Contains(book.Edition.Locale.Name, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Hilfetelefon", text, StringComparison.Ordinal);
            // Along the strip it stays between its ends, across it between the cuts.
            Assert.All(strip, t =>
            {
                var item = (TextItem)t.Item;
                Assert.InRange(item.Y, 0, width);
                var ends = item.Run.Clusters.SelectMany(c => c.Glyphs).Select(g => t.Y - item.X - g.X);
                Assert.All(ends, y => Assert.InRange(y, book.Style.Page.Height - form.StripHeight, book.Style.Page.Height));
            });
        });
    }

    /// <summary>Read back from the file: on each strip the number's digits stand one above the other, from the foot upwards.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void On_paper_the_number_of_a_strip_runs_upwards(string tag)
    {
        var book = FormsBuild.BookOf("poster-women", "poster-a3", tag);
        var picture = Rendering.Of(PdfBook.Write(book, PdfFlavour.Screen).Bytes, 1, resolution: 72);
        var form = (PosterForm)book.Style.Form;
        var (width, top) = (book.Style.Page.Width / form.Strips, book.Style.Page.Height - form.StripHeight);
        // The ink within the first strip, without the line along which it is cut.
        var ink = (from y in Enumerable.Range((int)top + 2, (int)form.StripHeight - 3)
                   from x in Enumerable.Range(2, (int)width - 4)
                   where picture.IsDark(x, y)
                   select (x, y)).ToList();
        var (across, along) = (ink.Max(p => p.x) - ink.Min(p => p.x), ink.Max(p => p.y) - ink.Min(p => p.y));
        Assert.True(along > 1.5 * across, $"The ink of a strip is {across} wide and {along} high.");
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void What_calls_for_help_is_readable_from_two_metres(string tag)
    {
        var book = FormsBuild.BookOf("poster-women", "poster-a3", tag);
        var imprint = EditionNotices.ShortImprint(book.Edition).Select(t => t.PlainText).ToList();
        var text = book.Pages[0].Items.OfType<TextItem>().Where(t => !imprint.Exists(i => i.Contains(t.Run.Text.Trim(), StringComparison.Ordinal) && t.Run.Source.Style.Size < 20)).ToList();
        Assert.NotEmpty(text);
        // Scripts without small letters fill their square more than Latin does; Nastaliq is measured by its own factor.
        var factor = book.Style.ScriptOf(book.Edition.Locale.Script).Size;
        Assert.All(text, t => Assert.True(t.Run.Source.Style.Size >= ReadFromTwoMetres * Math.Min(1, factor) - 0.1, $"{t.Run.Text}: {t.Run.Source.Style.Size} pt"));
    }

    [Fact]
    public void Several_languages_share_a_poster_each_in_its_direction_with_the_number_and_its_draft_notice()
    {
        var book = FormsBuild.SetTogether("poster-women", "poster-languages", RealBuild.Press);
        Assert.Empty(book.Problems);
        Assert.Equal(("poster-women-de-mul", "mul", 9), (book.Slug, book.Language, book.Editions.Length));
        var written = PdfBook.Write(book, PdfFlavour.Print);
        Assert.Empty(BookPreflight.Judge("x.pdf", written, RealBuild.Press.ForUnbound()).Select(f => f.Message));
        var pdf = BuiltPdf.Read(book.Edition, PdfFlavour.Print, written.Bytes);
        Assert.Equal("mul", pdf.File.Objects.Text(pdf.File.Catalogue["Lang"]));
        foreach (var edition in book.Editions)
        {
            var own = pdf.Text.Elements().Where(e => e.Type == "Part" && e.Language == edition.Locale.Tag).ToList();
            var text = string.Concat(own.Select(e => e.Text));
            Assert.Contains(edition.Title.PlainText, text, StringComparison.Ordinal);
            Assert.Contains(edition.Subtitle.PlainText, text, StringComparison.Ordinal);
            Assert.Contains("116 016", text, StringComparison.Ordinal);
            Assert.Equal(edition.IsDraft, text.Contains(edition.Interface[Content.Model.InterfaceKey.DraftTranslation].PlainText, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void On_a_poster_of_several_languages_each_language_has_strips_and_places_do_not_meet()
    {
        var book = FormsBuild.SetTogether("poster-women", "poster-languages", RealBuild.Press);
        var turned = book.Pages[0].Items.OfType<TurnedItem>().Select(t => ((TextItem)t.Item).Run.Text).ToList();
        Assert.All(book.Editions, e => Assert.InRange(turned.Count(t => t == e.Locale.Name), 2, 3));
        Assert.Equal(26, turned.Count(t => t == "116 016"));
        // Three rows of three: the titles of a row stand on much the same line.
        var titles = book.Pages[0].Items.OfType<TextItem>().Where(t => t.Owner is TagNode { Tag: PdfTag.H1 }).GroupBy(t => t.Owner).Select(g => g.Min(t => t.Y)).ToList();
        Assert.Equal(9, titles.Count);
        Assert.All(titles.Chunk(3), row => Assert.InRange(row.Max() - row.Min(), 0, 60));
        Assert.All(titles.Chunk(3).Zip(titles.Chunk(3).Skip(1)), rows => Assert.True(rows.Second.Min() - rows.First.Max() > 250));
    }
}
