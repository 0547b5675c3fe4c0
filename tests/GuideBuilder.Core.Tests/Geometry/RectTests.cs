using GuideBuilder.Core.Geometry;

namespace GuideBuilder.Core.Tests.Geometry;

public sealed class RectTests
{
    private static readonly Rect Area = new(10, 20, 30, 40);

    [Fact]
    public void The_far_edges_follow_from_corner_and_size() => Assert.Equal((40.0, 60.0), (Area.Right, Area.Bottom));

    [Fact]
    public void Growing_moves_all_four_edges()
    {
        var grown = Area.Grow(3);
        Assert.Equal((7.0, 17.0, 43.0, 63.0), (grown.X, grown.Y, grown.Right, grown.Bottom));
    }

    [Fact]
    public void What_two_have_in_common_lies_in_both_and_may_be_nothing()
    {
        Assert.Equal(new Rect(20, 20, 20, 30), Area.Intersect(new Rect(20, 0, 100, 50)));
        Assert.Equal(Area, Area.Intersect(Area.Grow(1)));
        Assert.True(Area.Intersect(new Rect(100, 100, 5, 5)) is { Width: 0, Height: 0 });
    }

    [Fact]
    public void Growing_by_less_than_nothing_shrinks() => Assert.Equal(Area, Area.Grow(5).Grow(-5));
}
