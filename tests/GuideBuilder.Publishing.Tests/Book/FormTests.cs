using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Everything that the repository publishes, in every form and language.</summary>
public sealed class FormTests
{
    // In points: 3 mm, which every profile asks for.
    private const double Safety = 3 * 72 / 25.4;

    [Fact]
    public void The_tests_know_every_form_that_the_project_names()
    {
        var named = RealBuild.Workspace.Project.Publications.SelectMany(p => p.Styles.Select(s => (p.Id, s)));
        Assert.Equal(named.Where(n => !OfOthers(n.Id)).Order(), FormsBuild.Forms.Append(("poster-women", "poster-languages")).Order());
    }

    /// <summary>What other regions have is made as leaflets and cards of the first, and the guide for men as that for women.</summary>
    private static bool OfOthers(string publication) => publication == "guide-men" || RealBuild.Workspace.Project.Publications.First(p => p.Id == publication).Region.Id != "de";

    [Theory]
    [MemberData(nameof(FormsBuild.EachFormAndTag), MemberType = typeof(FormsBuild))]
    public void Everything_fits_and_no_ink_comes_near_an_edge_or_a_fold(string publication, string style, string tag)
    {
        var book = FormsBuild.BookOf(publication, style, tag);
        Assert.Empty(book.Problems);
        Assert.False(book.HasUnsettledPages);
        Assert.All(book.Pages, page => Assert.All(Lines.On(page), line => Assert.All(line.Ink, ink =>
        {
            Assert.InRange(ink.X, Safety, page.Geometry.Width - Safety);
            Assert.InRange(ink.Right, Safety, page.Geometry.Width - Safety);
            Assert.InRange(ink.Y, Safety, page.Geometry.Height - Safety);
            Assert.InRange(ink.Bottom, Safety, page.Geometry.Height - Safety);
        })));
    }

    [Theory]
    [MemberData(nameof(FormsBuild.EachForm), MemberType = typeof(FormsBuild))]
    public void Every_form_passes_preflight_for_two_print_shops_in_every_language(string publication, string style)
    {
        foreach (var press in (PressProfile[])[RealBuild.Press, FormsBuild.Profile("iso-uncoated")])
        {
            foreach (var tag in RealBuild.Tags)
            {
                var book = FormsBuild.BookOf(publication, style, tag) with { Press = press };
                AssertPasses(book, PdfBook.Write(book, PdfFlavour.Print), press);
            }
        }
    }

    [Theory]
    [InlineData("online-1mm")]
    [InlineData("iso-coated-marks")]
    public void Every_form_passes_preflight_for_a_shop_with_other_edges(string profile)
    {
        var press = FormsBuild.Profile(profile);
        foreach (var (publication, style) in FormsBuild.Forms)
        {
            var book = FormsBuild.Set(publication, style, "ar", press);
            AssertPasses(book, PdfBook.Write(book, PdfFlavour.Print), press);
        }
    }

    [Theory]
    [MemberData(nameof(FormsBuild.EachForm), MemberType = typeof(FormsBuild))]
    public void Files_for_screens_and_offices_pass_too(string publication, string style)
    {
        foreach (var tag in (string[])["en", "ur"])
        {
            var book = FormsBuild.BookOf(publication, style, tag);
            AssertPasses(book, PdfBook.Write(book, PdfFlavour.Screen), null);
            if (book.Style.Office is not null)
            {
                AssertPasses(book, PdfBook.WriteOffice(book), null);
            }
        }
    }

    /// <summary>Sheets are printed in an order that nobody reads in; the tags keep the order of the text.</summary>
    [Theory]
    [InlineData("guide-women", "a5", "ar")]
    [InlineData("leaflet-women", "leaflet-wrap", "ur")]
    [InlineData("leaflet-women", "leaflet-z", "en")]
    [InlineData("card-women", "card-folded", "ti")]
    [InlineData("wallet-women", "card-small", "de")]
    public void Read_aloud_a_sheet_says_what_its_pages_say_in_their_order_and_once(string publication, string style, string tag)
    {
        var book = FormsBuild.BookOf(publication, style, tag);
        var (sheets, office) = (Read(book, PdfBook.Write(book, PdfFlavour.Print)), Read(book, PdfBook.WriteOffice(book)));
        var screen = Read(book, PdfBook.Write(book, PdfFlavour.Screen));
        Assert.Equal(sheets, office);
        var free = (string[])[book.Edition.Interface[InterfaceKey.Notes].PlainText, book.Edition.Interface[InterfaceKey.NotesSafety].PlainText, book.Edition.Interface[InterfaceKey.OwnNumbers].PlainText];
        Assert.Equal(screen, sheets.Where(p => !free.Contains(p)));
        Assert.NotEmpty(screen);
    }

