using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GuideBuilder.Content.Languages;

namespace GuideBuilder.Web.Tests;

/// <summary>What a screen reader is told about tables, lists, notes and references.</summary>
public sealed class StructureTests
{
    private static readonly IHtmlDocument English = Page("en");

    [Fact]
    public void A_table_says_what_its_headers_are_and_cells_that_span_keep_their_columns()
    {
        var cells = English.QuerySelectorAll("table")[0].QuerySelectorAll("tr").Select(r => string.Join(' ', r.Children.Select(Describe)));
        Assert.Equal(["td th.col.centre th.col.end", "td×2 td.centre×2", "td.centre td.end"], cells.Select(c => c.Replace("×1", "")).ToArray());
    }

    [Fact]
    public void A_table_stands_in_a_frame_that_the_keyboard_reaches_and_that_has_a_name()
    {
        foreach (var frame in English.QuerySelectorAll(".table"))
        {
            Assert.Equal("0", frame.GetAttribute("tabindex"));
            Assert.NotEmpty(English.GetElementById(frame.GetAttribute("aria-labelledby")!)!.TextContent);
        }

        Assert.Equal(["group", "region"], English.QuerySelectorAll(".table").Select(t => t.GetAttribute("role")!));
    }

    [Fact]
    public void A_note_and_its_mark_lead_to_each_other()
    {
        var mark = English.QuerySelector("sup a")!;
        var note = English.QuerySelector(mark.GetAttribute("href")!)!;
        Assert.Contains("The law", note.TextContent);
        Assert.Same(mark, English.QuerySelector(note.QuerySelector("a")!.GetAttribute("href")!));
    }

    [Fact]
    public void A_reference_is_one_link_to_its_section()
    {
        var link = Assert.Single(English.QuerySelectorAll("a.reference"));
        Assert.Equal(("contacts.html#contacts", "2 Help"), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public void Numbers_stand_in_the_digits_of_the_language()
    {
        var arabic = Page("ar");
        Assert.Equal("١", arabic.QuerySelector("h1 .number")!.TextContent);
        Assert.Equal("١.١", arabic.QuerySelector("h2 .number")!.TextContent);
        Assert.Equal("١", arabic.QuerySelector(".notes .back")!.TextContent);
        Assert.Equal(["digits-arab", "digits-arab", "letters-arabic-abjad"], arabic.QuerySelectorAll("main ol:not(.notes)").Select(l => l.ClassName!));
    }

    [Fact]
    public void The_style_knows_the_signs_of_its_languages_and_no_others()
    {
        var style = Page("ar").QuerySelector("style")!.TextContent;
        Assert.Contains("@counter-style digits-arab { system: numeric; symbols: ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩; suffix: \". \"; }", style, StringComparison.Ordinal);
        Assert.Contains(".letters-arabic-abjad { list-style-type: letters-arabic-abjad; }", style, StringComparison.Ordinal);
        Assert.DoesNotContain("thai", style, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string tag) => RenderedSite.InAllLanguages().Read($"{tag}/guide-women-de/danger.html");

    private static string Describe(IElement cell)
    {
        string?[] parts = [cell.LocalName, cell.GetAttribute("scope"), cell.ClassName];
        var spans = int.Parse(cell.GetAttribute("colspan") ?? "1") * int.Parse(cell.GetAttribute("rowspan") ?? "1");
        return $"{string.Join('.', parts.Where(p => !string.IsNullOrEmpty(p)))}×{spans}";
    }
}
