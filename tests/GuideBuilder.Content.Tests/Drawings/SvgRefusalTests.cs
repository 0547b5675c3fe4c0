using FsCheck;
using FsCheck.Fluent;

namespace GuideBuilder.Content.Tests.Drawings;

public sealed class SvgRefusalTests
{
    [Theory]
    [InlineData("<text>Help</text>", "2:2", "<text>", "paths")]
    [InlineData("<image href='x.png'/>", "2:2", "<image>", "JPEG or PNG")]
    [InlineData("<use href='#a'/>", "2:2", "<use>", "copy")]
    [InlineData("<linearGradient/>", "2:2", "<linearGradient>", "flat colour")]
    [InlineData("<defs><radialGradient/></defs>", "2:8", "<radialGradient>", "flat colour")]
    [InlineData("<filter/>", "2:2", "<filter>", "effect")]
    [InlineData("<clipPath/>", "2:2", "<clipPath>", "Intersection")]
    [InlineData("<mask/>", "2:2", "<mask>", "Intersection")]
    [InlineData("<style>path{fill:red}</style>", "2:2", "<style>", "attributes")]
    [InlineData("<script>alert(1)</script>", "2:2", "<script>", "nothing")]
    [InlineData("<a href='https://x'/>", "2:2", "<a>", "nothing")]
    [InlineData("<foreignObject/>", "2:2", "<foreignObject>", "nothing")]
    [InlineData("<animate/>", "2:2", "<animate>", "nothing")]
    [InlineData("<animateTransform/>", "2:2", "<animateTransform>", "nothing")]
    [InlineData("<svg viewBox='0 0 1 1'/>", "2:2", "<svg>", "one <svg>")]
    [InlineData("<p xmlns='http://www.w3.org/1999/xhtml'/>", "2:2", "<p>", "plain SVG")]
    [InlineData("<?xml-stylesheet href='x.css'?>", "2:3", "<?xml-stylesheet>", "attributes")]
    [InlineData("<path d='M0 0h1' class='a'/>", "2:18", "“class” of <path>", "attributes")]
    [InlineData("<path d='M0 0h1' onclick='a()'/>", "2:18", "“onclick” of <path>", "nothing")]
    [InlineData("<path d='M0 0h1' xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>", "2:18", "“href” of <path>", "nothing")]
    [InlineData("<path d='M0 0h1' opacity='.5'/>", "2:18", "“opacity: .5” of <path>", "lighter")]
    [InlineData("<path d='M0 0h1' style='fill-opacity:0.5'/>", "2:18", "“fill-opacity: 0.5” of <path>", "lighter")]
    [InlineData("<path d='M0 0h1' fill='url(#g)'/>", "2:18", "“fill: url(#g)” of <path>", "flat colour")]
    [InlineData("<path d='M0 0h1' fill='red'/>", "2:18", "“fill: red” of <path>", "#rrggbb")]
    [InlineData("<path d='M0 0h1' style='stroke:rgb(1,2,3)'/>", "2:18", "“stroke: rgb(1,2,3)” of <path>", "#rrggbb")]
    [InlineData("<path d='M0 0h1' fill='#ff'/>", "2:18", "“fill: #ff” of <path>", "#rrggbb")]
    [InlineData("<path d='M0 0h1' stroke-width='2mm'/>", "2:18", "“stroke-width: 2mm” of <path>", "plain SVG")]
    [InlineData("<path d='M0 0h1' stroke-dasharray='2'/>", "2:18", "“stroke-dasharray: 2” of <path>", "dashes")]
    [InlineData("<path d='M0 0h1' clip-path='url(#c)'/>", "2:18", "“clip-path: url(#c)” of <path>", "Intersection")]
    [InlineData("<path d='M0 0h1' filter='url(#f)'/>", "2:18", "“filter: url(#f)” of <path>", "effect")]
    [InlineData("<path d='M0 0h1' color='#112233'/>", "2:18", "“color” of <path>", "plain SVG")]
    [InlineData("<path d='M0 0h1' style='fill'/>", "2:18", "“fill: ” of <path>", "#rrggbb")]
    [InlineData("<path d='M0 0h1' transform='turn(3)'/>", "2:18", "“transform” of <path>", "Correct")]
    [InlineData("<path d='M0 0h1' stroke='#000' transform='scale(1 2)'/>", "2:2", "stretched", "Stroke to Path")]
    [InlineData("<path d='L1 2'/>", "2:7", "“d” of <path>", "Correct")]
    [InlineData("<path d='M1 2 3'/>", "2:7", "“d” of <path>", "Correct")]
    [InlineData("<path d='M0 0A1 1 0 2 0 1 1'/>", "2:7", "“d” of <path>", "Correct")]
    [InlineData("<path d='M0 0L1e999 0'/>", "2:7", "“d” of <path>", "Correct")]
    [InlineData("<path d='M0 0L9e5 0' transform='scale(9e5)'/>", "2:2", "“coordinates” of <path>", "Correct")]
    [InlineData("<polygon points='1 2 3'/>", "2:10", "“points” of <polygon>", "Correct")]
    [InlineData("<rect width='50%' height='1'/>", "2:7", "“width” of <rect> is “50%”", "px")]
    [InlineData("<circle r='-1'/>", "2:9", "“r” of <circle>", "px")]
    public void What_cannot_be_set_is_named_in_its_place(string element, string place, string message, string hint)
    {
        var (picture, findings) = Svg.Read($"<svg viewBox='0 0 48 48'><rect width='1' height='1'/>\n{element}</svg>");

        Assert.Null(picture);
        var finding = Assert.Single(findings);
        Assert.StartsWith($"GB1304 {place} ", finding);
        Assert.Contains(message, finding);
        Assert.Contains(hint, finding);
    }

