using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Tests.Sheets;

/// <summary>
/// Sheets are folded in thought, by someone who knows nothing of the plan but what a folder is told: where the front is, and that the
/// shortest panel goes inside. What comes out must be the leaflet that was meant.
/// </summary>
public sealed class FoldTests
{
    private const double Height = 210;

    private static readonly FoldedForm Wrap = new(FoldKind.Wrap, HasLevelCreases: false, [100, 100, 97], IsDiscreet: false);
    private static readonly FoldedForm Zigzag = new(FoldKind.Zigzag, HasLevelCreases: false, [99, 99, 99], IsDiscreet: false);
    private static readonly FoldedForm Card = new(FoldKind.Zigzag, HasLevelCreases: true, [50.8, 50.8, 50.8, 50.8], IsDiscreet: true);

    [Theory]
    [InlineData(false, "5 6 1", "2 3 4")]
    [InlineData(true, "1 6 5", "4 3 2")]
    public void Panels_of_a_leaflet_lie_as_printers_number_them(bool rightToLeft, string outside, string inside)
    {
        foreach (var form in (FoldedForm[])[Wrap, Zigzag])
        {
            var plan = FoldPlan.Of(form, 297, Height, rightToLeft);
            Assert.Equal(outside, NumbersFromTheLeft(plan, 0));
            Assert.Equal(inside, NumbersFromTheLeft(plan, 1));
            Assert.All(plan.Panels, p => Assert.Equal((0, Height), (p.Area.Y, p.Area.Height)));
        }
    }

