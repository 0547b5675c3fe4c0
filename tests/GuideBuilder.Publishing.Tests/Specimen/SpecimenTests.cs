using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>What the specimen's finished files say, read from their bytes.</summary>
public sealed class SpecimenTests
{
    private static readonly string[] Leaves = ["P", "Lbl", "H1", "H2", "H3"];

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Everything_has_its_place_in_both_styles(string tag)
    {
        Assert.All((string[])["garden", "paper"], publication =>
        {
            var book = SpecimenBuild.BookIn(tag, publication);
            Assert.Empty(book.Problems);
            Assert.False(book.HasUnsettledPages);
        });
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void Qpdf_finds_nothing_wrong_and_each_link_leads_somewhere(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        Assert.Equal("", Judge.Qpdf(pdf.Bytes.ToArray()));
        var links = pdf.File.Pages.SelectMany(p => p.Annotations).ToList();
        Assert.Equal(flavour == PdfFlavour.Screen, links.Count > 0);
        Assert.All(links, l => Assert.True(l.Uri is not null || l.DestinationPage > 0));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void The_text_and_the_notes_say_what_the_edition_says_with_the_right_pages(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var expected = new ExpectedTexts(pdf.Edition, PagesIn(pdf));
        var read = pdf.Text.Structure.SelectMany(e => TextsIn(e, notes: false)).ToList();
        var book = SpecimenBuild.BookIn(tag);
        var last = book.Pages.Last(p => p.Items.OfType<Typesetting.Pages.AnchorItem>().Any()).Number;
        var free = flavour == PdfFlavour.Screen ? (0, 0) : (book.FreePages.Count(n => n < last), book.FreePages.Count(n => n > last));
        var chapters = expected.Chapters(free);
        Assert.Equal(chapters, read[read.IndexOf(chapters[0])..]);
        Assert.Equal(expected.Notes, pdf.Text.Elements().Where(e => e.Type == "Note").SelectMany(e => TextsIn(e, notes: true)));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void The_contents_name_chapters_and_sections_with_their_pages(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var entries = pdf.Text.Elements().Where(e => e.Type == "TOCI").Select(e => string.Concat(ReadParagraph.GlyphsOf(e).Select(g => g.Placed.Text)));
        Assert.Equal(new ExpectedTexts(pdf.Edition, PagesIn(pdf)).Contents, entries);
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Chapters_begin_on_odd_pages_and_no_page_before_them_is_white(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        var pages = pdf.Edition.Chapters.Select(c => PagesIn(pdf)(c.Anchor)).ToList();
        Assert.All(pages, p => Assert.Equal(1, p % 2));
        var book = SpecimenBuild.BookIn(tag);
        Assert.All(book.Pages, p => Assert.NotEmpty(p.Items));
        Assert.All(book.FreePages.Where(n => n < pages[^1]), n => Assert.Contains(n + 1, pages));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Even_pages_are_headed_by_the_chapter_and_odd_pages_by_the_section(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        var edition = pdf.Edition;
        var pageOf = PagesIn(pdf);
        var places = edition.Chapters.SelectMany(c => Publishing.Book.EditionWalk.Headings(c.Blocks).Where(h => h.Level == 2)
            .Select(h => (Page: pageOf(h.Id), Chapter: c, Title: Numbered(edition, h.Number, h.Text)))
            .Prepend((Page: pageOf(c.Anchor), Chapter: c, Title: Numbered(edition, c.Number, c.Title)))).ToList();
        foreach (var page in SpecimenBuild.BookIn(tag).Pages.Where(p => p.Number >= places[0].Page))
        {
            var isOpening = edition.Chapters.Any(c => pageOf(c.Anchor) == page.Number);
            var open = places.Last(p => p.Page <= page.Number);
            var title = page.Number % 2 == 0 ? Numbered(edition, open.Chapter.Number, open.Chapter.Title) : open.Title;
            var isCoverOrFree = page.Number == SpecimenBuild.BookIn(tag).Pages.Length || SpecimenBuild.BookIn(tag).FreePages.Contains(page.Number);
            var heads = Lines.On(page).Where(l => l.IsRunning && l.Baseline < page.Geometry.Top).Select(l => l.Text);
            Assert.Equal(isOpening || isCoverOrFree ? [] : [title], heads);
        }
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void A_note_and_a_table_go_on_on_the_next_page(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        Assert.All((string[])["Note", "Table"], type => Assert.Contains(pdf.Text.Elements().Where(e => e.Type == type), e => PagesOf(e).Count() > 1));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void The_number_to_dial_is_in_western_figures_and_pages_are_counted_as_the_language_does(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        var digits = tag switch { "ar" => "٠١٢٣٤٥٦٧٨٩", "bn" => "০১২৩৪৫৬৭৮৯", "my" => "၀၁၂၃၄၅၆၇၈၉", _ => "0123456789" };
        Assert.Equal(digits, pdf.Edition.Locale.Digits);
        Assert.All(pdf.Text.Pages.Skip(1).Where(p => p.Artifacts.Length > 0), p => Assert.Contains(p.Artifacts, digits.Contains));
        Assert.Equal(2, pdf.Paragraphs.Count(p => p.Text.Contains("030 23125 001", StringComparison.Ordinal)));
        var phone = PlacedRun.In(pdf).Count(r => r.Run.Kind == RunKind.Phone);
        Assert.True(phone <= 2);
    }

    /// <summary>The pages of headings, counted from 1, by their ids.</summary>
    private static Func<string, int> PagesIn(BuiltPdf pdf)
    {
        var ids = pdf.Edition.Chapters.SelectMany(c => Publishing.Book.EditionWalk.Headings(c.Blocks).Select(h => h.Id).Prepend(c.Anchor));
        // The headings of the cover and the contents come first.
        var headings = pdf.Paragraphs.Where(p => p.Type != "P").Skip(2);
        var pages = ids.Zip(headings).ToDictionary(p => p.First, p => pdf.NumberOf(p.Second.Glyphs[0].Placed.Page));
        return id => pages[id];
    }

    private static IEnumerable<string> TextsIn(TextElement element, bool notes)
    {
        if (element.Type is "TOC" or "Figure" || (element.Type == "Note" && !notes))
        {
            return [];
        }

        return Leaves.Contains(element.Type)
            ? [string.Concat(ReadParagraph.GlyphsOf(element).Select(g => g.Placed.Text))]
            : element.Children.SelectMany(c => TextsIn(c, notes));
    }

    private static IEnumerable<int> PagesOf(TextElement element) => ReadParagraph.GlyphsOf(element).Select(g => g.Placed.Page).Distinct();

    private static string Numbered(Edition edition, System.Collections.Immutable.ImmutableArray<int> number, EditionText title) =>
        $"{edition.Locale.FormatNumber(number)}\u2002{title.PlainText}";
}
