using GuideBuilder.Pdf.Colour;

namespace GuideBuilder.Pdf.Tests.Colour;

public sealed class InkLimitTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2.4, 612)]
    [InlineData(3, 765)]
    [InlineData(9, 1020)]
    [InlineData(-1, 0)]
    public void A_limit_is_a_part_of_full_ink(double part, int most) => Assert.Equal(most, InkLimit.Of(part).Most);

    [Fact]
    public void Colours_give_way_in_proportion_and_black_stays()
    {
        // 200 + 100 + 100 + 55 is 100 above 355; the colours share 300.
        byte[] inks = [200, 100, 100, 55];
        new InkLimit(355).Apply(inks);
        Assert.Equal([150, 75, 75, 55], inks);
    }

    [Fact]
    public void Black_alone_beyond_the_limit_stays_without_colours()
    {
        byte[] inks = [90, 90, 90, 255];
        new InkLimit(200).Apply(inks);
        Assert.Equal([0, 0, 0, 255], inks);
    }

    [Fact]
    public void Without_a_limit_nothing_changes()
    {
        byte[] inks = [255, 255, 255, 255];
        new InkLimit(0).Apply(inks);
        Assert.Equal([255, 255, 255, 255], inks);
        Assert.True(new InkLimit(0).IsKeptBy(inks));
    }

    [Fact]
    public void Whatever_is_above_the_limit_ends_on_it_and_no_ink_grows()
    {
        var limit = InkLimit.Of(2.4);
        for (var i = 0; i < 15 * 15 * 15 * 15; i++)
        {
            byte[] before = [(byte)(i % 15 * 18), (byte)(i / 15 % 15 * 18), (byte)(i / 225 % 15 * 18), (byte)(i / 3375 * 18)];
            byte[] after = [.. before];
            limit.Apply(after);
            Assert.Equal(Math.Min(before.Sum(ink => ink), limit.Most), after.Sum(ink => ink));
            Assert.True(before.Zip(after).All(pair => pair.Second <= pair.First));
            Assert.Equal(before[3], after[3]);
            Assert.True(limit.IsKeptBy(after));
            Assert.Equal(limit.IsKeptBy(before), before.SequenceEqual(after));
        }
    }
}