    [Theory]
    [InlineData(false, new[] { 97.0, 100, 100 }, new[] { 100.0, 100, 97 })]
    [InlineData(true, new[] { 100.0, 100, 97 }, new[] { 97.0, 100, 100 })]
    public void The_panel_that_is_folded_in_is_the_short_one_on_both_sides(bool rightToLeft, double[] outside, double[] inside)
    {
        var plan = FoldPlan.Of(Wrap, 297, Height, rightToLeft);
        Assert.Equal(outside, WidthsFromTheLeft(plan, 0));
        Assert.Equal(inside, WidthsFromTheLeft(plan, 1));
        Assert.Equal([97, 197], plan.Creases[rightToLeft ? 1 : 0]);
        Assert.Equal([100, 200], plan.Creases[rightToLeft ? 0 : 1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_panel_has_the_panel_behind_it_on_the_other_side_of_the_paper(bool rightToLeft)
    {
        var plan = FoldPlan.Of(Wrap, 297, Height, rightToLeft);
        (int Front, int Back)[] paper = [(1, 2), (6, 3), (5, 4)];
        Assert.All(paper, p =>
        {
            var (front, back) = (plan.Panels[p.Front - 1], plan.Panels[p.Back - 1]);
            Assert.Equal((0, 1), (front.Side, back.Side));
            // Seen through the paper, left is right.
            Assert.Equal(297 - back.Area.Right, front.Area.X, 9);
            Assert.Equal(back.Area.Width, front.Area.Width);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Folded_as_a_wrap_the_front_and_the_last_page_are_outside_and_the_short_panel_lies_within(bool rightToLeft)
    {
        var folded = Paper.Of(FoldPlan.Of(Wrap, 297, Height, rightToLeft), 297).FoldAsWrap();
        Assert.Equal((1, 6), folded.Faces);
        // From the front: its back lies on the flap, and the flap on the middle panel.
        Assert.Equal([(2, 5), (4, 3)], folded.FacingFromTheFront);
        Assert.Equal(97, folded.Innermost);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Folded_as_a_Z_the_front_and_the_last_page_inside_are_outside(bool rightToLeft)
    {
        var folded = Paper.Of(FoldPlan.Of(Zigzag, 297, Height, rightToLeft), 297).FoldAsZigzag();
        Assert.Equal((1, 4), folded.Faces);
        Assert.Equal([(2, 3), (6, 5)], folded.FacingFromTheFront);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_front_opens_as_a_book_of_the_language_does(bool rightToLeft)
    {
        foreach (var form in (FoldedForm[])[Wrap, Zigzag])
        {
            var front = FoldPlan.Of(form, 297, Height, rightToLeft).Panels[0].Area;
            // The crease is where a book is bound; the other edge is the edge of the paper.
            Assert.Equal(rightToLeft ? 0 : 297, rightToLeft ? front.X : front.Right, 9);
        }
    }

    [Fact]
    public void A_card_is_read_downwards_on_one_side_and_then_on_the_other_and_shows_its_first_and_fourth_panel()
    {
        foreach (var rightToLeft in (bool[])[false, true])
        {
            var plan = FoldPlan.Of(Card, 88.9, 203.2, rightToLeft);
            Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], plan.Panels.Select(p => p.Side));
            Assert.All(plan.Panels, (panel, i) => Assert.Equal(Rounded(new Rect(0, 50.8 * (i % 4), 88.9, 50.8)), Rounded(panel.Area)));
            Assert.Equal([1, 4], plan.Panels.Index().Where(p => p.Item.IsFace).Select(p => p.Index + 1));
            var folded = Paper.OfLevel(plan).FoldAsZigzag();
            Assert.Equal((1, 4), folded.Faces);
            Assert.Equal([(5, 6), (2, 3), (7, 8)], folded.FacingFromTheFront);
        }
    }

    [Fact]
    public void A_card_that_is_not_folded_has_a_front_and_a_back()
    {
        var plan = FoldPlan.Of(new FoldedForm(FoldKind.None, HasLevelCreases: false, [85], IsDiscreet: true), 85, 55, rightToLeft: true);
        Assert.Equal([(0, true), (1, false)], plan.Panels.Select(p => (p.Side, p.IsFace)));
        Assert.All(plan.Panels, p => Assert.Equal(new Rect(0, 0, 85, 55), p.Area));
        Assert.All(plan.Creases, creases => Assert.Empty(creases));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_plan_calls_a_face_is_seen_of_the_folded_sheet(bool rightToLeft)
    {
        var wrap = FoldPlan.Of(Wrap, 297, Height, rightToLeft);
        Assert.Equal([1, 6], wrap.Panels.Index().Where(p => p.Item.IsFace).Select(p => p.Index + 1));
        var zigzag = FoldPlan.Of(Zigzag, 297, Height, rightToLeft);
        Assert.Equal([1, 4], zigzag.Panels.Index().Where(p => p.Item.IsFace).Select(p => p.Index + 1));
    }

    private static Rect Rounded(Rect r) => new(Math.Round(r.X, 6), Math.Round(r.Y, 6), Math.Round(r.Width, 6), Math.Round(r.Height, 6));

    private static string NumbersFromTheLeft(FoldPlan plan, int side) =>
        string.Join(' ', plan.Panels.Index().Where(p => p.Item.Side == side).OrderBy(p => p.Item.Area.X).Select(p => p.Index + 1));

    private static IEnumerable<double> WidthsFromTheLeft(FoldPlan plan, int side) =>
        plan.Panels.Where(p => p.Side == side).OrderBy(p => p.Area.X).Select(p => p.Area.Width);
}

/// <summary>A strip of panels on the table, its second side up. Each panel is a stack of layers; folding turns stacks over.</summary>
internal sealed class Paper
{
    private readonly List<List<Layer>> strip;

    private Paper(IEnumerable<Layer> panels) => strip = [.. panels.Select(p => new List<Layer> { p })];

    /// <summary>Panels side by side: the sheet was turned over like the page of a book.</summary>
    public static Paper Of(FoldPlan plan, double width) => new(
        plan.Panels.Index().Where(p => p.Item.Side == 1).OrderBy(p => p.Item.Area.X).Select(inner =>
        {
            var outer = plan.Panels.Index().Single(p => p.Item.Side == 0 && Math.Abs(p.Item.Area.X - (width - inner.Item.Area.Right)) < 0.001);
            return new Layer(inner.Index + 1, outer.Index + 1, inner.Item.Area.Width);
        }));

    /// <summary>Panels one below the other: turned over like the page of a book, the first stays above.</summary>
    public static Paper OfLevel(FoldPlan plan) => new(
        plan.Panels.Index().Where(p => p.Item.Side == 1).OrderBy(p => p.Item.Area.Y).Select(inner =>
        {
            var outer = plan.Panels.Index().Single(p => p.Item.Side == 0 && Math.Abs(p.Item.Area.Y - inner.Item.Area.Y) < 0.001);
            return new Layer(inner.Index + 1, outer.Index + 1, inner.Item.Area.Height);
        }));

    /// <summary>The shortest end goes over its neighbour, and then the other end over both.</summary>
    public Folded FoldAsWrap()
    {
        while (strip.Count > 1)
        {
            var fromLeft = strip[0].Concat(strip[^1]).MinBy(l => l.Extent) is var shortest && strip[0].Contains(shortest!);
            FoldOver(fromLeft);
        }

        return new Folded(strip[0]);
    }

    /// <summary>The front goes over its neighbour, both go under the next, and so on.</summary>
    public Folded FoldAsZigzag()
    {
        var fromLeft = strip[0].Any(l => l.Down == 1);
        for (var isOver = true; strip.Count > 1; isOver = !isOver)
        {
            if (isOver)
            {
                FoldOver(fromLeft);
            }
            else
            {
                FoldUnder(fromLeft);
            }
        }

        return new Folded(strip[0]);
    }

    private void FoldOver(bool fromLeft)
    {
        var (end, next) = fromLeft ? (strip[0], strip[1]) : (strip[^1], strip[^2]);
        next.AddRange(Turned(end));
        strip.Remove(end);
    }

    private void FoldUnder(bool fromLeft)
    {
        var (end, next) = fromLeft ? (strip[0], strip[1]) : (strip[^1], strip[^2]);
        next.InsertRange(0, Turned(end));
        strip.Remove(end);
    }

    private static IEnumerable<Layer> Turned(List<Layer> stack) => stack.AsEnumerable().Reverse().Select(l => new Layer(l.Down, l.Up, l.Extent));
}

/// <param name="Up">The page that is seen from above.</param>
/// <param name="Down">The page on its other side.</param>
internal sealed record Layer(int Up, int Down, double Extent);

/// <param name="stack">From the bottom to the top.</param>
internal sealed class Folded(List<Layer> stack)
{
    private readonly List<Layer> fromTheFront = stack[^1].Up == 1 ? stack : [.. stack.AsEnumerable().Reverse().Select(l => new Layer(l.Down, l.Up, l.Extent))];

    /// <summary>What is seen from above with the front up, and what is seen from below.</summary>
    public (int Front, int Back) Faces => (fromTheFront[^1].Up, fromTheFront[0].Down);

    /// <summary>The pages that lie on each other, from the front to the back.</summary>
    public IEnumerable<(int Above, int Below)> FacingFromTheFront =>
        Enumerable.Range(1, fromTheFront.Count - 1).Select(i => (fromTheFront[^i].Down, fromTheFront[^(i + 1)].Up));

    /// <summary>The extent of the panel that lies between others.</summary>
    public double Innermost => fromTheFront[1].Extent;
}
