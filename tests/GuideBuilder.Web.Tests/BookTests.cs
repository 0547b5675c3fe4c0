using System.Collections.Immutable;
using System.Xml.Linq;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

/// <summary>An e-book, file by file.</summary>
public sealed class BookTests
{
    private static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly Edition Edition = SingleTests.WithNotesInBothChapters(Sample.English);
    private static readonly ImmutableDictionary<string, XDocument> English = RenderedFiles.ReadBook(Edition);
    private static readonly ImmutableDictionary<string, XDocument> Arabic = RenderedFiles.ReadBook(Sample.Edition(Sample.Arabic));

    [Fact]
    public void The_files_stand_in_reading_order_behind_the_media_type()
    {
        var files = RenderedFiles.Book(Edition);
        Assert.Equal(("mimetype", "application/epub+zip"), files[0]);
        Assert.Equal(
            ["META-INF/container.xml", "EPUB/package.opf", "EPUB/title.xhtml", "EPUB/contents.xhtml", "EPUB/chapter-1.xhtml", "EPUB/chapter-2.xhtml", "EPUB/style.css"],
            files.Skip(1).Take(7).Select(f => f.Path));
        Assert.Matches("^EPUB/images/[0-9a-f]{16}\\.jpg$", files[8].Path);
        Assert.Equal(9, files.Length);
    }

