using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Style;

/// <summary>What styles say is made of their pages: booklets, folded sheets and posters, and on which sheets.</summary>
public sealed class FormReaderTests
{
    /// <summary>A sheet of 297 mm by 210 mm; at 16 mm of margins a panel needs 26 mm, and at 18 mm in height 28 mm.</summary>
    private const string Sheet = "page: { width: 297 mm, height: 210 mm, inner: 8 mm, outer: 8 mm, top: 10 mm, bottom: 8 mm }\n";

    private static readonly MemoryProjectFiles Model = new(("templates/print/model.yaml", SampleStyle.Text));

    [Fact]
    public void A_style_that_says_nothing_of_its_form_is_a_booklet_without_sheets_for_the_office()
    {
        var style = Good("");
        Assert.Equal(new BoundForm(Binding.Stapled), style.Form);
        Assert.Equal([new FitStep(1, 1)], style.Fit.Steps);
        Assert.Null(style.Office);
    }

    [Theory]
    [InlineData("booklet", Binding.Stapled, 4)]
    [InlineData("book", Binding.Glued, 2)]
    public void Bound_pages_come_in_sheets_of_four_and_leaves_of_two(string kind, Binding binding, int multiple)
    {
        var form = Assert.IsType<BoundForm>(Good($"form: {{ kind: {kind} }}\n").Form);
        Assert.Equal((binding, multiple), (form.Binding, form.Multiple));
    }

    [Fact]
    public void A_folded_sheet_is_read_as_it_is_written()
    {
        var wrap = Assert.IsType<FoldedForm>(Good(Sheet + "form: { kind: folded, fold: wrap, panels: [100 mm, 100 mm, 97 mm] }\n").Form);
        Assert.Equal((FoldKind.Wrap, false, false), (wrap.Fold, wrap.HasLevelCreases, wrap.IsDiscreet));
        Assert.Equal([Millimetres(100), Millimetres(100), Millimetres(97)], wrap.Panels);
        var card = Assert.IsType<FoldedForm>(Good(Sheet + "form: { kind: folded, fold: zigzag, creases: level, discreet: true, panels: [105 mm, 105 mm] }\n").Form);
        Assert.Equal((FoldKind.Zigzag, true, true), (card.Fold, card.HasLevelCreases, card.IsDiscreet));
    }

    [Theory]
    [InlineData("fold: none, panels: [297 mm]")]
    [InlineData("fold: none, creases: level, panels: [210 mm]")]
    [InlineData("fold: zigzag, panels: [148.5 mm, 148.5 mm]")]
    [InlineData("fold: zigzag, panels: [135.5 mm, 135.5 mm, 26 mm]")]
    [InlineData("fold: zigzag, panels: [37.1 mm, 37.1 mm, 37.1 mm, 37.1 mm, 37.1 mm, 37.1 mm, 37.1 mm, 37.3 mm]")]
    [InlineData("fold: wrap, panels: [148.5 mm, 148.5 mm]")]
    [InlineData("fold: wrap, panels: [99.7 mm, 99.7 mm, 97.6 mm]")]
    [InlineData("fold: wrap, panels: [76 mm, 76 mm, 73.5 mm, 71.5 mm]")]
    [InlineData("fold: wrap, creases: level, panels: [71 mm, 71 mm, 68 mm]")]
    public void Panels_that_can_be_folded_are_taken(string form) => Good($"{Sheet}form: {{ kind: folded, {form} }}\n");

