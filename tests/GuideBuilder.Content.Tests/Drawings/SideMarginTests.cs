using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Tests.Drawings;

public sealed class SideMarginTests
{
    [Theory]
    [InlineData("<path d='M6 2H10V4z' fill='black'/>", 4, "0 4 4")]
    [InlineData("<path d='M6 2H10' stroke='black' stroke-width='2'/>", 6, "1 5")]
    [InlineData("<path d='M6 2H10' stroke='black'/><path d='M2 2H4' stroke='none' fill='none'/><path d='M4 8H5' stroke='black'/>", 7, "2.5 6.5")]
    [InlineData("<path d='M6 2C3 2 3 8 6 8z' fill='black'/>", 3, "3 3")]
    [InlineData("<path d='M-4 2H30' stroke='black'/>", 20, "-4 30")]
    [InlineData("<path d='M30 2H40' stroke='black'/>", 20, "30 40")]
    public void What_is_free_at_the_sides_is_cut_away(string shapes, double width, string xs)
    {
        var findings = new FindingBag();
        var drawing = SvgReader.Read("x.svg", System.Text.Encoding.UTF8.GetBytes($"<svg viewBox='0 0 20 10'>{shapes}</svg>"), findings)!;
        Assert.Empty(findings.ToSorted());

        var trimmed = SideMargins.Trim(drawing);

        Assert.Equal((width, 10), (trimmed.Width, trimmed.Height));
        Assert.Equal(xs, string.Join(' ', trimmed.Shapes[0].Path.Where(s => s.Verb != VectorVerb.Close).Select(s => s.X)));
    }
}
