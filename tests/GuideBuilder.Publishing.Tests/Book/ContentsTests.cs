using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Book;

public sealed class ContentsTests
{
    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_entry_names_its_chapter_and_the_page_where_it_begins(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var expected = ChapterTitles(pdf).Select(h => $"{h.Text} {pdf.Edition.Locale.FormatNumber(pdf.NumberOf(h.Glyphs[0].Placed.Page))}");
        var contents = Assert.Single(pdf.Text.Elements(), e => e.Type == "TOC");
        Assert.Equal(pdf.Edition.Chapters.Select(c => c.Title.PlainText), ChapterTitles(pdf).Select(h => h.Text));
        Assert.Equal(expected, contents.Children.Select(e => string.Concat(ReadParagraph.GlyphsOf(e).Select(g => g.Placed.Text))));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_entry_on_screen_leads_to_the_page_where_its_chapter_begins(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Screen);
        var annotations = pdf.File.Pages.SelectMany(p => p.Annotations).ToDictionary(a => a.ObjectNumber);
        var contents = pdf.Text.Elements().Single(e => e.Type == "TOC");
        var links = contents.Children.Select(e => annotations[LinkOf(e)]);
        var pages = ChapterTitles(pdf).Select(h => pdf.File.Pages[h.Glyphs[0].Placed.Page].ObjectNumber);
        Assert.Equal(pages, links.Select(l => l.DestinationPage));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_page_but_the_covers_has_its_number_and_the_chapter_that_runs_on_it(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var begins = pdf.Edition.Chapters.Zip(ChapterTitles(pdf), (c, h) => (c.Title.PlainText, Page: h.Glyphs[0].Placed.Page)).ToList();
        Assert.Equal("", pdf.Text.Pages[0].Artifacts.Trim());
        var closing = pdf.Paragraphs.Where(p => p.Type == "H1").Skip(2 + pdf.Edition.Chapters.Length).Select(h => h.Glyphs[0].Placed.Page).ToList();
        Assert.Equal("", pdf.Text.Pages[^1].Artifacts.Trim());
        for (var page = 1; page < pdf.File.Pages.Length - 1; page++)
        {
            var running = closing.Contains(page) ? default : begins.LastOrDefault(b => b.Page <= page);
            string[] expected =
            [
                .. running == default || running.Page == page ? Array.Empty<string>() : [running.PlainText],
                pdf.Edition.Locale.FormatNumber(pdf.NumberOf(page)) + DraftNotice(pdf),
            ];
            Assert.Equal(expected, RunningOn(pdf, page));
        }
    }

    /// <summary>The headings of chapters; the cover's and the contents' come before them, those of free pages behind.</summary>
    private static IEnumerable<ReadParagraph> ChapterTitles(BuiltPdf pdf) => pdf.Paragraphs.Where(p => p.Type == "H1").Skip(2).Take(pdf.Edition.Chapters.Length);

    /// <summary>What stands on a page beside its text, without the leaders of the contents and the headers of tables that go on from the page before.</summary>
    private static IEnumerable<string> RunningOn(BuiltPdf pdf, int page)
    {
        var headers = pdf.Edition.Chapters.SelectMany(c => c.Blocks.OfType<EditionTable>()).Select(t => string.Concat(t.Rows.Take(t.HeaderRows).SelectMany(r => r.Cells).SelectMany(c => c.Blocks).OfType<EditionParagraph>().Select(p => p.Text.PlainText))).ToHashSet();
        return pdf.Text.Pages[page].Artifacts.Split('\n').Where(line => line.Trim(' ', '.').Length > 0 && !headers.Contains(line));
    }

    private static string DraftNotice(BuiltPdf pdf) =>
        pdf.Edition.IsDraft ? pdf.Edition.Interface[InterfaceKey.DraftTranslation].PlainText : "";

    private static int LinkOf(TextElement entry) =>
        entry.Children.SelectMany(r => r.Children).SelectMany(l => l.Nodes).OfType<TextNode.Annotation>().Single().ObjectNumber;
}
