using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Style;

/// <summary>Styles that say only in what they differ from another.</summary>
public sealed class StyleLikeTests
{
    private static readonly MemoryProjectFiles Model = new(("templates/print/model.yaml", SampleStyle.Text));

    [Fact]
    public void A_style_that_says_nothing_of_its_own_is_the_one_it_is_like()
    {
        var (style, findings) = Load("like: model\n");
        var model = StyleLoader.Load(Model, "model", new FindingBag())!;
        Assert.Empty(findings);
        Assert.Equal((model.Page, model.Cover, model.Table, model.Notes), (style!.Page, style.Cover, style.Table, style.Notes));
        Assert.Equal(model.Roles, style.Roles);
        Assert.Equal(model.Boxes, style.Boxes);
        Assert.Equal(model.Scripts, style.Scripts);
    }

    [Fact]
    public void Groups_are_merged_entry_by_entry_and_lists_are_replaced()
    {
        var (style, findings) = Load("""
            like: model
            page: { width: 105 mm }
            styles: { body: { size: 9 pt } }
            list: { bullets: ["*"] }
            palette: { sand: { srgb: "#ffffff" }, night: { cmyk: [90, 70, 30, 40], srgb: "#102030" } }
            boxes: { note: { fill: night }, legal: { padding: 1 mm } }
            """);
        Assert.Empty(findings);
        Assert.Equal((297.64, 595.28), (Math.Round(style!.Page.Width, 2), Math.Round(style.Page.Height, 2)));
        Assert.True(style.Roles[TextRole.Body] is { Size: 9, Leading: 14, Hyphenated: true });
        Assert.Equal(["*"], style.List.Bullets);
        Assert.Equal((18.0, 0xFFFFFF), (style.Palette["sand"].Yellow, style.Palette["sand"].Srgb));
        Assert.Equal(0xFFFFFF, style.Cover.Ground.Srgb);
        Assert.Equal(("night", false), (style.Boxes["note"].Frame.Fill!.Name, style.Boxes["note"].IsWhole));
        Assert.Equal(["emergency", "legal", "note", "safety"], style.Boxes.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_style_may_be_like_one_that_is_like_another()
    {
        var files = Model.With("templates/print/middle.yaml", "like: model\npage: { width: 100 mm, height: 100 mm }\n");
        var (style, findings) = Load("like: middle\npage: { height: 90 mm }\n", files);
        Assert.Empty(findings);
        Assert.Equal((283.46, 255.12), (Math.Round(style!.Page.Width, 2), Math.Round(style.Page.Height, 2)));
        Assert.Equal(18 * 72 / 25.4, style.Page.Inner, 0.001);
    }

    [Theory]
    [InlineData("page: { width: 149 mm, height: 210 mm }\n", "templates/print/own.yaml:1:1")]
    [InlineData("page: { width: 148 mm, height: 211 mm }\noffice: { across: 2 }\n", "templates/print/own.yaml:3:9")]
    [InlineData("page: { width: 148 mm, height: 210 mm }\n", null)]
    public void A_page_too_large_for_the_sheet_of_the_other_style_is_mended_in_its_own_file(string text, string? place)
    {
        var files = Model.With("templates/print/model.yaml", SampleStyle.Text + "\noffice: { width: 297 mm, height: 210 mm, across: 2, down: 1 }\n");
        var findings = Load("like: model\n" + text, files).Findings;
        Assert.Equal(place, findings.SingleOrDefault()?.Span?.ToString());
    }

    [Theory]
    [InlineData("like: nowhere\n", "“nowhere”")]
    [InlineData("like: own\n", "“own”")]
    [InlineData("like: ring\n", "“own”")]
    [InlineData("like: [model]\n", "“”")]
    [InlineData("like: ../../secrets\n", "“../../secrets”")]
    public void A_model_that_is_missing_or_leads_back_is_named_where_it_is_written(string text, string words)
    {
        var (style, findings) = Load(text, Model.With("templates/print/ring.yaml", "like: own\n"));
        var finding = Assert.Single(findings);
        Assert.Null(style);
        Assert.Equal("GB4025", finding.Code.Id);
        Assert.Equal(text.Contains("ring", StringComparison.Ordinal) ? "templates/print/ring.yaml:1:7" : "templates/print/own.yaml:1:7", finding.Span!.ToString());
        Assert.Contains(words, finding.Message);
    }

    [Theory]
    [InlineData("like: model\npage: { widht: 100 mm }\n", "“widht”", "templates/print/own.yaml:2:9")]
    [InlineData("like: model\npage: { width: wide }\n", "“wide”", "templates/print/own.yaml:2:16")]
    [InlineData("like: model\nstyles: { bodi: { size: 9 pt } }\n", "“bodi”", "templates/print/own.yaml:2:11")]
    public void A_slip_is_named_in_the_file_where_it_stands(string text, string words, string place)
    {
        var finding = Assert.Single(Load(text).Findings);
        Assert.Equal(place, finding.Span!.ToString());
        Assert.Contains(words, finding.Message);
    }

    [Fact]
    public void A_slip_of_the_model_is_named_in_the_model()
    {
        var broken = Model.With("templates/print/model.yaml", SampleStyle.Text.Replace("bleed: 3 mm", "bleed: three", StringComparison.Ordinal));
        var finding = Assert.Single(Load("like: model\npage: { width: 100 mm }\n", broken).Findings);
        Assert.Equal("templates/print/model.yaml:1:47", finding.Span!.ToString());
    }

    [Fact]
    public void A_text_in_the_place_of_a_group_is_refused()
    {
        var finding = Assert.Single(Load("like: model\nquote: none\n").Findings);
        Assert.Equal("templates/print/own.yaml:2:8", finding.Span!.ToString());
    }

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(string text, MemoryProjectFiles? files = null)
    {
        var findings = new FindingBag();
        var style = StyleLoader.Load((files ?? Model).With("templates/print/own.yaml", text), "own", findings);
        return (style, findings.ToSorted());
    }
}
