using GuideBuilder.Pdf.Colour;

namespace GuideBuilder.Pdf.Tests.Colour;

public sealed class SrgbTests
{
    /// <summary>As published for sRGB brought to D50 after Bradford.</summary>
    [Theory]
    [InlineData(1, 1, 1, 100, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    [InlineData(1, 0, 0, 54.29, 80.81, 69.89)]
    [InlineData(0, 1, 0, 87.82, -79.29, 80.99)]
    [InlineData(0, 0, 1, 29.57, 68.30, -112.03)]
    public void Colours_are_where_they_should_be(double red, double green, double blue, double l, double a, double b)
    {
        var lab = Srgb.ToLab(red, green, blue, 0);
        Assert.Equal(l, lab.L, 0.01);
        Assert.Equal(a, lab.A, 0.01);
        Assert.Equal(b, lab.B, 0.01);
    }

    [Fact]
    public void A_grey_has_no_tint()
    {
        for (var value = 0.0; value <= 1; value += 1 / 64.0)
        {
            var lab = Srgb.ToLab(value, value, value, 0.01);
            Assert.Equal(0, lab.A, 1e-10);
            Assert.Equal(0, lab.B, 1e-10);
        }
    }

    [Fact]
    public void Black_is_lifted_to_the_black_of_the_press_and_white_stays()
    {
        Assert.Equal(9, Srgb.ToLab(0, 0, 0, LabColour.LuminanceOf(9)).L, 1e-9);
        Assert.Equal(100, Srgb.ToLab(1, 1, 1, LabColour.LuminanceOf(9)).L, 1e-9);
    }
}