    [Fact]
    public void The_package_lists_every_file_and_reads_the_pages_in_order()
    {
        var items = Package("item").ToDictionary(i => i.Attribute("id")!.Value);
        Assert.Equal(
            RenderedFiles.Book(Edition).Skip(3).Select(f => f.Path["EPUB/".Length..]).Order(StringComparer.Ordinal),
            items.Values.Select(i => i.Attribute("href")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["title.xhtml", "contents.xhtml", "chapter-1.xhtml", "chapter-2.xhtml"], Package("itemref").Select(r => items[r.Attribute("idref")!.Value].Attribute("href")!.Value));
        Assert.Equal(["nav", "svg"], items.Values.Select(i => i.Attribute("properties")?.Value).OfType<string>());
    }

    [Fact]
    public void The_shelf_shows_the_neutral_title_and_the_title_page_the_full_one()
    {
        Assert.Equal("Information for women", Package(Dc + "title").Single().Value);
        Assert.All(English.Where(f => f.Key.EndsWith(".xhtml", StringComparison.Ordinal)), f => Assert.Equal("Information for women", Elements(f.Value, "title").Single().Value));
        Assert.Equal("Safe from violence", Elements(English["title.xhtml"], "h1").Single().Value);
    }

    [Fact]
    public void The_package_says_who_made_it_when_and_for_whom_it_can_be_read()
    {
        var metas = Package("meta").Select(m => $"{m.Attribute("property")!.Value}={m.Value}").ToList();
        Assert.Contains("dcterms:modified=2026-11-22T01:02:03Z", metas);
        Assert.Equal(["textual", "visual"], metas.Where(m => m.StartsWith("schema:accessMode=", StringComparison.Ordinal)).Select(m => m.Split('=')[1]));
        Assert.Contains("schema:accessModeSufficient=textual", metas);
        Assert.Contains("schema:accessibilityHazard=none", metas);
        Assert.Contains("schema:accessibilityFeature=alternativeText", metas);
        Assert.Contains(metas, m => m.StartsWith("schema:accessibilitySummary=", StringComparison.Ordinal));
        Assert.Equal(["The project", "The project", "CC BY 4.0"], new[] { "creator", "publisher", "rights" }.Select(n => Package(Dc + n).Single().Value));
    }

    [Fact]
    public void The_identifier_stays_with_the_edition_and_with_no_other()
    {
        var id = IdentifierOf(Edition);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
        Assert.Equal(id, IdentifierOf(Edition with { Chapters = [Edition.Chapters[0]] }));
        Assert.NotEqual(id, IdentifierOf(Edition with { Publication = Edition.Publication with { Edition = "2027.1" } }));
        Assert.NotEqual(id, IdentifierOf(Sample.Edition(Sample.Arabic)));
        Assert.NotEqual(id, IdentifierOf(Sample.Edition(Sample.English, "guide-men")));
    }

    [Fact]
    public void What_runs_from_right_to_left_turns_its_pages_so()
    {
        Assert.Equal(["ltr", "rtl"], new[] { English, Arabic }.Select(b => b["package.opf"].Descendants(Opf + "spine").Single().Attribute("page-progression-direction")!.Value));
        foreach (var page in Arabic.Where(f => f.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            Assert.Equal(("ar", "ar", "rtl"), (page.Value.Root!.Attribute("lang")!.Value, page.Value.Root.Attribute(XNamespace.Xml + "lang")!.Value, page.Value.Root.Attribute("dir")!.Value));
        }
    }

    [Fact]
    public void Every_link_leads_to_a_place_in_the_book_or_is_a_click_out_of_it()
    {
        List<string> inside = [];
        foreach (var (path, page) in English.Where(f => f.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var href in Elements(page, "a").Select(a => a.Attribute("href")!.Value))
            {
                if (Array.Exists(["https://", "tel:", "mailto:"], s => href.StartsWith(s, StringComparison.Ordinal))) continue;
                var (file, anchor) = (href.Split('#')[0] is { Length: > 0 } name ? name : path, href.Split('#').ElementAtOrDefault(1));
                Assert.True(anchor is null || English[file].Descendants().Any(e => e.Attribute("id")?.Value == anchor), $"{path} -> {href}");
                inside.Add(href);
            }
        }

        Assert.Contains("chapter-2.xhtml#contacts", inside);
        Assert.Contains("chapter-1.xhtml#what-to-do", inside);
        Assert.Contains("#_note-law", inside);
    }

    [Fact]
    public void Nothing_runs_and_nothing_comes_from_outside()
    {
        foreach (var (path, page) in English)
        {
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "iframe" or "object" or "form" or "style" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(page.Descendants().Attributes("src"), s => Assert.StartsWith("images/", s.Value, StringComparison.Ordinal));
            Assert.All(Elements(page, "link"), l => Assert.True(l.Attribute("href")!.Value == "style.css", path));
        }

        Assert.DoesNotMatch(@"@import|@font-face|url\s*\(|\.exit\b", RenderedFiles.Book(Edition).Single(f => f.Path == "EPUB/style.css").Text);
    }

    [Fact]
    public void Apps_are_told_what_is_a_note_and_where_the_text_begins()
    {
        Assert.Equal(["bodymatter", "chapter", "footnote", "footnotes", "landmarks", "noteref", "titlepage", "toc"], English.Values.SelectMany(p => p.Descendants().Attributes(Epub + "type")).Select(a => a.Value).Distinct().Order(StringComparer.Ordinal));
        var contents = English["contents.xhtml"].Descendants().First(e => e.Attribute(Epub + "type")?.Value == "toc");
        Assert.Equal(["Violence now", "What to do", "More", "Help"], contents.Descendants().Where(e => e.Name.LocalName == "a").Select(a => a.Value));
    }

    [Fact]
    public void The_title_page_says_where_the_file_will_lie_and_each_chapter_of_a_draft_that_it_is_one()
    {
        Assert.Contains("[SingleNote]", English["title.xhtml"].Root!.Value, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", English["title.xhtml"].Root!.Value, StringComparison.Ordinal);
        string[] said = ["chapter-1.xhtml", "chapter-2.xhtml", "title.xhtml"];
        Assert.Equal(said, Arabic.Where(f => f.Value.Root!.Value.Contains("[DraftTranslation]", StringComparison.Ordinal)).Select(f => f.Key).Order(StringComparer.Ordinal));
        Assert.All(English.Values, p => Assert.DoesNotContain("[DraftTranslation]", p.Root!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_never_becomes_markup()
    {
        const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;&nbsp;]]>{{text.exit}}\0\u0007\uFFFE";
        var hostile = RenderedFiles.ReadBook(Sample.Edition(Sample.English, suffix: Hostile));
        var expected = RenderedFiles.ReadBook(Sample.Edition(Sample.English));
        Assert.All(expected, page => Assert.Equal(Shape(page.Value), Shape(hostile[page.Key])));
        Assert.Contains("&nbsp;]]>{{text.exit}}\uFFFD\uFFFD\uFFFD", Elements(hostile["chapter-1.xhtml"], "h1").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SiteTemplates.BookChapter, "<br>{{text.draftTranslation}}{{blocks}}")]
    [InlineData(SiteTemplates.BookTitle, "<p>{{text.singleNote}}{{text.draftTranslation}}")]
    [InlineData(SiteTemplates.BookTitle, "&nbsp;{{text.singleNote}}{{text.draftTranslation}}")]
    [InlineData(SiteTemplates.Book, "<html lang=\"{{lang}}\" xml:lang=\"{{lang}}\" dir=\"{{dir}}\"><hr>{{body}}{{title}}{{titleAttributes}}</html>")]
    public void A_template_that_makes_no_XML_is_a_finding_that_names_it(string template, string text)
    {
        var (isMade, findings) = RenderedFiles.BookWith(template, text);
        Assert.False(isMade);
        Assert.Contains(findings, f => (f.Code.Id, f.Span!.Path) == ("GB6002", template));
    }

    [Fact]
    public void A_template_without_its_safety_is_refused()
    {
        var (isMade, findings) = RenderedFiles.BookWith(SiteTemplates.BookTitle, "<p>{{text.draftTranslation}}</p>");
        Assert.Equal((false, "GB6003"), (isMade, Assert.Single(findings).Code.Id));
    }

    private static IEnumerable<string> Shape(XDocument page) => page.Descendants().Select(e => $"{e.Name} {string.Join(' ', e.Attributes().Select(a => a.Name))}");

    private static IEnumerable<XElement> Package(XName name) => English["package.opf"].Descendants(name.Namespace == XNamespace.None ? Opf + name.LocalName : name);

    private static IEnumerable<XElement> Elements(XDocument page, string name) => page.Descendants().Where(e => e.Name.LocalName == name);

    private static string IdentifierOf(Edition edition) => RenderedFiles.ReadBook(edition)["package.opf"].Descendants(Dc + "identifier").Single().Value;
}
