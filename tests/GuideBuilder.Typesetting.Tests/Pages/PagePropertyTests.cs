using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>What holds of the pages of any flow.</summary>
public sealed class PagePropertyTests
{
    private const double Tolerance = 0.01;

    [Fact]
    public void Every_line_stands_on_a_page_once_and_in_order() => ForAll((setting, sequence) =>
    {
        var shown = sequence.Pages.SelectMany(SquarePages.Words).ToLookup(i => i.Owner, i => i.Run.Text.Length);
        Assert.All(setting.Lines, block => Assert.Equal(block.Value, shown[block.Key]));
    });

    [Fact]
    public void Nothing_lies_farther_outside_the_column_than_is_reported() => ForAll((_, sequence) =>
    {
        var wide = sequence.Problems.OfType<LineTooWide>().Select(p => p.Excess).Append(0).Max() + Tolerance;
        var tall = sequence.Problems.OfType<BlockTooTall>().Select(p => p.Excess).Append(0).Max() + Tolerance;
        Assert.All(sequence.Pages.SelectMany(p => p.Items).Select(Area).OfType<Rect>(), a =>
            Assert.True(a.X >= 20 - wide && a.Right <= 180 + wide && a.Y >= 10 - tall && a.Bottom <= 110 + tall, $"{a} lies outside"));
    });

    [Fact]
    public void No_two_words_overlap() => ForAll((_, sequence) =>
    {
        foreach (var areas in sequence.Pages.Select(p => SquarePages.Words(p).Select(i => Area(i)!.Value).ToArray()))
        {
            if (sequence.Problems.IsEmpty)
            {
                Assert.All(areas.SelectMany((a, i) => areas.Skip(i + 1).Select(b => (a, b))), pair => Assert.False(Overlap(pair.a, pair.b), $"{pair.a} and {pair.b}"));
            }
        }
    });

    [Fact]
    public void Each_note_begins_on_the_page_of_its_mark() => ForAll((setting, sequence) =>
    {
        var pages = sequence.Pages.SelectMany(p => SquarePages.Words(p).Where(i => i.Owner is string).Select(i => (Owner: (string)i.Owner!, p.Number)))
            .GroupBy(i => i.Owner).ToDictionary(g => g.Key, g => g.First().Number);
        Assert.All(setting.Marks, m => Assert.True(pages[m.Key] == pages[m.Value], $"{m.Key} {m.Value}\n{LayoutSnapshot.Render(sequence)}"));
    });

    [Fact]
    public void The_same_blocks_give_the_same_pages() => Prop.ForAll(RandomFlow.Flows.ToArbitrary(), sketches =>
        LayoutSnapshot.Render(Paginate(sketches, new FlowSetting(false))) == LayoutSnapshot.Render(Paginate(sketches, new FlowSetting(false)))).Check(Many);

    [Fact]
    public void Right_to_left_is_the_mirror_image() => Prop.ForAll(RandomFlow.Flows.ToArbitrary(), sketches =>
    {
        var left = Paginate(sketches, new FlowSetting(false));
        var right = Paginate(sketches, new FlowSetting(true));
        Assert.Equal(Places(left, a => a with { X = SquarePages.Geometry.Width - a.Right }), Places(right, a => a));
    }).Check(Many);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Very_many_lines_take_time_in_proportion(bool keepTogether)
    {
        var line = SquarePages.Text("■");
        var group = new GroupBlock([.. Enumerable.Repeat(line, 20_000)], KeepTogether: keepTogether);
        Assert.Equal(2_000, SquarePages.Paginate([group]).Pages.Length);
    }

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(200);

    private static void ForAll(Action<FlowSetting, PageSequence> check) => Prop.ForAll(RandomFlow.Flows.ToArbitrary(), sketches =>
    {
        var setting = new FlowSetting(false);
        check(setting, Paginate(sketches, setting));
    }).Check(Many);

    private static PageSequence Paginate(ImmutableArray<Sketch> sketches, FlowSetting setting) =>
        SquarePages.Paginate(RandomFlow.Make(sketches, setting), setting.RightToLeft);

    /// <summary>Null for what is not drawn.</summary>
    private static Rect? Area(PageItem item) => item switch
    {
        TextItem text => new Rect(Specimen.Clusters(text).Min(c => c.X), text.Y + text.Run.Source.Style.Rise - 8, 10 * text.Run.Clusters.Count(c => c.Text != "\n"), 10),
        FillItem fill => fill.Area,
        PictureItem picture => picture.Area,
        _ => null,
    };

    private static bool Overlap(Rect a, Rect b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) > Tolerance && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y) > Tolerance;

    private static string[] Places(PageSequence sequence, Func<Rect, Rect> mirror) =>
    [
        .. sequence.Pages.SelectMany(page => page.Items.Where(i => i is not TextItem text || !string.IsNullOrWhiteSpace(text.Run.Text))
            .Select(i => (i.Owner, Area: Area(i))).Where(i => i.Area is not null)
            .Select(i => (i.Owner, Area: mirror(i.Area!.Value)))
            .Select(i => FormattableString.Invariant($"{page.Number} {i.Owner} {Math.Round(i.Area.X, 2) + 0.0:0.0} {i.Area.Y:0.0} {i.Area.Width:0.0} {i.Area.Height:0.0}")))
            .Order(StringComparer.Ordinal),
    ];
}
