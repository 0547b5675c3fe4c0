using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Colour;

public sealed class InkTableTests
{
    private static readonly IccOutputProfile Profile = IccOutputProfile.Read(Sample.Press.Profile.Span, out _)!;
    private static readonly InkTable Table = new(Profile);

    [Fact]
    public void White_is_paper() => Assert.Equal([0, 0, 0, 0], Inks(255, 255, 255));

    [Fact]
    public void Black_is_the_darkest_that_the_press_makes()
    {
        var black = Inks(0, 0, 0);
        Assert.InRange(black[3], 230, 255);
        Assert.InRange(black.Sum(ink => ink), 2.4 * 255, 3.4 * 255);

        // The way there has fewer points than the way back.
        Assert.Equal(Profile.BlackLightness(), Seen(black).L, 3.0);
    }

    [Fact]
    public void Pure_colours_are_made_of_the_inks_that_make_them()
    {
        var (red, yellow, cyan) = (Inks(255, 0, 0), Inks(255, 255, 0), Inks(0, 255, 255));
        Assert.True(red[1] > 200 && red[2] > 200 && red[0] < 30, string.Join(' ', red));
        Assert.True(yellow[2] > 200 && yellow[0] < 40 && yellow[3] < 10, string.Join(' ', yellow));
        Assert.True(cyan[0] > 90 && cyan[1] == 0 && cyan[3] == 0, string.Join(' ', cyan));
    }

    [Fact]
    public void Greys_grow_lighter_in_small_steps_and_have_no_tint()
    {
        var before = -1.0;
        for (var value = 0; value < 256; value++)
        {
            var lab = Seen(Inks((byte)value, (byte)value, (byte)value));
            Assert.True(lab.L > before - 0.3 && lab.L < Math.Max(before, 0) + 12, $"{value}: {lab}");
            Assert.True(Math.Abs(lab.A) < 1.5 && Math.Abs(lab.B) < 1.5, $"{value}: {lab}");
            before = lab.L;
        }
    }

    /// <summary>Nine steps along each side, most of them between the points of the table.</summary>
    [Fact]
    public void LittleCMS_gives_the_same_inks_within_three_255ths()
    {
        byte[] steps = [0, 1, 37, 70, 111, 128, 179, 250, 255];
        byte[] rgb = [.. from red in steps from green in steps from blue in steps from part in (byte[])[red, green, blue] select part];
        var expected = Judge.LittleCmsInks(Sample.Press.Profile.ToArray(), rgb);
        var actual = new byte[rgb.Length / 3 * 4];
        Table.Convert(rgb, actual);
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 3.0));
        Assert.InRange(expected.Zip(actual).Average(pair => Math.Abs(pair.First - pair.Second)), 0, 0.3);
    }

    [Fact]
    public void A_table_of_one_ramp_is_followed()
    {
        // The toy prints as much cyan and as much black as L lacks; L of sRGB's 119 is 50.
        var toy = new InkTable(IccOutputProfile.Read(ToyProfile.Create(), out _)!);
        var inks = new byte[4];
        toy.Convert([119, 119, 119], inks);
        Assert.Equal((0, 0), (inks[1], inks[2]));
        Assert.Equal(inks[0], inks[3]);
        Assert.InRange(inks[0], 126, 129);
    }

    [Fact]
    public void The_same_colours_give_the_same_inks_wherever_they_stand()
    {
        byte[] one = [10, 20, 30, 200, 100, 50, 200, 100, 50, 10, 20, 30];
        var inks = new byte[16];
        Table.Convert(one, inks);
        Assert.Equal(inks[..4], inks[12..]);
        Assert.Equal(inks[4..8], inks[8..12]);
    }

    private static byte[] Inks(byte red, byte green, byte blue)
    {
        var inks = new byte[4];
        Table.Convert([red, green, blue], inks);
        return inks;
    }

    private static LabColour Seen(byte[] inks) => Profile.ToLab.ToLab([.. inks.Select(ink => ink / 255.0)]);
}
