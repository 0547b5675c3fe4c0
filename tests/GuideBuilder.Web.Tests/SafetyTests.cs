using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GuideBuilder.Web.Tests;

/// <summary>What keeps a reader safe who opens a page beside the person she fears.</summary>
public sealed partial class SafetyTests
{
    private static readonly RenderedSite Site = RenderedSite.InAllLanguages();

    public static TheoryData<string> Pages => [.. Site.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_way_out_is_the_first_thing_the_keyboard_reaches_and_the_text_the_second(string path)
    {
        var page = Site.Read(path);
        var focusable = page.QuerySelectorAll("a[href], button, input, summary, [tabindex]");
        Assert.Equal(Sample.ExitUrl, focusable[0].GetAttribute("href"));
        Assert.Equal("nofollow noreferrer", focusable[0].GetAttribute("rel"));
        Assert.Contains("[Exit]", focusable[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + page.QuerySelector("main")!.Id, focusable[1].GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_note_on_what_leaving_cannot_do_is_on_every_page(string path) =>
        Assert.Contains("[ExitNote]", Site.Read(path).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_request_leaves_a_page_without_a_click(string path)
    {
        var page = Site.Read(path);
        var allowed = new[] { "data:," };
        var loaded = page.QuerySelectorAll("[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!);
        Assert.All(loaded, address => Assert.True(allowed.Contains(address) || address.StartsWith("../../images/", StringComparison.Ordinal), address));
        Assert.Empty(page.QuerySelectorAll("form, iframe, object, embed, video, audio, source, base, [style], [srcset], [ping], script[src], link[rel~=preload], link[rel~=stylesheet], meta[property], meta[http-equiv=refresh]"));
        Assert.DoesNotMatch(Loading(), page.QuerySelector("style")!.TextContent);
        Assert.All(page.QuerySelectorAll("script"), s => Assert.DoesNotMatch(Remembering(), s.TextContent));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_policy_allows_exactly_the_style_and_the_script_of_the_page(string path)
    {
        var page = Site.Read(path);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        var style = HashOf(Assert.Single(page.QuerySelectorAll("style")));
        var scripts = page.QuerySelectorAll("script").Select(s => $"'{HashOf(s)}'").ToArray();
        Assert.NotEmpty(scripts);
        Assert.Matches($"^default-src 'none'; style-src '{Regex.Escape(style)}'; script-src {Regex.Escape(string.Join(' ', scripts))}( 'sha256-[^ ]+')?; img-src 'self' data:; base-uri 'none'; form-action 'none'$", policy!);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_tab_shows_the_neutral_title_only(string path)
    {
        var page = Site.Read(path);
        var expected = page.DocumentElement.GetAttribute("lang") switch
        {
            "en" => "Information for women",
            "ar" => "معلومات للنساء",
            "ur" => "خواتین کے لیے معلومات",
            _ => "女性信息",
        };
        Assert.Matches($"^{expected}( · [0-9]+)?$", page.QuerySelector("title")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_response_fits_into_ten_packets(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write([.. Site.Files[path].Bytes]);
        }

        Assert.InRange(compressed.Length, 1, 14_600);
        Assert.InRange(Site.Files[path].Bytes.Length, 1, 50_000);
    }

    [Fact]
    public void Every_page_of_a_draft_says_so_and_no_other_does()
    {
        foreach (var path in Site.Pages.Where(p => p != "index.html"))
        {
            var expected = !path.StartsWith("en/", StringComparison.Ordinal);
            Assert.Equal(expected, Site.Read(path).QuerySelector("main")!.TextContent.Contains("[DraftTranslation]", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("index")]
    [InlineData("danger")]
    [InlineData("contacts")]
    public void Covers_and_pages_with_numbers_ask_to_check_them(string page) =>
        Assert.Contains("[CheckNumbers]", Site.Html($"ur/guide-women-de/{page}.html"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_numbers_does_not_ask_to_check_them()
    {
        var site = RenderedSite.Of(Sample.WithRuns(Sample.English, Sample.Plain(Sample.English, "Nothing to dial.")));
        Assert.DoesNotContain("[CheckNumbers]", site.Html("en/guide-women-de/danger.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_download_tells_its_size_and_where_the_file_will_lie()
    {
        var page = Site.Read("ar/guide-women-de/index.html");
        var link = page.QuerySelector(".downloads a")!;
        Assert.Equal("../information.pdf", link.GetAttribute("href"));
        Assert.Equal("(1.3 MB)", link.QuerySelector("bdi[dir=ltr]")!.TextContent);
        Assert.Contains("[DownloadNote]", page.QuerySelector(".downloads")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_download_is_named_for_what_it_is_and_a_page_is_kept_instead_of_opened()
    {
        SiteDownload[] downloads = [new("en/a.pdf", 999_999, DownloadKind.Pdf), new("en/a.html", 1, DownloadKind.Page), new("en/a.epub", 20_000, DownloadKind.Book)];
        var site = RenderedSite.From(RenderedSite.InputOf([]) with { Editions = [new SiteEdition(Sample.Edition(Sample.English), [.. downloads])] });
        var links = site.Read("en/guide-women-de/index.html").QuerySelectorAll(".downloads a");
        Assert.Equal(
            [("../a.pdf", "application/pdf", false, "[DownloadScreen]  (1000 kB)"), ("../a.html", "text/html", true, "[DownloadSingle]  (1 kB)"), ("../a.epub", "application/epub+zip", false, "[DownloadBook]  (20 kB)")],
            links.Select(l => (l.GetAttribute("href")!, l.GetAttribute("type")!, l.HasAttribute("download"), l.TextContent)));
    }

    [Fact]
    public void The_same_editions_give_the_same_bytes()
    {
        var again = RenderedSite.InAllLanguages();
        Assert.Equal(Site.Files.Keys.Order(StringComparer.Ordinal), again.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(Site.Files.Values, f => Assert.Equal(f.Bytes.AsSpan(), again.Files[f.Path].Bytes.AsSpan()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_are_plain_utf8_with_unix_line_ends(string path)
    {
        var bytes = Site.Files[path].Bytes;
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    private static string HashOf(IElement element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    [GeneratedRegex(@"@import|@font-face|url\s*\(|image-set", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();

    [GeneratedRegex("cookie|storage|indexeddb|serviceworker|beacon|fetch|xmlhttp|websocket", RegexOptions.IgnoreCase)]
    private static partial Regex Remembering();
}
