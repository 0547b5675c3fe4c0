using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Facts;

/// <summary>A build writes nothing when a hidden record's values took any way into its files.</summary>
public sealed class LeakProofTests
{
    private const string German = "locales/de/reader.po";
    private const string Guide = "content/publications/guide-women.yaml";

    [Fact]
    public void The_repositorys_own_build_and_one_with_hidden_records_have_no_find()
    {
        Assert.DoesNotContain(RealBuild.Result.Findings, IsFind);
        var result = Build(Hidden.Files, "en", OutputFormat.Screen, OutputFormat.Site);
        Assert.DoesNotContain(result.Findings, IsFind);
        Assert.NotEmpty(result.Files);
    }

    public static TheoryData<string> Ways { get; } = new(Planted.Keys);

    private static ImmutableDictionary<string, (MemoryProjectFiles Files, string Tag)> Planted => new Dictionary<string, (MemoryProjectFiles, string)>
    {
        ["text"] = (Hidden.Files.Add("about", "Go to the Verborgenes Haus."), "en"),
        ["heading"] = (Hidden.Files.Add("about", "## In Verborgenes Haus {#there}\n\nGo there."), "en"),
        ["translation"] = (Hidden.Files.Change(German, "msgstr \"Sicher lesen\"", "msgstr \"Verborgenes Haus\""), "de"),
        ["translation with an invisible character"] = (Hidden.Files.Change(German, "msgstr \"Für Frauen und ihre Kinder in Deutschland\"", "msgstr \"Verborge\u200Dnes  Haus\""), "de"),
        ["title"] = (Hidden.Files.Change(Guide, "neutral-title: Information for women", "neutral-title: verborgenes haus"), "en"),
        ["publisher"] = (Hidden.Files.Change(Guide, "publisher: The GuideBuilder project", "publisher: Verborgenes Haus"), "en"),
        ["name of a chapter"] = (Hidden.Files.Change(Guide, "- about", "- verborgenes-haus").With("content/chapters/verborgenes-haus.md", Hidden.Files.Text("content/chapters/about.md")).Without("content/chapters/about.md"), "en"),
        ["description of a picture"] = (Hidden.Files.With("content/images/door.jpg", ToyJpeg.Create(3)).Add("about", "![The Verborgenes Haus](door.jpg)"), "en"),
        ["page template"] = (Hidden.Files.With("templates/site/guide.hbs", Hidden.Files.Text("templates/site/guide.hbs") + "<p hidden>030&#32;987 65 43</p>\n"), "en"),
    }.ToImmutableDictionary();

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_value_that_loading_lets_pass_stops_the_build(string way)
    {
        var (files, tag) = Planted[way];
        var result = Build(files, tag, way is "name of a chapter" or "page template" ? OutputFormat.Site : OutputFormat.Screen);
        Assert.Empty(result.Files);
        Assert.Equal(Hidden.House, string.Join(' ', Hidden.RecordsIn(result.Findings)));
        Assert.All(result.Findings.Where(IsFind), f => Assert.DoesNotContain("verborgenes", f.Message + f.Hint, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Numbers do not come so far: text and translations may hold none.</summary>
    [Theory]
    [InlineData("Call 030 987 65 43.")]
    [InlineData("Call 0 3 0 9 8 7 6 5 4 3.")]
    [InlineData("Call ٠٣٠ ٩٨٧ ٦٥ ٤٣.")]
    [InlineData("See www.verborgenes-haus.de/weg.")]
    [InlineData("Call {contact:hidden-house.phone}.")]
    public void A_number_or_an_address_in_a_text_is_refused_before(string text)
    {
        var result = new Builder(Hidden.Files.Add("about", text), RealBuild.Fonts).Build(new BuildRequest([], ["en"], [], [], 1), writes: false);
        Assert.True(result.HasErrors);
        Assert.DoesNotContain(result.Findings, IsFind);
    }

    [Fact]
    public void A_preview_for_translators_is_searched_too()
    {
        var request = new BuildRequest(["guide-women"], ["en"], [], [OutputFormat.Site], 1) { IsPreview = true };
        var result = new Builder(Planted["text"].Files, RealBuild.Fonts).Build(request, writes: true);
        Assert.Empty(result.Files);
        Assert.Contains(result.Findings, IsFind);
    }

    /// <summary>Everything that a PDF says besides the text on its pages.</summary>
    [Fact]
    public void In_a_pdf_titles_bookmarks_links_descriptions_and_pages_are_searched()
    {
        var edition = RealBuild.EditionIn("en");
        var planted = new EditionChapter("x", "x", Text("Verborgenes Haus"), [
            new EditionParagraph(Text("089 776 65 54") with { Runs = [Run("089 776 "), Run("65 54") with { Strong = true }] }),
            new EditionQrCode(Text("example.org") with { Runs = [Run("example.org") with { Kind = RunKind.Link, Href = "https://verborgenes-haus.de/weg" }] }, Text("917")),
        ]);
        edition = edition with { NeutralTitle = Text("house@verborgen.example"), Chapters = [planted] };
        var book = BookSetter.Set(FormsBuild.Type, RealBuild.StyleOf("en"), edition, RealBuild.Press);
        var findings = Hidden.Search.Search(new OutputFile("screen/x.pdf", PdfBook.Write(book, PdfFlavour.Screen).Bytes), Hidden.Publication);

        Assert.Equal([Hidden.House, Hidden.Office, Hidden.Code], Hidden.RecordsIn(findings));
        Assert.Contains(findings, f => f.Message.Contains("its title or a bookmark", StringComparison.Ordinal) && f.Message.Contains("holds the mail address", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains("and its title or a bookmark", StringComparison.Ordinal) && f.Message.Contains("holds the name", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains("a link", StringComparison.Ordinal) && f.Message.Contains("holds a web address", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains("a text that is read aloud", StringComparison.Ordinal) && f.Message.Contains("“short-code”", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains(", page ", StringComparison.Ordinal) && f.Message.Contains("“inner-office”", StringComparison.Ordinal));
    }

    private static bool IsFind(Core.Findings.Finding finding) => finding.Code == PublishingFindings.SecretInFileCode;

    private static BuildResult Build(IProjectFiles files, string tag, params OutputFormat[] formats) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest(["guide-women"], [tag], [], [.. formats], 2), writes: true);

    private static EditionText Text(string text) => new([Run(text)], "en", IsFallback: false, new SourceSpan("x.md", 1, 1));

    private static EditionRun Run(string text) => new(text, RunKind.Text, Strong: false, Emphasised: false, "en");
}
