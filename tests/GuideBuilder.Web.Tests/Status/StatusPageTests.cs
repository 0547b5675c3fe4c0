using System.Text;
using System.Xml.Linq;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Web.Status;

namespace GuideBuilder.Web.Tests.Status;

public sealed class StatusPageTests
{
    private static readonly Locale Arabic = new("ar", "العربية", "Arabic", "Arab", [], null);
    private static readonly PassageCounts Counts = new(200, 199, 0, 0, 1, 199, 100, 7, 0, 14, 3);

    [Fact]
    public void The_page_names_each_passage_that_is_in_the_way_and_holds_no_script()
    {
        var passage = new Passage("reader", new Message("<script>alert(1)</script>", null, new SourceSpan("content/chapters/now.md", 3, 1)), [], IsCritical: true);
        var page = Page(new LanguageStatus(Arabic, Counts, [new PublicationStatus("guide", Counts, [new ReleaseBlock(ReleaseBlockKind.Untranslated, [passage])])], 2, new DateOnly(2026, 1, 2)));
        Assert.Contains("<summary>1 passage is not translated.</summary>", page, StringComparison.Ordinal);
        Assert.Contains($"<li>&lt;script&gt;alert(1)&lt;/script&gt; (<code>{passage.Id}</code>, content/chapters/now.md:3:1)</li>", page, StringComparison.Ordinal);
        Assert.Contains("guide: not ready in Arabic", page, StringComparison.Ordinal);
        Assert.Contains("2 approvals lapsed because a text changed; the oldest is of 2026-01-02.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">guide</th><td>200</td><td>199</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_ready_is_said_to_be() =>
        Assert.Contains("guide: ready for release in Arabic", Page(new LanguageStatus(Arabic, Counts, [new PublicationStatus("guide", Counts, [])], 0, null)), StringComparison.Ordinal);

    [Fact]
    public void A_badge_says_in_words_what_it_shows_and_rounds_down()
    {
        var block = new ReleaseBlock(ReleaseBlockKind.Untranslated, [new Passage("reader", new Message("a", null, SourceSpan.WholeFile("x")), [], IsCritical: false)]);
        var badge = XDocument.Parse(Badge(new PublicationStatus("guide", Counts, [block])));
        Assert.Equal("Arabic: 99 % translated, 50 % reviewed", badge.Root!.Attribute("aria-label")!.Value);
        Assert.Equal("Arabic: ready", XDocument.Parse(Badge(new PublicationStatus("guide", Counts, []))).Root!.Attribute("aria-label")!.Value);
    }

    private static string Badge(PublicationStatus publication) => Encoding.UTF8.GetString(StatusBadge.Write(new LanguageStatus(Arabic, Counts, [publication], 0, null)));

    private static string Page(LanguageStatus language) => Encoding.UTF8.GetString(StatusPage.Write(new ProjectStatus("Guides", [language])));
}