    [Theory]
    [InlineData("en", 97.0)]
    [InlineData("ar", 100.0)]
    public void Fold_marks_stand_at_the_creases_outside_the_trim_unless_the_shop_refuses_marks(string tag, double firstCrease)
    {
        var page = Inspect("iso-coated", tag);
        var trim = page.Trim!.Value;
        Assert.InRange(trim.Left - page.Media.Left, Points(3 + 5) - 0.01, Points(3 + 5) + 0.01);
        // Four pixels to the point; the marks reach from the edge of the sheet to the bleed, and a dash is two points long.
        const int Scale = 4;
        var picture = Rendering.Of(Written("iso-coated", tag), 1, resolution: Scale * 72);
        var x = (int)Math.Round(Scale * (Points(8) + Points(firstCrease)));
        var marked = Enumerable.Range(0, (int)(Scale * Points(5))).Count(row => Enumerable.Range(x - 1, 3).Any(column => picture.IsDark(column, row)));
        Assert.InRange(marked, Scale * Points(5) * 0.3, Scale * Points(5) * 0.7);
        Assert.DoesNotContain(Enumerable.Range((int)(Scale * Points(5)) + 1, (int)(Scale * Points(2.5))), row => Enumerable.Range(x - 1, 3).Any(column => picture.IsDark(column, row)));

        var refused = Inspect("online-1mm", tag);
        Assert.InRange(refused.Trim!.Value.Left - refused.Media.Left, Points(1) - 0.01, Points(1) + 0.01);
    }

    [Theory]
    [InlineData("leaflet-women", "leaflet-wrap")]
    [InlineData("card-women", "card-folded")]
    public void Colour_of_a_panel_ends_at_the_fold_and_bleeds_at_the_edge(string publication, string style)
    {
        var book = FormsBuild.BookOf(publication, style, "en");
        var front = SheetPlan.ForPress(book)[0].Pages.Single(p => p.Page.Number == 1);
        var bleed = book.Style.Page.Bleed;
        Assert.Equal(book.Style.Page.Width + bleed, front.Area.Right, 6);
        Assert.Equal(-bleed, front.Area.Y, 6);
        var isLevel = ((FoldedForm)book.Style.Form).HasLevelCreases;
        Assert.Equal(isLevel ? Points(50.8) : Points(197), isLevel ? front.Area.Bottom : front.Area.X, 6);
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void What_is_seen_of_a_folded_card_is_a_neutral_title_the_language_and_lines(string tag)
    {
        var book = FormsBuild.BookOf("card-women", "card-folded", tag);
        var plan = FoldPlan.Of((FoldedForm)book.Style.Form, book.Style.Page.Width, book.Style.Page.Height, book.Edition.Locale.RightToLeft);
        var seen = book.Pages.Where((_, i) => plan.Panels[i].IsFace).SelectMany(p => Lines.On(p)).Select(l => l.Text.Trim()).ToList();
        var edition = book.Edition;
        Assert.Contains(edition.NeutralTitle.PlainText, string.Join(' ', seen), StringComparison.Ordinal);
        var expected = edition.NeutralTitle.PlainText + EditionNotices.LanguageName(edition).PlainText + edition.Interface[InterfaceKey.Notes].PlainText;
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal).Order(), string.Concat(seen).Replace(" ", "", StringComparison.Ordinal).Order());
        Assert.DoesNotContain(edition.Locale.TellingWords, word => expected.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(edition.Locale.TellingWords, word => book.Pages.SelectMany(p => p.Items.OfType<TextItem>()).Any(t => t.Run.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static double Points(double millimetres) => millimetres * 72 / 25.4;

    private static ReadOnlyMemory<byte> Written(string profile, string tag) =>
        PdfBook.Write(FormsBuild.Set("leaflet-women", "leaflet-wrap", tag, FormsBuild.Profile(profile)), PdfFlavour.Print).Bytes;

    private static PdfFilePage Inspect(string profile, string tag) => PdfFile.Open("x.pdf", Written(profile, tag)).Pages[0];

    private static List<string> Read(Publishing.Book.Book book, WrittenBook written) =>
        [.. BuiltPdf.Read(book.Edition, PdfFlavour.Print, written.Bytes).Text.Structure.SelectMany(ReadParagraph.In).Select(p => p.Text)];

    private static void AssertPasses(Publishing.Book.Book book, WrittenBook written, PressProfile? press)
    {
        var profile = press is null ? null : book.Style.DemandsOf(press);
        Assert.Empty(BookPreflight.Judge("x.pdf", written, profile).Select(f => $"{book.Slug} {book.Style.Name} {f.Code.Id} {f.Message}"));
        Assert.Empty(written.PictureProblems);
    }
}