    [Theory]
    [InlineData("fold: none, panels: [148.5 mm, 148.5 mm]", "a single panel, because the sheet is not folded")]
    [InlineData("fold: wrap, panels: [297 mm]", "two to 8 panels")]
    [InlineData("fold: zigzag, panels: [33 mm, 33 mm, 33 mm, 33 mm, 33 mm, 33 mm, 33 mm, 33 mm, 33 mm]", "two to 8 panels")]
    [InlineData("fold: none, panels: [296 mm]", "panels that together are as wide as the page")]
    [InlineData("fold: zigzag, panels: [99 mm, 99 mm, 98 mm]", "panels that together are as wide as the page")]
    [InlineData("fold: zigzag, panels: [99 mm, 99 mm, 100 mm]", "panels that together are as wide as the page")]
    [InlineData("fold: zigzag, creases: level, panels: [99 mm, 99 mm, 99 mm]", "panels that together are as high as the page")]
    [InlineData("fold: zigzag, panels: [136 mm, 135.5 mm, 25.5 mm]", "panels whose margins leave 10 mm for the text")]
    [InlineData("fold: zigzag, creases: level, panels: [91 mm, 91.5 mm, 27.5 mm]", "panels whose margins leave 10 mm for the text")]
    [InlineData("fold: wrap, panels: [99 mm, 99 mm, 99 mm]", "2 mm shorter than the one beside it")]
    [InlineData("fold: wrap, panels: [99.5 mm, 99.5 mm, 98 mm]", "2 mm shorter than the one beside it")]
    [InlineData("fold: wrap, panels: [75.5 mm, 75.5 mm, 73.5 mm, 72.5 mm]", "2 mm shorter than the one beside it")]
    [InlineData("fold: wrap, creases: level, panels: [70 mm, 70 mm, 70 mm]", "2 mm shorter than the one beside it")]
    public void Panels_that_cannot_be_folded_are_refused(string form, string expected)
    {
        var finding = Refused($"{Sheet}form: {{ kind: folded, {form} }}\n", "GB4007");
        Assert.EndsWith(expected + ".", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("“panels”", finding.Message, StringComparison.Ordinal);
        Assert.Equal($"templates/print/own.yaml:3:{$"form: {{ kind: folded, {form}".IndexOf('[', StringComparison.Ordinal) + 1}", finding.Span!.ToString());
    }

    [Theory]
    [InlineData("kind: scroll", "GB4007", "booklet, book, folded, poster")]
    [InlineData("kind: 1", "GB4007", "booklet, book, folded, poster")]
    [InlineData("strips: 2", "GB1108", "“kind”")]
    [InlineData("kind: folded, fold: gate, panels: [148.5 mm, 148.5 mm]", "GB4007", "none, wrap, zigzag")]
    [InlineData("kind: folded, panels: [148.5 mm, 148.5 mm]", "GB1108", "“fold”")]
    [InlineData("kind: folded, fold: zigzag", "GB1108", "“panels”")]
    [InlineData("kind: folded, fold: zigzag, panels: []", "GB11", "panels")]
    [InlineData("kind: folded, fold: zigzag, panels: [half, half]", "GB4007", "“half”")]
    [InlineData("kind: folded, fold: zigzag, creases: slanted, panels: [148.5 mm, 148.5 mm]", "GB4007", "upright, level")]
    [InlineData("kind: folded, fold: zigzag, discreet: maybe, panels: [148.5 mm, 148.5 mm]", "GB4007", "“maybe”")]
    [InlineData("kind: folded, fold: zigzag, strips: 4, panels: [148.5 mm, 148.5 mm]", "GB1109", "“strips”")]
    [InlineData("kind: booklet, panels: [297 mm]", "GB1109", "“panels”")]
    public void A_slip_in_a_form_is_named(string form, string code, string words)
    {
        var (style, findings) = Load($"{Sheet}form: {{ {form} }}\n");
        Assert.Null(style);
        Assert.Contains(findings, f => f.Code.Id.StartsWith(code, StringComparison.Ordinal) && f.Message.Contains(words, StringComparison.Ordinal) && f.Span!.Line > 0);
    }

    [Fact]
    public void A_form_is_no_single_word() => Refused("form: folded\n", "GB1107");

    /// <summary>At the back of a sheet its left side is at the right.</summary>
    [Theory]
    [InlineData("kind: folded, fold: zigzag, panels: [148.5 mm, 148.5 mm]")]
    [InlineData("kind: folded, fold: zigzag, creases: level, panels: [105 mm, 105 mm]")]
    [InlineData("kind: folded, fold: none, panels: [297 mm]")]
    public void Both_sides_of_a_panel_have_the_same_margin(string form)
    {
        var finding = Refused(Sheet.Replace("outer: 8 mm", "outer: 9 mm", StringComparison.Ordinal) + $"form: {{ {form} }}\n", "GB4007");
        Assert.Equal("“page” is not a page with margins of the same width at both sides of a panel.", finding.Message);
        Assert.Equal("templates/print/own.yaml:2:7", finding.Span!.ToString());
        Good($"{Sheet}form: {{ {form} }}\n");
    }

    [Theory]
    [InlineData("kind: booklet")]
    [InlineData("kind: poster, strips: 0, strip-height: 0 mm, readable-from: 10 cm")]
    public void Where_nothing_is_folded_margins_may_differ(string form) =>
        Good(Sheet.Replace("outer: 8 mm", "outer: 9 mm", StringComparison.Ordinal) + $"form: {{ {form} }}\n");

    [Fact]
    public void Type_is_made_smaller_after_its_lines_are_tighter() => Assert.Equal(
        [new FitStep(1, 1), new FitStep(1, 0.95), new FitStep(0.9, 1), new FitStep(0.9, 0.95)],
        Good("fit: { type: [100 %, 90 %], leading: [100 %, 95 %] }\n").Fit.Steps);

    [Theory]
    [InlineData("type: [96 %, 90 %], leading: [100 %]", "2:15", "a list that begins with 100 %")]
    [InlineData("type: [100 %], leading: [95 %]", "2:33", "a list that begins with 100 %")]
    [InlineData("type: [100 %, 49 %], leading: [100 %]", "2:22", "a percentage from 50 to 100 %")]
    [InlineData("type: [100 %, 101 %], leading: [100 %]", "2:22", "a percentage from 50 to 100 %")]
    [InlineData("type: [100 %, 90], leading: [100 %]", "2:22", "a percentage from 50 to 100 %")]
    [InlineData("type: [100 %, -90 %], leading: [100 %]", "2:22", "a percentage from 50 to 100 %")]
    public void Steps_begin_with_no_change_and_never_go_below_half(string fit, string place, string expected)
    {
        var finding = Refused($"fit: {{ {fit} }}\n", "GB4007");
        Assert.Equal("templates/print/own.yaml:" + place, finding.Span!.ToString());
        Assert.EndsWith(expected + ".", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fit: { type: [100 %] }\n", "GB1108")]
    [InlineData("fit: { leading: [100 %] }\n", "GB1108")]
    [InlineData("fit: { type: [100 %], leading: [100 %], width: [100 %] }\n", "GB1109")]
    [InlineData("fit: small\n", "GB1107")]
    public void Steps_are_given_for_both_type_and_lines(string text, string code) => Refused(text, code);

    /// <summary>The sample's pages are 148 mm by 210 mm.</summary>
    [Fact]
    public void A_sheet_of_the_office_may_be_just_as_large_as_what_stands_on_it()
    {
        var office = Good("office: { width: 296 mm, height: 210 mm, across: 2, down: 1 }\n").Office!;
        Assert.Equal((Millimetres(296), Millimetres(210), 2, 1), (office.Width, office.Height, office.Across, office.Down));
    }

    [Theory]
    [InlineData("width: 0 mm, height: 0 mm, across: 1, down: 1")]
    [InlineData("width: 297 mm, height: 0 mm, across: 1, down: 1")]
    public void A_sheet_of_no_size_takes_back_that_of_the_model(string office) =>
        Assert.Null(Good($"office: {{ {office} }}\n").Office);

    [Theory]
    [InlineData("width: 295 mm, height: 210 mm, across: 2, down: 1", "a sheet on which so many pages across and down find room")]
    [InlineData("width: 296 mm, height: 209 mm, across: 2, down: 1", "a sheet on which so many pages across and down find room")]
    [InlineData("width: 297 mm, height: 210 mm, across: 1, down: 2", "a sheet on which so many pages across and down find room")]
    [InlineData("width: 297 mm, height: 210 mm, across: 0, down: 1", "a number from 1 to 20")]
    [InlineData("width: 297 mm, height: 210 mm, across: 2, down: 21", "a number from 1 to 20")]
    [InlineData("width: 297 mm, height: 210 mm, across: 1.5, down: 1", "a number from 1 to 20")]
    public void A_sheet_that_is_too_small_is_refused(string office, string expected) =>
        Assert.EndsWith(expected + ".", Refused($"office: {{ {office} }}\n", "GB4007").Message, StringComparison.Ordinal);

    [Fact]
    public void A_poster_is_read_as_it_is_written()
    {
        Assert.Equal(new PosterForm(false, 9, Millimetres(72)), Good("form: { kind: poster, strips: 9, strip-height: 72 mm, readable-from: 60 cm }\n").Form);
        Assert.Equal(new PosterForm(true, 0, 0), Good("form: { kind: poster, together: true, strips: 0, strip-height: 0 mm, readable-from: 0 cm }\n").Form);
    }

    /// <summary>Of the sample's 210 mm, 44 mm are margins.</summary>
    [Theory]
    [InlineData("kind: poster, strips: 41, strip-height: 10 mm, readable-from: 50 cm", "a number from 0 to 40")]
    [InlineData("kind: poster, strips: 4, strip-height: 157 mm, readable-from: 50 cm", "strips that leave 10 mm for the text")]
    [InlineData("kind: poster, together: both, strips: 4, strip-height: 156 mm, readable-from: 50 cm", "true or false")]
    public void Strips_leave_room_for_the_text(string form, string expected)
    {
        Assert.EndsWith(expected + ".", Refused($"form: {{ {form} }}\n", "GB4007").Message, StringComparison.Ordinal);
        Good("form: { kind: poster, strips: 40, strip-height: 156 mm, readable-from: 50 cm }\n");
    }

    [Theory]
    [InlineData("strips")]
    [InlineData("strip-height")]
    [InlineData("readable-from")]
    public void A_poster_says_all_of_itself(string name)
    {
        string[] entries = ["strips: 4", "strip-height: 10 mm", "readable-from: 50 cm"];
        var finding = Refused($"form: {{ kind: poster, {string.Join(", ", entries.Where(e => !e.StartsWith(name + ":", StringComparison.Ordinal)))} }}\n", "GB1108");
        Assert.Contains($"“{name}”", finding.Message);
    }

    /// <summary>
    /// Ten minutes of arc are 2.91 mm for each metre, and the x-height of the type is 0.536 em: from 60 cm 9.2 pt are enough, from 70 cm
    /// 10.8 pt, from 80 cm 12.3 pt. The sample has 12 pt for emergencies, 30 pt for the title and 10 pt for all else.
    /// </summary>
    [Theory]
    [InlineData("60 cm", "")]
    [InlineData("70 cm", "body chapter contact-name contact-phone heading2 heading3 item lead quote subtitle")]
    [InlineData("80 cm", "body chapter contact-name contact-phone emergency heading2 heading3 item lead quote subtitle")]
    [InlineData("200 cm", "body chapter contact-name contact-phone emergency heading2 heading3 item lead quote subtitle title")]
    public void Type_that_is_too_small_from_afar_is_named_by_its_role(string distance, string roles)
    {
        var findings = Load($"form: {{ kind: poster, strips: 0, strip-height: 0 mm, readable-from: {distance} }}\n").Findings;
        Assert.All(findings, f => Assert.Equal("GB4035", f.Code.Id));
        Assert.Equal(roles, string.Join(' ', findings.Select(f => f.Message.Split('“', '”')[1]).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("styles: { body: { size: 9 pt } }\n", "10 pt")]
    [InlineData("fit: { type: [100 %, 92 %], leading: [100 %] }\nstyles: { body: { size: 9 pt } }\n", "11 pt")]
    public void The_least_size_is_named_and_counts_after_type_is_made_smaller(string text, string least)
    {
        var findings = Load(text + "form: { kind: poster, strips: 0, strip-height: 0 mm, readable-from: 60 cm }\n").Findings;
        var finding = Assert.Single(findings, f => f.Message.Contains("“body”", StringComparison.Ordinal));
        Assert.Contains($"a size of {least} or more", finding.Hint);
        Assert.Equal(text.StartsWith("fit", StringComparison.Ordinal) ? 4 : 3, finding.Span!.Line);
    }

    private static double Millimetres(double value) => Length.FromMillimetres(value).Points;

    private static BookStyle Good(string text)
    {
        var (style, findings) = Load(text);
        Assert.Equal("", string.Join('\n', findings.Select(f => $"{f.Span}: {f.Message}")));
        return style!;
    }

    private static Finding Refused(string text, string code)
    {
        var (style, findings) = Load(text);
        Assert.Null(style);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        return finding;
    }

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(string text)
    {
        var findings = new FindingBag();
        var style = StyleLoader.Load(Model.With("templates/print/own.yaml", "like: model\n" + text), "own", findings);
        return (style, findings.ToSorted());
    }
}
