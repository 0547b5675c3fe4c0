using System.Text.RegularExpressions;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Publishing.Tests.Specimen;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>Finished books, judged by their bytes.</summary>
public sealed partial class BookPreflightTests
{
    private const string Loose = "like: iso-coated\ntype: { least: 13 pt }\n";

    [Fact]
    public void The_build_of_this_repository_gives_no_finding_about_a_finished_file() =>
        Assert.DoesNotContain(RealBuild.Result.Findings, f => f.Code.Id.StartsWith("GB5", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void Every_kind_of_block_passes_in_every_language(string tag, PdfFlavour flavour)
    {
        var press = flavour == PdfFlavour.Print ? SpecimenBuild.BookIn(tag).Press : null;
        foreach (var publication in (string[])["garden", "paper"])
        {
            var written = PdfBook.Write(SpecimenBuild.BookIn(tag, publication), flavour);
            Assert.Empty(BookPreflight.Judge("x.pdf", written, press).Select(f => $"{f.Code.Id} {f.Message}"));
        }
    }

    [Fact]
    public void What_is_found_names_file_page_rule_language_and_the_line_that_was_written()
    {
        var result = Build(Variant.Guide.With("templates/press/own.yaml", Loose), "own", "ar");

        Assert.True(result.HasErrors);
        Assert.Empty(result.Files);
        var small = result.Findings.Where(f => f.Code.Id == "GB5721").ToList();
        Assert.All(small, f => Assert.Equal("ar", f.Language));
        Assert.All(small, f => Assert.Matches(Place(), f.Message));
        // Body text in Arabic is smaller than that.
        Assert.Contains(small, f => f.Span is { Line: > 0 } && f.Message.Contains("The passage begins “", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_for_a_shop_whose_limit_of_ink_is_lower_than_the_design_is_refused_with_the_place()
    {
        var result = Build(Variant.Guide.With("templates/press/own.yaml", "like: iso-coated\nink: { most: 60 % }\n"), "own", "en");
        var found = result.Findings.Where(f => f.Code.Id == "GB5701" && f.Message.Contains("page 1", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal(Severity.Error, f.Severity));
        Assert.Empty(result.Files);
    }

    /// <summary>Pictures stay in RGB where the shop takes it, and become inks where it does not; both pass.</summary>
    [Theory]
    [InlineData("true", "ICCBased")]
    [InlineData("false", "DeviceCMYK")]
    public void A_picture_has_the_colours_that_the_shop_takes(string takesRgb, string space)
    {
        byte[] row = [0, .. Enumerable.Range(0, 300).SelectMany(x => (byte[])[(byte)(x / 2), 120, 60])];
        var picture = TestPng.Build(300, 40, 8, 2, [.. Enumerable.Repeat(row, 40).SelectMany(r => r)]);
        var files = Variant.Guide
            .With("content/images/field.png", picture)
            .Add("start", "![A field](field.png)")
            .With("templates/press/own.yaml", $"like: iso-coated\ncolour: {{ rgb: {takesRgb}, spot: false }}\n");

        var result = Build(files, "own", "bn");

        Assert.DoesNotContain(result.Findings, f => f.Severity == Severity.Error || f.Code.Id.StartsWith("GB5", StringComparison.Ordinal));
        var paints = Variant.PdfOf(result, "bn", PdfFlavour.Print).Content.Pages.SelectMany(p => p.Paints);
        Assert.Equal([space], paints.Where(p => p.Kind == Pdf.Reading.PaintKind.Picture).Select(p => p.Colour));
    }

    [Theory]
    [InlineData("en", 300_000)]
    [InlineData("de", 300_000)]
    [InlineData("ar", 300_000)]
    [InlineData("bn", 300_000)]
    [InlineData("ti", 300_000)]
    [InlineData("ur", 600_000)]
    [InlineData("zh-Hans", 600_000)]
    public void A_guide_of_forty_pages_for_screens_is_small_enough_for_a_messenger(string tag, int most)
    {
        var result = new Builder(Variant.Guide, RealBuild.Fonts).Build(new BuildRequest([], [tag], [], [Content.Model.OutputFormat.Screen], 2), writes: true);
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        var screen = Assert.Single(result.Artifacts, a => a.Format == "screen");
        Assert.InRange(screen.Pages!.Value, 30, 80);
        Assert.InRange(screen.Bytes, 1, most);
    }

    private static BuildResult Build(MemoryProjectFiles files, string press, string tag) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], [tag], [], [], 2) { Press = press }, writes: true);

    [GeneratedRegex(@"^(print/[a-z-]+\.pdf, page [0-9]+: |Page [0-9]+: |The same was found [0-9]+ more times)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
