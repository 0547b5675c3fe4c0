using System.Collections.Immutable;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

public sealed class CopyfittingTests
{
    private const string Po = "locales/de/reader.po";
    private const string Id = "A plan helps you to act fast when it becomes dangerous. Go through these questions:";

    private static readonly FitStyle Steps = new([new(1, 1), new(1, 0.9), new(0.8, 1), new(0.8, 0.9)]);

    [Fact]
    public void The_largest_size_in_which_all_frames_have_room_is_the_size_of_all()
    {
        var set = Copyfitting.Fit(Steps, [Frame(1.0, 0), Frame(0.8, 0), Frame(0.9, 0)]);
        Assert.Equal(["0.8 1 False", "0.8 1 False", "0.8 1 False"], set.Select(s => ((StepProblem)s.Items[0].Owner!).Text));
        Assert.All(set, s => Assert.True(s.Fits));
    }

    [Fact]
    public void Leading_is_tightened_before_type_is_made_smaller() =>
        Assert.Equal(["1 0.9 False"], Copyfitting.Fit(Steps, [Frame(0.9, 0)]).Select(s => ((StepProblem)s.Items[0].Owner!).Text));

    [Fact]
    public void Only_the_frame_that_is_too_full_in_the_smallest_type_has_its_shorter_version_and_then_in_the_largest_type_that_does()
    {
        var set = Copyfitting.Fit(Steps, [Frame(1.0, 0), Frame(0.1, 0.9)]);
        Assert.Equal(["1 0.9 False", "1 0.9 True"], set.Select(s => ((StepProblem)s.Items[0].Owner!).Text));
    }

    [Fact]
    public void What_fits_in_no_way_keeps_its_problem()
    {
        var set = Copyfitting.Fit(Steps, [Frame(1.0, 0), Frame(0.1, 0.1)]);
        Assert.Equal([true, false], set.Select(s => s.Fits));
        Assert.IsType<FrameTooFull>(Assert.Single(set[1].Problems));
    }

    [Fact]
    public void A_long_translation_is_set_smaller_then_shorter_and_where_there_is_no_shorter_version_it_is_a_finding()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("Das ist ein Satz, der sich recht lang hinzieht.", 30));
        var (usual, usualFindings) = Build(null);
        var (smaller, smallerFindings) = Build(sentence);
        var (shorter, shorterFindings) = Build(string.Join(' ', Enumerable.Repeat(sentence, 3)) + " || Kurz gesagt: ein Plan.");
        var (none, noneFindings) = Build(string.Join(' ', Enumerable.Repeat(sentence, 3)));

        Assert.Empty(usualFindings);
        Assert.Empty(smallerFindings);
        Assert.Empty(shorterFindings);
        Assert.Equal("GB4036", Assert.Single(noneFindings));
        Assert.True(smaller!.Size < usual!.Size - 0.5, $"{smaller.Size} against {usual.Size}");
        Assert.Equal(usual.Size, shorter!.Size, 6);
        Assert.Contains("Kurz gesagt", shorter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hinzieht", shorter.Text, StringComparison.Ordinal);
        Assert.Null(none);
    }

    /// <summary>The leaflet with another translation of one passage: the size of its text, and what it says.</summary>
    private static (SetLeaflet? Leaflet, IEnumerable<string> Errors) Build(string? translation)
    {
        var text = Variant.Whole.Text(Po);
        var start = text.IndexOf($"msgid \"{Id}\"\nmsgstr \"", StringComparison.Ordinal) + $"msgid \"{Id}\"\nmsgstr \"".Length;
        var files = translation is null ? Variant.Whole : Variant.Whole.With(Po, text[..start] + translation + text[text.IndexOf('"', start)..]);
        var request = new BuildRequest(["leaflet-women"], ["de"], [], [Content.Model.OutputFormat.Screen], 1) { Styles = ["leaflet-wrap"] };
        var result = new Builder(files, RealBuild.Fonts).Build(request, writes: true);
        var errors = result.Findings.Where(f => f.Severity == Core.Findings.Severity.Error).Select(f => f.Code.Id).ToList();
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var pdf = BuiltPdf.Read(FormsBuild.EditionOf("leaflet-women", "de"), Pdf.PdfFlavour.Screen, result.Files.First(f => f.Path.EndsWith(".pdf", StringComparison.Ordinal)).Bytes);
        var paragraph = pdf.Paragraphs.Last(p => p.Text.StartsWith("Sprechen", StringComparison.Ordinal));
        return (new SetLeaflet(paragraph.Glyphs[0].Placed.Size, string.Join('\n', pdf.Paragraphs.Select(p => p.Text))), errors);
    }

    /// <param name="full">The product of the factors at which the text has room.</param>
    /// <param name="shorter">The same for its shorter version; 0 when it is never asked for.</param>
    private static Func<FitStep, bool, SetFrame> Frame(double full, double shorter) => (step, isShorter) =>
    {
        var owner = new StepProblem(FormattableString.Invariant($"{step.Type} {step.Leading} {isShorter}"));
        ImmutableArray<PageItem> items = [new PictureItem(default, "", owner)];
        return step.Type * step.Leading <= (isShorter ? shorter : full) + 0.0001
            ? new SetFrame(items, [])
            : new SetFrame(items, [new FrameTooFull(1, owner)]);
    };

    private sealed record StepProblem(string Text);

    private sealed record SetLeaflet(double Size, string Text);
}
