using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Facts;

/// <summary>Numbers are read from where their figures stand on the paper.</summary>
public sealed class PrintedNumbersTests
{
    private static readonly ImmutableArray<string> Numbers =
        [.. BookTexts.Of(RealBuild.EditionIn("ar")).SelectMany(t => t.Runs).Where(r => r.Kind == RunKind.Phone).Select(r => r.Text).Distinct().Order(StringComparer.Ordinal)];

    private static readonly PdfContent Content = RealBuild.PdfIn("ar", PdfFlavour.Print).Content;

    private static double Width { get; } = RealBuild.PdfIn("ar", PdfFlavour.Print).File.Pages[0].Trim!.Value.Width;

    [Fact]
    public void All_numbers_of_a_book_are_read_whichever_way_its_pages_are_turned()
    {
        Assert.InRange(Numbers.Length, 8, 30);
        Assert.Empty(Missing(Content));
        Assert.Empty(Missing(Change(g => g with { X = g.Y, Y = -g.X, Angle = 90 })));
        Assert.Empty(Missing(Change(g => g with { X = -g.Y, Y = g.X, Angle = -90 })));
        Assert.Empty(Missing(Change(g => g with { X = -g.X, Y = -g.Y, Angle = 180, Advance = -g.Advance })));
    }

    [Fact]
    public void Numbers_that_are_turned_around_are_not_read() =>
        Assert.Equal(Numbers, Missing(Change(g => g with { X = Width - g.X - g.Advance })));

    [Fact]
    public void Numbers_in_other_digits_are_not_read() =>
        Assert.Equal(Numbers, Missing(Change(g => g.Text.Length == 1 && char.IsAsciiDigit(g.Text[0]) ? g with { Text = ((char)(g.Text[0] - '0' + 0x660)).ToString() } : g)));

    [Fact]
    public void Numbers_on_two_lines_are_not_read() =>
        Assert.Equal(Numbers.Where(n => n.Any(c => c > '1')), Missing(Change(g => g.Text is "0" or "1" ? g with { Y = g.Y + 9 } : g)));

    [Fact]
    public void Numbers_in_pieces_are_not_read() =>
        Assert.Equal(Numbers, Missing(Change(g => g with { X = 2 * g.X })));

    [Fact]
    public void One_wrong_digit_is_seen_and_the_finding_tells_number_file_and_counts()
    {
        var changed = false;
        var wrong = Change(g =>
        {
            var isIt = !changed && g.Text == "8";
            changed |= isIt;
            return isIt ? g with { Text = "3" } : g;
        });
        var finding = Assert.Single(PrintedNumbers.Check(RealBuild.BookIn("ar"), "print/x.pdf", wrong));
        Assert.Equal("GB4061", finding.Code.Id);
        Assert.Matches("^“print/x.pdf” should show the number [0-9 ]*8[0-9 ]* ([0-9]+) times, and it can be read ([0-9]+) times\\.$", finding.Message);
        Assert.NotNull(finding.Span);
    }

    /// <summary>Strips are turned, panels stand on their heads, sheets for office machines have two pages on a side.</summary>
    [Theory]
    [InlineData("poster-women", "poster-a3", "ar")]
    [InlineData("leaflet-women", "leaflet-z", "ur")]
    [InlineData("wallet-women", "card-small", "prs")]
    public void Numbers_on_posters_leaflets_and_cards_are_read_and_a_missing_one_is_seen(string publication, string style, string tag)
    {
        var book = FormsBuild.BookOf(publication, style, tag);
        foreach (var flavour in Enum.GetValues<PdfFlavour>())
        {
            var content = PdfContent.Read(PdfFile.Open("x.pdf", PdfBook.Write(book, flavour).Bytes));
            Assert.Empty(PrintedNumbers.Check(book, "x.pdf", content));
            Assert.NotEmpty(PrintedNumbers.Check(book, "x.pdf", content with { Pages = [.. content.Pages.Select(p => Change(p, g => g with { X = -g.X - g.Advance }))] }));
        }

        Assert.NotEmpty(PrintedNumbers.Check(book, "x.pdf", new PdfContent([], [])));
    }

    /// <summary>A file without numbers stands for one in which they are lost.</summary>
    [Fact]
    public void Each_finished_file_is_judged_by_its_numbers()
    {
        var book = RealBuild.BookIn("ar");
        var empty = BookSetter.Set(FormsBuild.Type, RealBuild.StyleOf("ar"), RealBuild.EditionIn("ar") with { Chapters = [] }, RealBuild.Press);
        var findings = EditionMaker.Judge(book, OutputFormat.Screen, "screen/x.pdf", PdfBook.Write(empty, PdfFlavour.Screen), Hidden.Search);
        Assert.Equal(Numbers.Length, findings.Count(f => f.Code == PublishingFindings.NumberNotPrintedCode));
        Assert.DoesNotContain(EditionMaker.Judge(book, OutputFormat.Screen, "screen/x.pdf", PdfBook.Write(book, PdfFlavour.Screen), Hidden.Search), f => f.Code == PublishingFindings.NumberNotPrintedCode);
    }

    /// <summary>A cover that tells nothing shows neither title nor subtitle.</summary>
    [Fact]
    public void Numbers_that_a_form_does_not_show_are_not_missed()
    {
        var number = new EditionText([new EditionRun("030 12 34 56", RunKind.Phone, Strong: false, Emphasised: false, "ur")], "ur", IsFallback: false, RealBuild.EditionIn("ur").Title.Origin);
        var book = BookSetter.Set(FormsBuild.Type, FormsBuild.StyleOf("leaflet-z"), FormsBuild.EditionOf("leaflet-women", "ur") with { Subtitle = number }, RealBuild.Press);
        Assert.Empty(PrintedNumbers.Check(book, "x.pdf", PdfContent.Read(PdfFile.Open("x.pdf", PdfBook.Write(book, PdfFlavour.Print).Bytes))));
    }

    private static ImmutableArray<string> Missing(PdfContent content) =>
        [.. PrintedNumbers.Check(RealBuild.BookIn("ar"), "x.pdf", content).Select(f => f.Message.Split("the number ")[1].Split(' ').TakeWhile(p => p.Length > 0)).Select(Number).Order(StringComparer.Ordinal)];

    /// <summary>Without the count at its end, as “116 016 5 times,”.</summary>
    private static string Number(IEnumerable<string> words) => string.Join(' ', words.TakeWhile(w => w != "times,").SkipLast(1));

    private static PdfContent Change(Func<PlacedText, PlacedText> change) => Content with { Pages = [.. Content.Pages.Select(p => Change(p, change))] };

    private static PdfPageContent Change(PdfPageContent page, Func<PlacedText, PlacedText> change) => page with
    {
        Tagged = page.Tagged.ToImmutableSortedDictionary(t => t.Key, t => t.Value.Select(change).ToImmutableArray()),
        Artifacts = [.. page.Artifacts.Select(a => a.Select(change).ToImmutableArray())],
        Untagged = [.. page.Untagged.Select(change)],
    };
}
