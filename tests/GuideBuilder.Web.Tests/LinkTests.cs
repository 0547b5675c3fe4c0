using AngleSharp.Dom;

namespace GuideBuilder.Web.Tests;

public sealed class LinkTests
{
    private static readonly RenderedSite OneGuide = RenderedSite.InAllLanguages();
    private static readonly RenderedSite TwoGuides =
        RenderedSite.Of(Sample.Locales.SelectMany(l => new[] { Sample.Edition(l), Sample.Edition(l, "guide-men") }));

    [Fact]
    public void Every_link_is_relative_and_leads_to_a_file_or_is_a_click_out_of_the_site()
    {
        foreach (var site in new[] { OneGuide, TwoGuides })
        {
            foreach (var path in site.Pages)
            {
                AssertLinks(site, path);
            }
        }
    }

    [Fact]
    public void Where_a_language_has_one_guide_only_nobody_has_to_choose_it()
    {
        var site = RenderedSite.Of(Sample.Locales.Select(l => Sample.Edition(l)).Append(Sample.Edition(Sample.English, "guide-men")));
        var others = Sample.Locales.Where(l => l != Sample.English).ToList();
        var links = site.Read("index.html").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(Sample.Locales.Select(l => l == Sample.English ? "en/index.html" : $"{l.Tag}/guide-women-de/index.html"), links);
        Assert.All(others, l => Assert.DoesNotContain($"{l.Tag}/index.html", site.Pages));
        Assert.All(site.Pages, path => AssertLinks(site, path));
    }

    private static bool LeadsOut(string address) =>
        Array.Exists(["https://", "tel:", "sms:", "mailto:"], scheme => address.StartsWith(scheme, StringComparison.Ordinal));

    private static void AssertLinks(RenderedSite site, string path)
    {
        var page = site.Read(path);
        foreach (var address in page.QuerySelectorAll("a[href], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
        {
            if (LeadsOut(address)) continue;
            if (address.StartsWith('#'))
            {
                Assert.NotNull(page.GetElementById(address[1..]));
                continue;
            }

            var target = new Uri(new Uri("file:///site/" + path), address).LocalPath["/site/".Length..];
            Assert.True(site.Files.ContainsKey(target) || target.EndsWith("/information.pdf", StringComparison.Ordinal), $"{path} -> {address}");
        }
    }

    [Fact]
    public void Ids_are_unique_on_a_page()
    {
        foreach (var path in OneGuide.Pages)
        {
            var ids = OneGuide.Read(path).All.Select(e => e.GetAttribute("id")).OfType<string>().ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void A_chapter_leads_to_the_same_chapter_in_each_other_language_named_in_itself()
    {
        var links = OneGuide.Read("ar/guide-women-de/contacts.html").QuerySelectorAll(".languages a");
        Assert.Equal(
            [
                ("../../en/guide-women-de/contacts.html", "en", "ltr", "English"),
                ("../../ur/guide-women-de/contacts.html", "ur", "rtl", "اردو"),
                ("../../zh-Hans/guide-women-de/contacts.html", "zh-Hans", "ltr", "简体中文"),
            ],
            links.Select(a => (a.GetAttribute("href")!, a.GetAttribute("hreflang")!, a.GetAttribute("dir")!, a.TextContent)));
        Assert.All(links, a => Assert.Equal(a.GetAttribute("hreflang"), a.GetAttribute("lang")));
    }

    [Fact]
    public void A_chapter_that_another_language_lacks_leads_to_its_cover()
    {
        var arabic = Sample.Edition(Sample.Arabic);
        var site = RenderedSite.Of(Sample.Edition(Sample.English), arabic with { Chapters = [arabic.Chapters[0]] });
        var link = Assert.Single(site.Read("en/guide-women-de/contacts.html").QuerySelectorAll(".languages a"));
        Assert.Equal("../../ar/guide-women-de/index.html", link.GetAttribute("href"));
    }

    [Fact]
    public void The_language_choice_leads_straight_to_the_only_guide()
    {
        var links = OneGuide.Read("index.html").QuerySelectorAll("main a");
        Assert.Equal(Sample.Locales.Select(l => $"{l.Tag}/guide-women-de/index.html"), links.Select(a => a.GetAttribute("href")!));
        Assert.Equal(Sample.Locales.Select(l => l.Name), links.Select(a => a.TextContent));
    }

    [Fact]
    public void With_several_guides_the_language_choice_leads_to_their_list()
    {
        var links = TwoGuides.Read("index.html").QuerySelectorAll("main a");
        Assert.Equal(Sample.Locales.Select(l => $"{l.Tag}/index.html"), links.Select(a => a.GetAttribute("href")!));
        var guides = TwoGuides.Read("ur/index.html").QuerySelectorAll("main a");
        Assert.Equal(["guide-women-de/index.html", "guide-men-de/index.html"], guides.Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public void The_cover_lists_the_chapters_and_each_chapter_leads_to_its_neighbours()
    {
        var contents = OneGuide.Read("ar/guide-women-de/index.html").QuerySelectorAll(".contents li > a").Select(a => a.GetAttribute("href")!);
        Assert.Equal(["danger.html", "contacts.html"], contents);
        var first = OneGuide.Read("ar/guide-women-de/danger.html");
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.Equal("contacts.html", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Contains("Help", first.QuerySelector("a[rel=next] bdi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("danger.html", OneGuide.Read("ar/guide-women-de/contacts.html").QuerySelector("a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_picture_is_stored_once_for_all_languages_under_a_name_that_says_nothing()
    {
        var path = Assert.Single(OneGuide.Files.Keys, p => p.StartsWith("images/", StringComparison.Ordinal));
        Assert.Matches("^images/[0-9a-f]{16}\\.jpg$", path);
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xD9], OneGuide.Files[path].Bytes);
        var image = OneGuide.Read("ur/guide-women-de/danger.html").QuerySelector("img")!;
        Assert.Equal(("640", "480", "A door"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
    }

    [Fact]
    public void A_chapter_named_like_the_cover_is_an_error()
    {
        var edition = Sample.Edition(Sample.English);
        var site = RenderedSite.Of(edition with { Chapters = [edition.Chapters[1], edition.Chapters[0] with { Id = "Index" }] });
        Assert.Equal("GB6007", Assert.Single(site.Findings).Code.Id);
    }

    [Fact]
    public void Without_editions_there_is_nothing_to_publish() => Assert.Empty(RenderedSite.Of().Files);
}
