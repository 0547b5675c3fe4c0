using AngleSharp.Dom;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

/// <summary>Citations and the list of works on pages, in the guide in one file and in e-books; and recommendations to which text refers.</summary>
public sealed class WorkTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_citation_leads_to_its_work_and_the_work_back_to_each_chapter(string tag)
    {
        var site = RenderedSite.Of(Citing(Sample.Locales.Single(l => l.Tag == tag)));
        var (danger, contacts) = (site.Read($"{tag}/guide-women-de/danger.html"), site.Read($"{tag}/guide-women-de/contacts.html"));

        var citations = danger.QuerySelectorAll("[role=doc-biblioref]");

        Assert.Equal(["contacts.html#_work-rules", "contacts.html#_work-rules"], citations.Select(c => c.GetAttribute("href")!));
        Assert.Equal([true, false], citations.Select(c => c.HasAttribute("id")));
        var work = contacts.GetElementById("_work-rules")!;
        Assert.Equal(["danger.html#" + citations[0].Id, "#" + contacts.QuerySelector("[role=doc-biblioref]")!.Id], work.QuerySelectorAll("[role=doc-backlink]").Select(a => a.GetAttribute("href")!));
        Assert.Equal((tag == "en" ? null : "en", tag == "en" ? null : "ltr"), (work.QuerySelector("p")!.GetAttribute("lang"), work.QuerySelector("p")!.GetAttribute("dir")));
        Assert.Equal("noreferrer nofollow", work.QuerySelector("a[href^=https]")!.GetAttribute("rel"));
        Assert.All(citations, c => Assert.Equal("ltr", c.QuerySelector("bdi")!.GetAttribute("dir")));
    }

    [Fact]
    public void In_one_file_all_ids_differ_and_all_links_lead_somewhere()
    {
        var page = RenderedFiles.ReadSingle(Citing(Sample.English));

        var ids = page.All.Select(e => e.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]), id => Assert.Contains(id, ids));
        Assert.Equal(2, page.QuerySelectorAll("#_work-rules [role=doc-backlink]").Length);
    }

    [Fact]
    public void E_books_are_told_what_citations_and_works_are()
    {
        var types = RenderedFiles.ReadBook(Citing(Sample.Arabic)).Values.SelectMany(x => x.Descendants()).Select(e => (e.Attribute("{http://www.idpf.org/2007/ops}type")?.Value, e.Attribute("href")?.Value)).ToList();

        Assert.Contains(("biblioref", "chapter-2.xhtml#_work-rules"), types);
        Assert.Contains(("bibliography", null), types);
        Assert.Contains(("biblioentry", null), types);
    }

    [Fact]
    public void A_reference_leads_to_a_recommendation_in_another_chapter()
    {
        var site = RenderedSite.Of(Citing(Sample.English));

        Assert.Equal("contacts.html#call", site.Read("en/guide-women-de/danger.html").QuerySelector("a.reference:not([role])")!.GetAttribute("href"));
        Assert.Equal(["LI", "LI"], new[] { "call", "wait" }.Select(id => site.Read("en/guide-women-de/contacts.html").GetElementById(id)!.TagName));
    }

    private static Edition Citing(Locale locale)
    {
        var edition = Sample.Edition(locale);
        var cited = Sample.Plain(Sample.English, "GGA, 2020") with { Kind = RunKind.Citation, Target = "rules" };
        var reference = Sample.Plain(locale, "1. Call") with { Kind = RunKind.Reference, Target = "call" };
        EditionParagraph Paragraph(params EditionRun[] runs) => new(Sample.Text(locale, [Sample.Plain(locale, "So ("), .. runs, Sample.Plain(locale, ")")]));
        var work = Sample.Text(Sample.English, Sample.Plain(Sample.English, "GGA (2020). "), Sample.Plain(Sample.English, "example.org") with { Kind = RunKind.LongLink, Href = "https://example.org" });
        var list = new EditionList(Ordered: true, 1, [[Paragraph()], [Paragraph(), Paragraph()]]) { Ids = ["call", "wait"] };
        return edition with
        {
            Chapters =
            [
                edition.Chapters[0] with { Notes = [], Blocks = [Paragraph(cited), Paragraph(cited), Paragraph(reference)] },
                edition.Chapters[1] with { Notes = [], Blocks = [Paragraph(cited), new EditionBox(BoxKinds.Recommendations, [list]), new EditionBibliography([new EditionWork("rules", work)])] },
            ],
        };
    }
}
