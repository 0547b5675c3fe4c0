using System.Text.RegularExpressions;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>A number that is shown in the wrong order, in pieces or in other figures cannot be dialled.</summary>
public sealed partial class TelephoneTests
{
    // Kerning and the rounding of the file's numbers; a figure is about 6 points wide.
    private const double LargestGap = 0.4;

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_number_runs_from_left_to_right_on_one_line_in_the_order_of_its_record(string tag, PdfFlavour flavour)
    {
        var numbers = PlacedRun.In(RealBuild.PdfIn(tag, flavour)).Where(r => r.Run.Kind == RunKind.Phone).ToList();
        Assert.InRange(numbers.Count, 16, 100);
        Assert.All(numbers, AssertInOrder);
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_figure_of_a_number_is_set_with_the_glyph_that_its_face_has_for_it(string tag)
    {
        var clusters = RealBuild.BookIn(tag).Pages
            .SelectMany(p => p.Items.OfType<Typesetting.Pages.TextItem>())
            .Where(i => i.Run.Source.Unbreakable)
            .SelectMany(i => i.Run.Clusters.Select(c => (i.Run.Face, Cluster: c)))
            .Where(c => char.IsAsciiDigit(c.Cluster.Text[0]))
            .ToList();
        Assert.NotEmpty(clusters);
        Assert.All(clusters, c => Assert.Equal(c.Face.GlyphOf(c.Cluster.Text[0]), Assert.Single(c.Cluster.Glyphs).Id));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Behind_each_code_that_says_a_figure_is_the_outline_of_that_figure(string tag, PdfFlavour flavour)
    {
        var fonts = EmbeddedFont.In(RealBuild.PdfIn(tag, flavour));
        var figures = fonts.SelectMany(f => f.Codes.Where(c => c.Text is [>= '0' and <= '9']).Select(c => (Font: f, c.Code, Figure: c.Text[0]))).ToList();
        Assert.Equal("0123456789", string.Concat(figures.Select(f => f.Figure).Distinct().Order()));
        Assert.All(figures, f =>
        {
            var face = RealBuild.Fonts.Loaded.Single(l => l.Key == f.Font.FaceKey);
            Assert.True(f.Font.ShowsOutlineOf(f.Code, face, face.GlyphOf(f.Figure)), $"{f.Font.FaceKey}: {f.Figure}");
            Assert.False(f.Font.ShowsOutlineOf(f.Code, face, face.GlyphOf(f.Figure == '8' ? '3' : '8')));
        });
    }

    private static void AssertInOrder(PlacedRun number)
    {
        Assert.Matches(Number(), number.Run.Text);
        Assert.Equal(number.Run.Text, string.Concat(number.Glyphs.Select(g => g.Placed.Text)));
        Assert.All(number.Glyphs, g => Assert.Single(g.Placed.Text));
        Assert.Single(number.Glyphs.Select(g => (g.Placed.Page, g.Placed.Y, g.Placed.Size)).Distinct());
        var pairs = number.Glyphs.Zip(number.Glyphs.Skip(1));
        Assert.All(pairs, p => Assert.InRange(p.Second.Placed.X - p.First.Placed.X - p.First.Placed.Advance, -LargestGap, LargestGap));
        Assert.All(pairs, p => Assert.True(p.Second.Placed.X > p.First.Placed.X));
    }

    [GeneratedRegex(@"^[0-9+][0-9 ()/+-]*[0-9]\z")]
    private static partial Regex Number();
}
