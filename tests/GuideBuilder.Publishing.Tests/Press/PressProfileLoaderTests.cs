using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Press;

namespace GuideBuilder.Publishing.Tests.Press;

public sealed class PressProfileLoaderTests
{
    [Fact]
    public void A_profile_is_read_as_it_is_written()
    {
        var (read, findings) = SampleProfile.Load(SampleProfile.Files);
        Assert.Empty(findings);
        var profile = read!;
        Assert.Equal(("shop", "A shop"), (profile.Name, profile.Title));
        Assert.Equal(("FOGRA39", "Coated paper"), (profile.Condition.Identifier, profile.Condition.Description));
        Assert.Null(IccProfile.Problem(profile.Condition.Profile.Span));
        Assert.Equal(["FOGRA39", "FOGRA51"], profile.Intents);
        Assert.Equal(["PDF/X-4", "PDF/X-1a:2001"], profile.Versions);
        Assert.Equal(new PagesDemand(4, 8, 64, AllowsBlank: true), profile.Pages);
        Assert.Equal(new BleedDemand(Points(2), AtBinding: false), profile.Bleed);
        Assert.Equal(new SafetyDemand(Points(4), Points(15)), profile.Safety);
        Assert.Equal(new MarksDemand(true, Points(3), Points(5), 0.25, HasSlug: true), profile.Marks);
        Assert.Equal(new ColourDemand(AllowsRgb: true), profile.Colour);
        Assert.Equal(new InkDemand(2.8, 0.1, TextIsBlackAlone: true, BlackOverprints: false), profile.Ink);
        Assert.Equal(new ImageDemand(200, 250, 550, 1000), profile.Images);
        Assert.Equal((new LineDemand(0.25, 0.5), new TypeDemand(6, 7, 8)), (profile.Lines, profile.Type));
        Assert.Equal((FontDemand.Embedded, true, false), (profile.Fonts, profile.AllowsTransparency, profile.AllowsLayers));
    }

    [Theory]
    [InlineData("title: A shop", "title: \"A\\u0007shop\"", "1:8", "one line")]
    [InlineData("identifier: FOGRA39", "identifier: [FOGRA39]", "2:26", "identifier")]
    [InlineData("profile: coated.icc", "profile: ../print/coated.icc", "2:71", "“../print/coated.icc”")]
    [InlineData("profile: coated.icc", "profile: coated.pdf", "2:71", "“coated.pdf”")]
    [InlineData("profile: coated.icc", "profile: coted.icc", "2:71", "templates/press/coted.icc")]
    [InlineData("[FOGRA39, FOGRA51]", "FOGRA39", "3:10", "intents")]
    [InlineData("[PDF/X-4, ", "[PDF/X4, ", "4:12", "“PDF/X4”")]
    [InlineData("multiple: 4", "multiple: 0", "5:20", "a number from 1 to 10000")]
    [InlineData("multiple: 4", "multiple: four", "5:20", "“four”")]
    [InlineData("least: 8", "least: 8.5", "5:30", "“8.5”")]
    [InlineData("most: 64", "most: 4", "5:39", "“least”")]
    [InlineData("blank: true", "blank: yes", "5:50", "true or false")]
    [InlineData("mixed-sizes: false", "mixed-sizes: no", "5:69", "“no”")]
    [InlineData("width: 2 mm", "width: 2", "6:17", "“2”")]
    [InlineData("width: 2 mm", "width: 51 mm", "6:17", "50 mm")]
    [InlineData("width: 2 mm", "width: -2 mm", "6:17", "“-2 mm”")]
    [InlineData("binding: false", "binding: none", "6:32", "“none”")]
    [InlineData("trim: 4 mm", "trim: 400 mm", "7:17", "100 mm")]
    [InlineData("binding: 15 mm", "binding: wide", "7:32", "“wide”")]
    [InlineData("crop: true", "crop: on", "8:16", "“on”")]
    [InlineData("offset: 3 mm", "offset: 3 em", "8:30", "“3 em”")]
    [InlineData("length: 5 mm", "length: 0 mm", "8:44", "more than 0")]
    [InlineData("width: 0.25 pt", "width: 0 pt", "8:57", "more than 0")]
    [InlineData("refused: false", "refused: true", "8:87", "false, which it must be")]
    [InlineData("rgb: true", "rgb: 1", "9:16", "“1”")]
    [InlineData("spot: false", "spot: none", "9:28", "“none”")]
    [InlineData("most: 280 %", "most: 280", "10:14", "a percentage")]
    [InlineData("most: 280 %", "most: 401 %", "10:14", "400 %")]
    [InlineData("least: 10 %", "least: 110 %", "10:28", "“110 %”")]
    [InlineData("black-text-alone: true", "black-text-alone: K", "10:52", "“K”")]
    [InlineData("black-overprints: false", "black-overprints: K", "10:76", "“K”")]
    [InlineData("wanted: 250", "wanted: 150", "11:31", "a number from 200 to 10000")]
    [InlineData("line-art-least: 550", "line-art-least: 550 ppi", "11:52", "“550 ppi”")]
    [InlineData("line-art-wanted: 1000", "line-art-wanted: 10001", "11:74", "“10001”")]
    [InlineData("reversed: 0.5 pt", "reversed: 20 mm", "12:36", "10 mm")]
    [InlineData("coloured: 8 pt", "coloured: 8", "13:48", "“8”")]
    [InlineData("fonts: embedded", "fonts: embeded", "14:8", "embedded, outlined")]
    [InlineData("transparency: true", "transparency: flat", "15:15", "“flat”")]
    [InlineData("layers: false", "layers: 0", "16:9", "“0”")]
    [InlineData("layers: false", "layers: false\nlayer: false", "17:1", "“layer”")]
    [InlineData("spot: false", "spot: false, spots: true", "9:35", "“spots”")]
    [InlineData("lines: { least: 0.25 pt, reversed: 0.5 pt }", "lines: thin", "12:8", "“lines”")]
    public void A_value_that_cannot_be_used_is_named_where_it_stands(string written, string instead, string place, string words)
    {
        var (profile, findings) = SampleProfile.Load(written, instead);
        Assert.Null(profile);
        var finding = Assert.Single(findings);
        Assert.Equal($"{SampleProfile.FilePath}:{place}", finding.Span!.ToString());
        Assert.Contains(words, finding.Message + finding.Hint);
        Assert.False(string.IsNullOrWhiteSpace(finding.Hint));
    }

