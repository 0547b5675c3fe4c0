using GuideBuilder.Core.Geometry;

namespace GuideBuilder.Core.Tests.Geometry;

public sealed class LengthTests
{
    [Theory]
    [InlineData("25.4 mm", 72)]
    [InlineData("25.4mm", 72)]
    [InlineData("2.54cm", 72)]
    [InlineData("  72   pt ", 72)]
    [InlineData("10.5 pt", 10.5)]
    [InlineData("-3 pt", -3)]
    [InlineData("+3 pt", 3)]
    [InlineData(".5 pt", 0.5)]
    [InlineData("0 mm", 0)]
    public void A_number_and_a_unit_is_a_length(string text, double points)
    {
        Assert.True(Length.TryParse(text, out var length));
        Assert.Equal(points, length.Points, 1e-9);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("12")]
    [InlineData("mm")]
    [InlineData("12 in")]
    [InlineData("12 MM")]
    [InlineData("12,5 mm")]
    [InlineData("1 2 mm")]
    [InlineData("1e3 pt")]
    [InlineData("١٢ mm")]
    [InlineData("NaN pt")]
    [InlineData("Infinity pt")]
    [InlineData("12 mm mm")]
    [InlineData("--1 pt")]
    [InlineData("1- pt")]
    [InlineData("(1) pt")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(Length.TryParse(text, out var length));
        Assert.Equal(Length.Zero, length);
    }

    [Fact]
    public void A_number_too_large_for_the_machine_is_none() =>
        Assert.False(Length.TryParse(new string('9', 400) + " pt", out _));

    [Fact]
    public void Millimetres_and_points_are_two_views_of_one_length()
    {
        Assert.Equal(595.276, Length.FromMillimetres(210).Points, 0.001);
        Assert.Equal(210, Length.FromMillimetres(210).Millimetres, 1e-9);
    }

    [Fact]
    public void Lengths_are_reckoned_and_compared_as_numbers_are()
    {
        var (one, two) = (new Length(1), new Length(2));
        Assert.Equal(new Length(3), one + two);
        Assert.Equal(new Length(-1), one - two);
        Assert.Equal(new Length(2.5), one * 2.5);
        Assert.True(one < two && two > one && one <= new Length(1) && one >= new Length(1) && !(two <= one) && !(one >= two));
        Assert.Equal([one, two], new[] { two, one }.Order());
    }
}