    [Theory]
    [InlineData("<svg><rect/></svg>", "GB1310 1:2 ")]
    [InlineData("<svg viewBox='0 0 1 1'/>", "GB1310 0:0 ")]
    [InlineData("<svg viewBox='0 0 1 1'><g></svg>", "GB1310 1:29 ")]
    [InlineData("<svg viewBox='0 0 0 1'/>", "GB1304 1:6 ")]
    [InlineData("<svg viewBox='0 0 1 1' width='210mm'/>", "GB1304 1:24 ")]
    [InlineData("<svg viewBox='0 0 1 1' preserveAspectRatio='none'><path d='M0 0h1'/></svg>", "GB1304 1:24 ")]
    [InlineData("<html><svg/></html>", "GB1304 1:2 ")]
    [InlineData("", "GB1310 1:1 ")]
    public void A_file_that_is_no_drawing_is_refused(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Svg.Read(text).Findings));

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&a;</svg>")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg viewBox='0 0 1 1'/>")]
    public void A_document_type_is_refused_and_nothing_is_fetched(string text) => Assert.Contains("<!DOCTYPE", Assert.Single(Svg.Read(text).Findings));

    [Fact]
    public void Each_thing_is_named_once()
    {
        var many = string.Concat(Enumerable.Repeat("<text/><path opacity='0.5'/>", 1000));

        Assert.Equal(2, Svg.Read(Svg.In(many)).Findings.Length);
    }

    [Fact]
    public void No_file_brings_more_than_twenty_findings() =>
        Assert.Equal(20, Svg.Read(Svg.In(string.Concat(Enumerable.Range(0, 100).Select(i => $"<x{i}/>")))).Findings.Length);

    public static TheoryData<string> Large => new(
        string.Concat(Enumerable.Repeat("<g>", 100_000)),
        string.Concat(Enumerable.Repeat("<g/>", 100_000)),
        $"<path d='M0 0{string.Concat(Enumerable.Repeat("l1 1", 900_000))}'/>",
        $"<polyline points='{string.Concat(Enumerable.Repeat("1 1 ", 900_000))}'/>",
        $"<path d='{new string('M', 3_000_000)}'/>",
        $"<path d='M{new string('1', 3_000_000)}'/>",
        $"<path d='M0 0' transform='{string.Concat(Enumerable.Repeat("scale(1)", 300_000))}'/>",
        $"<path d='M0 0h1' style='{string.Concat(Enumerable.Repeat("a:b;", 900_000))}'/>",
        $"<path {string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}='' "))}/>",
        $"<g {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"xmlns:a{i}='u' "))}/>",
        $"<!--{new string('-', 3_000_000)}",
        new string(' ', 5_000_000));

    [Theory]
    [MemberData(nameof(Large))]
    public async Task Large_files_end_in_a_finding_and_soon(string inside)
    {
        var reading = Task.Run(() => Svg.Read(Svg.In(inside)), TestContext.Current.CancellationToken);

        Assert.Same(reading, await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)));
        Assert.Null((await reading).Picture);
        Assert.NotEmpty((await reading).Findings);
    }

    [Fact]
    public void No_bytes_throw() => Prop.ForAll<byte[]>(bytes => IsJudged(Svg.Read([.. "<svg viewBox='0 0 9 9'>"u8, .. bytes]))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_markup_throws()
    {
        var piece = Gen.Elements(
            "<g>", "</g>", "<path d='", "'/>", "M", "m1 2", "A5 5 0 1 1", "z", "C1 2 3 4 5 6", " ", "-", ".", "1e9", "T", "<rect width='1' height='2' ", "rx='3' ",
            "transform='", "rotate(", "matrix(1 0 0 0 0 0)", "scale(0)", ")", "style='", "fill:", "stroke:#000;", "'", "/>", ">", "&amp;", "&x;", "\0", "\uFFFF", "]]>", "<![CDATA[");
        var text = piece.ListOf().Select(string.Concat);

        Prop.ForAll(text.ToArbitrary(), t => IsJudged(Svg.Read(Svg.In(t)))).QuickCheckThrowOnFailure();
    }

    private static bool IsJudged((Content.Model.VectorPicture? Picture, string[] Findings) result) => result.Picture is null == result.Findings.Length > 0;
}
