using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Every number in a finished file comes from a record, and no record that is not public reaches one.</summary>
public sealed partial class FactTests
{
    private static Publication Publication => RealBuild.Editions[0].Publication;

    private static ImmutableArray<Contact> Listed { get; } =
        [.. Publication.Region.Contacts.Values.Where(c => c.Visibility == Visibility.Public && (c.Audience == "all" || c.Audience == Publication.Audience))];

    private static IEnumerable<string> Numbers => Listed.SelectMany(c => c.Numbers).Select(n => n.Number);

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_number_to_dial_is_a_records_number_and_each_records_number_is_there(string tag)
    {
        var dialled = BookTexts.Of(RealBuild.EditionIn(tag)).SelectMany(t => t.Runs).Where(r => r.Kind == RunKind.Phone).Select(r => r.Text);
        Assert.Equal(Numbers.Order(StringComparer.Ordinal), dialled.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_listed_record_is_in_the_pdf_with_its_number_address_and_date(string tag, PdfFlavour flavour)
    {
        var text = string.Join('\n', RealBuild.PdfIn(tag, flavour).Paragraphs.Select(p => p.Text));
        Assert.All(Listed.SelectMany(FactsOf), fact => Assert.Contains(fact, text));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void No_pdf_holds_a_number_that_comes_from_nowhere(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        string[] texts =
        [
            .. pdf.Text.Structure.Select(e => e.Text),
            .. pdf.Text.Pages.SelectMany(p => (string[])[p.Artifacts, p.Untagged]),
            .. pdf.File.Pages.SelectMany(p => p.Annotations).Select(a => a.Contents!),
        ];
        var numbers = texts.SelectMany(t => LongNumber().Matches(t)).Select(m => m.Value).ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, n => Assert.Contains(n, Known()));
    }

    [Fact]
    public void No_page_holds_a_number_that_comes_from_nowhere()
    {
        var numbers = Pages().SelectMany(p => LongNumber().Matches(TextOf(p))).Select(m => m.Value).ToList();
        Assert.InRange(numbers.Count, 300, 10000);
        Assert.All(numbers, n => Assert.Contains(n, Known()));
    }

    [Fact]
    public void Each_link_to_dial_has_the_digits_of_a_record_and_each_record_is_on_the_site_in_each_language()
    {
        var expected = Numbers.Select(p => p.Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        foreach (var tag in RealBuild.Tags)
        {
            var pages = Pages().Where(p => p.Path.StartsWith($"site/{tag}/", StringComparison.Ordinal)).Select(p => Encoding.UTF8.GetString(p.Bytes.Span)).ToList();
            Assert.Equal(expected, pages.SelectMany(p => Dial().Matches(p)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("never")]
    [InlineData("professional")]
    public void A_record_that_is_not_public_reaches_no_file(string visibility)
    {
        var files = Variant.Guide.With("content/contacts/de.yaml", Variant.Guide.Text("content/contacts/de.yaml") + $"""

            hidden-house:
              name: Verborgenes Haus
              description: A house that nobody must find
              kind: women
              audience: women
              phone: 030 987 65 43
              url: https://www.verborgenes-haus.de
              hours: always
              visibility: {visibility}
              source: Told in confidence
              as-of: 2026

            """);
        var result = Variant.Build(files, "en", "ar");
        Assert.False(result.HasErrors);
        Assert.NotEmpty(result.Files);
        Assert.All(result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(p => Encoding.UTF8.GetString(p.Bytes.Span)), AssertHidden);
        Assert.All(result.Files.Where(f => f.Path.StartsWith("epub/", StringComparison.Ordinal)).SelectMany(f => EpubFiles.Read(f).Values), AssertHidden);
        Assert.Equal(4, result.Artifacts.Count(a => a.Format is "single" or "epub"));
        foreach (var (tag, flavour) in from tag in (string[])["en", "ar"] from flavour in Enum.GetValues<PdfFlavour>() select (tag, flavour))
        {
            var pdf = Variant.PdfOf(result, tag, flavour);
            AssertHidden(string.Join('\n', pdf.Text.Structure.Select(e => e.Text)));
            Assert.All(pdf.File.Pages.SelectMany(p => p.Annotations).Select(a => $"{a.Uri} {a.Contents}"), AssertHidden);
        }
    }

    private static void AssertHidden(string text) =>
        Assert.All((string[])["987 65 43", "0309876543", "erborgenes", "nobody must find"], secret => Assert.DoesNotContain(secret, text));

    private static IEnumerable<string> FactsOf(Contact contact) =>
        new[] { contact.Name, contact.Url?.Replace("https://", "", StringComparison.Ordinal), contact.Mail, contact.AsOf }.OfType<string>().Concat(contact.Numbers.Select(n => n.Number));

    /// <summary>Numbers of records and figures, the edition's, and on the pages the sizes of the files to download.</summary>
    private static ImmutableHashSet<string> Known() =>
    [
        .. Numbers,
        .. Listed.Select(c => c.AsOf),
        .. Publication.Figures.Values.Select(f => f.Value),
        .. Publication.Edition.Split('.'),
        Publication.Date.Year.ToString(CultureInfo.InvariantCulture),
        .. RealBuild.Result.Artifacts.Where(a => a.Format is "screen" or "single" or "epub").Select(a => ((a.Bytes + 999) / 1000).ToString(CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<OutputFile> Pages() => RealBuild.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal));

    private static string TextOf(OutputFile page) =>
        WebUtility.HtmlDecode(Markup().Replace(Unread().Replace(Encoding.UTF8.GetString(page.Bytes.Span), ""), "\n"));

    /// <summary>Three figures of any script or more, with or without space between them.</summary>
    [GeneratedRegex(@"\d[\d ]*\d(?<=\d *\d *\d)")]
    private static partial Regex LongNumber();

    [GeneratedRegex("href=\"tel:([^\"]*)\"")]
    private static partial Regex Dial();

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