    /// <summary>Each entry of each line taken away by itself.</summary>
    [Fact]
    public void An_entry_that_is_missing_is_named()
    {
        string[] entries =
        [
            "identifier: FOGRA39, ", "description: Coated paper, ", ", profile: coated.icc", "multiple: 4, ", "least: 8, ", "most: 64, ", "blank: true, ", ", mixed-sizes: false",
            "width: 2 mm, ", ", binding: false", "trim: 4 mm, ", ", binding: 15 mm", "crop: true, ", "offset: 3 mm, ", "length: 5 mm, ", "width: 0.25 pt, ", "slug: true, ", ", refused: false",
            "rgb: true, ", ", spot: false", "most: 280 %, ", "least: 10 %, ", "black-text-alone: true, ", ", black-overprints: false",
            "least: 200, ", "wanted: 250, ", "line-art-least: 550, ", ", line-art-wanted: 1000", "least: 0.25 pt, ", ", reversed: 0.5 pt", "least: 6 pt, ", "reversed: 7 pt, ", ", coloured: 8 pt",
            .. SampleProfile.Text.Split('\n').Select(line => line + "\n").SkipLast(1), "\nlayers: false",
        ];
        Assert.All(entries, entry =>
        {
            var name = entry.Trim(',', ' ', '\n').Split(':')[0];
            var (profile, findings) = SampleProfile.Load(entry, "");
            Assert.Null(profile);
            Assert.Contains(findings, f => f.Message.Contains($"“{name}”", StringComparison.Ordinal) && f.Span!.Line > 0);
        });
    }

    [Fact]
    public void A_profile_may_say_only_in_what_it_differs_from_another()
    {
        var (profile, findings) = SampleProfile.Load(SampleProfile.Files.With("templates/press/own.yaml", "like: shop\nbleed: { width: 5 mm }\nversions: []\n"), "own");
        Assert.Empty(findings);
        Assert.Equal(new BleedDemand(Points(5), AtBinding: false), profile!.Bleed);
        Assert.Empty(profile.Versions);
        Assert.Equal("A shop", profile.Title);
    }

    [Theory]
    [InlineData("like: nowhere\n", "templates/press/own.yaml:1:7", "GB4032")]
    [InlineData("like: own\n", "templates/press/own.yaml:1:7", "GB4032")]
    [InlineData("like: ../print/a5\n", "templates/press/own.yaml:1:7", "GB4032")]
    [InlineData("like: shop\nbleed: { widht: 5 mm }\n", "templates/press/own.yaml:2:10", null)]
    public void A_slip_in_it_is_named_where_it_stands(string text, string place, string? code)
    {
        var finding = Assert.Single(SampleProfile.Load(SampleProfile.Files.With("templates/press/own.yaml", text), "own").Findings);
        Assert.Equal(place, finding.Span!.ToString());
        Assert.Equal(code ?? finding.Code.Id, finding.Code.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_map_is_a_finding()
    {
        Assert.NotEmpty(SampleProfile.Load(SampleProfile.Files, "nowhere").Findings);
        foreach (var text in (string[])["- one\n", "bleed: [\n", "", "\0"])
        {
            Assert.NotEmpty(SampleProfile.Load(SampleProfile.Files.With(SampleProfile.FilePath, text)).Findings);
        }
    }

    [Theory]
    [InlineData("[PDF/X-4, ", "[PDF/X-3, ", "PDF/X-3, PDF/X-1a:2001, and not PDF/X-4")]
    [InlineData("[FOGRA39, FOGRA51]", "[FOGRA51]", "for FOGRA39, and the shop takes FOGRA51")]
    [InlineData("fonts: embedded", "fonts: outlined", "text as outlines")]
    public void A_profile_that_nobody_can_make_files_for_can_be_read_all_the_same(string written, string instead, string words)
    {
        var (profile, findings) = SampleProfile.Load(written, instead);
        Assert.Empty(findings);
        var finding = Assert.Single(PressChecks.Check(profile!));
        Assert.Equal(("GB4033", Severity.Error, $"{SampleProfile.FilePath}:1:1"), (finding.Code.Id, finding.Severity, finding.Span!.ToString()));
        Assert.Contains(words, finding.Message);
    }

    [Theory]
    [InlineData("fonts: embedded", "fonts: embedded")]
    [InlineData("[FOGRA39, FOGRA51]", "[]")]
    [InlineData("[PDF/X-4, \"PDF/X-1a:2001\"]", "[]")]
    public void A_shop_that_takes_what_is_made_or_anything_is_content(string written, string instead) =>
        Assert.Empty(PressChecks.Check(SampleProfile.Load(written, instead).Profile!));

    private static double Points(double millimetres) => Length.FromMillimetres(millimetres).Points;
}
