using System.Globalization;
using System.Text.RegularExpressions;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web.Tests;

public sealed partial class StyleTests
{
    private static readonly string Style = RenderedSite.Templates[SiteTemplates.Style];

    private static readonly Dictionary<string, string> Colours = Colour().Matches(Style).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["hex"].Value);

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "soft")]
    [InlineData("ink", "calm")]
    [InlineData("ink", "alarm")]
    [InlineData("link", "paper")]
    [InlineData("link", "soft")]
    [InlineData("link", "calm")]
    [InlineData("link", "alarm")]
    [InlineData("exit-ink", "exit")]
    public void Text_stands_out_from_its_ground(string text, string ground) =>
        Assert.True(Contrast(Colours[text], Colours[ground]) >= 7, $"{text} on {ground}: {Contrast(Colours[text], Colours[ground]):0.0}");

    [Theory]
    [InlineData("line", "paper")]
    [InlineData("calm-edge", "paper")]
    [InlineData("alarm-edge", "paper")]
    [InlineData("exit", "paper")]
    public void Edges_of_controls_and_boxes_can_be_seen(string edge, string ground) =>
        Assert.True(Contrast(Colours[edge], Colours[ground]) >= 3, $"{edge} on {ground}: {Contrast(Colours[edge], Colours[ground]):0.0}");

    [Fact]
    public void Rules_name_no_physical_side() => Assert.DoesNotMatch(PhysicalSide(), Style);

    [Theory]
    [InlineData("/* one */\n\na {\n  color: red; /* two */ margin: 0;\n}\n", "a {\ncolor: red;   margin: 0;\n}")]
    [InlineData("a::before { content: \"/* no comment */  \"; }", "a::before { content: \"/* no comment */  \"; }")]
    [InlineData("a::before { content: \"\\\"/* \"; } /* end", "a::before { content: \"\\\"/* \"; }  ")]
    [InlineData("a/**/b { }", "a b { }")]
    public void A_style_is_sent_without_comments_and_indents(string written, string sent) => Assert.Equal(sent, StyleText.Shorten(written));

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Linear(hex, 0)) + (0.7152 * Linear(hex, 2)) + (0.0722 * Linear(hex, 4));

    private static double Linear(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});")]
    private static partial Regex Colour();

    [GeneratedRegex(@"[{;\s](left|right|top|bottom|width|height|min-width|max-width|(margin|padding|border)-(left|right|top|bottom))\s*:|text-align:\s*(left|right)|float:")]
    private static partial Regex PhysicalSide();
}
