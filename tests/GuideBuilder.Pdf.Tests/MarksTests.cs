using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

/// <summary>Marks outside the bleed, on a page of 100 by 200 points.</summary>
public sealed partial class MarksTests
{
    [Fact]
    public void Marks_stand_at_the_corners_of_the_trim_outside_the_bleed()
    {
        var file = Make(new PdfMarks(Offset: 8, Length: 10, Width: 0.25), bleed: 6);
        var page = file.Pages[0];
        Assert.Equal((new PdfBox(0, 0, 136, 236), new PdfBox(12, 12, 124, 224), new PdfBox(18, 18, 118, 218)), (page.Media, page.Bleed, page.Trim));
        Assert.Equal(
            [
                (0, 18, 10, 18), (0, 218, 10, 218), (18, 0, 18, 10), (18, 226, 18, 236),
                (118, 0, 118, 10), (118, 226, 118, 236), (126, 18, 136, 18), (126, 218, 136, 218),
            ],
            Lines(file).Order());
    }

    [Fact]
    public void Marks_never_touch_the_bleed()
    {
        var file = Make(new PdfMarks(Offset: 2, Length: 10, Width: 0.25), bleed: 6);
        Assert.Equal(new PdfBox(16, 16, 116, 216), file.Pages[0].Trim);
        Assert.Contains((0, 16, 10, 16), Lines(file));
    }

    [Fact]
    public void Marks_are_an_artifact_on_every_plate()
    {
        var content = PdfContent.Read(Make(new PdfMarks(8, 10, 0.25), bleed: 6)).Pages[0];
        Assert.Equal([new PaintUse(PaintKind.Stroke, "DeviceCMYK 1 1 1 1", false)], content.Paints);
        Assert.False(content.HasUntaggedPaint || content.HasWrongNesting);
    }

    [Fact]
    public void A_slug_alone_has_its_room_and_no_marks()
    {
        var file = Make(new PdfMarks(0, 0, 0, Room: 12), bleed: 6);
        Assert.Equal((new PdfBox(0, 0, 136, 236), new PdfBox(18, 18, 118, 218)), (file.Pages[0].Media, file.Pages[0].Trim));
        Assert.Empty(Lines(file));
    }

    [Fact]
    public void A_sheet_with_marks_keeps_them_where_the_binding_has_no_bleed()
    {
        var page = Make(new PdfMarks(8, 10, 0.25), bleed: 6, PdfEdge.Left).Pages[0];
        Assert.Equal((new PdfBox(18, 12, 124, 224), new PdfBox(18, 18, 118, 218)), (page.Bleed, page.Trim));
    }

    [Fact]
    public void A_screen_file_has_neither_bleed_nor_marks()
    {
        var file = Make(new PdfMarks(8, 10, 0.25), bleed: 6, PdfEdge.Left, PdfFlavour.Screen);
        Assert.Equal(new PdfBox(0, 0, 100, 200), file.Pages[0].Media);
        Assert.Empty(Lines(file));
    }

    [Fact]
    public void The_time_that_is_given_is_in_metadata_and_information()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Print) with { Made = new DateTime(2026, 11, 23, 1, 2, 3, DateTimeKind.Utc) });
        document.AddPage(100, 200);
        var bytes = document.ToBytes();
        var file = PdfFile.Open("made.pdf", bytes);
        Assert.Equal(["D:20261123010203Z", "D:20261123010203Z"], new[] { "CreationDate", "ModDate" }.Select(name => file.Objects.Text(file.Info[name])));
        var text = Encoding.Latin1.GetString(bytes.Span);
        Assert.Equal(3, Regex.Count(text, ">2026-11-23T01:02:03Z</xmp:[A-Za-z]+Date>"));
        Assert.DoesNotContain("2026-02-01", text);
    }

    private static PdfFile Make(PdfMarks marks, double bleed, PdfEdge unbled = PdfEdge.None, PdfFlavour flavour = PdfFlavour.Print)
    {
        using var document = new PdfDocument(Sample.Options(flavour) with { Bleed = bleed, Marks = marks });
        document.Structure.Add(PdfTag.P);
        document.AddPage(100, 200, unbled: unbled);
        var file = PdfFile.Open("marks.pdf", document.ToBytes());
        Assert.Empty(file.Findings);
        return file;
    }

    private static IEnumerable<(int, int, int, int)> Lines(PdfFile file) =>
        Line().Matches(Encoding.Latin1.GetString(file.Objects.Data(file.Pages[0].Dictionary["Contents"]).Span))
            .Select(m => (Number(m, 1), Number(m, 2), Number(m, 3), Number(m, 4)))
            .Select(l => (Math.Min(l.Item1, l.Item3), Math.Min(l.Item2, l.Item4), Math.Max(l.Item1, l.Item3), Math.Max(l.Item2, l.Item4)));

    private static int Number(Match line, int group) => int.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) (\d+) m (\d+) (\d+) l S")]
    private static partial Regex Line();
}
