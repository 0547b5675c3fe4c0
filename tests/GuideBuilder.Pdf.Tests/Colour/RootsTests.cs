using GuideBuilder.Pdf.Colour;

namespace GuideBuilder.Pdf.Tests.Colour;

public sealed class RootsTests
{
    [Fact]
    public void Roots_of_known_numbers_are_right() =>
        Assert.Equal((0, 0.5, 1, 0, 0.5, 1), (Roots.Third(0), Roots.Third(0.125), Roots.Third(1), Roots.Fifth(0), Roots.Fifth(1.0 / 32), Roots.Fifth(1)));

    [Fact]
    public void A_root_brought_back_to_its_power_is_the_number()
    {
        for (var value = 1e-6; value < 1; value += 0.000713)
        {
            var (third, fifth) = (Roots.Third(value), Roots.Fifth(value));
            Assert.Equal(value, third * third * third, 1e-15);
            Assert.Equal(value, fifth * fifth * fifth * fifth * fifth, 1e-15);
        }
    }

    [Fact]
    public void A_number_that_is_none_ends() => Assert.True(double.IsNaN(Roots.Third(double.NaN)) || Roots.Third(double.NaN) == 0);
}
