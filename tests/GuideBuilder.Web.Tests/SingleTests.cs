using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

/// <summary>A guide in one file, as it lies among the downloads or in a chat.</summary>
public sealed class SingleTests
{
    private static readonly IHtmlDocument English = RenderedFiles.ReadSingle(WithNotesInBothChapters(Sample.English));
    private static readonly IHtmlDocument Arabic = RenderedFiles.ReadSingle(WithNotesInBothChapters(Sample.Arabic));

    [Fact]
    public void Ids_are_unique_though_chapters_have_notes_of_one_name_and_tables_of_their_own()
    {
        var ids = English.All.Select(e => e.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(2, English.QuerySelectorAll(".notes > li").Length);
        Assert.Equal(4, English.QuerySelectorAll(".table").Length);
    }

    [Fact]
    public void Every_link_leads_to_a_place_in_the_file_or_is_a_click_out_of_it()
    {
        var links = English.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("#contacts", links);
        Assert.All(links.Where(l => l.StartsWith('#')), l => Assert.NotNull(English.GetElementById(l[1..])));
        Assert.All(links.Where(l => !l.StartsWith('#')), l => Assert.Matches("^(https://|tel:|sms:|mailto:)", l));
        Assert.Contains("tel:116016", links);
    }

    [Fact]
    public void Each_note_and_its_mark_lead_to_each_other_within_their_chapter()
    {
        foreach (var mark in English.QuerySelectorAll("sup a"))
        {
            var note = English.GetElementById(mark.GetAttribute("href")![1..])!;
            Assert.Same(mark, English.GetElementById(note.QuerySelector(".back")!.GetAttribute("href")![1..]));
            Assert.Same(mark.Closest(".chapter"), note.Closest(".chapter"));
        }
    }

    [Fact]
    public void It_asks_for_nothing_and_its_policy_lets_it_ask_for_nothing()
    {
        var loaded = English.QuerySelectorAll("[src], [srcset], [poster], [data], link[href], object, iframe").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.OuterHtml).ToList();
        Assert.Contains("data:image/jpeg;base64,/9j/2Q==", loaded);
        Assert.All(loaded, address => Assert.StartsWith("data:", address, StringComparison.Ordinal));
        var policy = English.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Contains("img-src data:;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'self'", policy, StringComparison.Ordinal);
        Assert.Equal(1, policy.Split("script-src")[1].Split(';')[0].Split("sha256-").Length - 1);
    }

    [Fact]
    public void The_way_out_comes_first_and_there_is_no_other_language_to_go_to()
    {
        var first = English.QuerySelectorAll("a[href], button, input, summary, [tabindex]")[0];
        Assert.Equal(Sample.ExitUrl, first.GetAttribute("href"));
        Assert.Single(English.QuerySelectorAll("script"));
        Assert.Empty(English.QuerySelectorAll(".languages"));
    }

    [Fact]
    public void It_says_before_its_contents_where_it_will_lie()
    {
        var note = English.QuerySelectorAll("main > .notice").Single(n => n.TextContent.Contains("[SingleNote]", StringComparison.Ordinal));
        Assert.True(note.CompareDocumentPosition(English.QuerySelector(".contents")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void Headings_stand_one_below_the_other()
    {
        Assert.Single(English.QuerySelectorAll("h1"));
        Assert.Equal(["h2", "h3"], English.QuerySelectorAll(".chapter :is(h1, h2, h3, h4, h5, h6)").Select(h => h.LocalName).Distinct());
    }

    [Fact]
    public void A_draft_says_so_on_its_cover_and_on_each_chapter()
    {
        Assert.Equal(3, Arabic.QuerySelectorAll(".notice").Count(n => n.TextContent.Contains("[DraftTranslation]", StringComparison.Ordinal)));
        Assert.DoesNotContain("[DraftTranslation]", English.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("ar", "rtl"), (Arabic.DocumentElement.GetAttribute("lang"), Arabic.DocumentElement.GetAttribute("dir")));
    }

    [Theory]
    [InlineData("{{text.singleNote}}")]
    [InlineData("{{blocks}}")]
    public void A_template_without_its_safety_is_refused(string part)
    {
        var site = RenderedSite.WithTemplate(SiteTemplates.Single, RenderedSite.Templates[SiteTemplates.Single].Replace(part, "", StringComparison.Ordinal));
        Assert.Equal("GB6003", Assert.Single(site.Findings).Code.Id);
    }

    [Fact]
    public void It_says_what_the_pages_of_the_site_say_in_the_same_order()
    {
        foreach (var locale in Sample.Locales)
        {
            var edition = WithNotesInBothChapters(locale);
            var site = RenderedSite.Of(edition);
            var pages = edition.Chapters.Select(c => Words(site.Read($"{locale.Tag}/guide-women-de/{c.Id}.html").QuerySelector("main")!)).ToList();
            Assert.All(pages, p => Assert.True(p.Length > 200));
            Assert.Equal(pages, RenderedFiles.ReadSingle(edition).QuerySelectorAll(".chapter").Select(Words));
            Assert.Equal(pages, edition.Chapters.Select((_, i) => Words(RenderedFiles.ReadBook(edition)[$"chapter-{i + 1}.xhtml"].Descendants().First(e => e.Name.LocalName == "body").Value)));
        }
    }

    [Fact]
    public async Task Many_made_side_by_side_are_the_same()
    {
        var expected = Sample.Locales.Select(l => (RenderedFiles.Single(Sample.Edition(l)), RenderedFiles.Book(Sample.Edition(l)))).ToList();
        await Parallel.ForEachAsync(Enumerable.Range(0, 64), TestContext.Current.CancellationToken, (i, _) =>
        {
            var (single, book) = expected[i % Sample.Locales.Length];
            Assert.Equal(single, RenderedFiles.Single(Sample.Edition(Sample.Locales[i % Sample.Locales.Length])));
            Assert.Equal(book, RenderedFiles.Book(Sample.Edition(Sample.Locales[i % Sample.Locales.Length])));
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>As samples stand, the second chapter has neither notes nor tables.</summary>
    internal static Edition WithNotesInBothChapters(Content.Model.Locale locale)
    {
        var edition = Sample.Edition(locale);
        var second = edition.Chapters[1];
        var moved = edition.Chapters[0].Blocks.Where(b => b is EditionTable or EditionParagraph { Text.Runs.Length: > 3 });
        return edition with { Chapters = [edition.Chapters[0], second with { Blocks = [.. second.Blocks, .. moved], Notes = edition.Chapters[0].Notes }] };
    }

    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var way in copy.QuerySelectorAll(".up, .turn"))
        {
            way.Remove();
        }

        return Words(copy.TextContent);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
