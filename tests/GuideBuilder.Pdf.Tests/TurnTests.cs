using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

/// <summary>What is turned by a quarter, on a page of 100 by 200 points.</summary>
public sealed class TurnTests
{
    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void Lines_run_upwards_from_the_point_and_what_stood_below_stands_to_the_right(PdfFlavour flavour)
    {
        var page = Read(flavour, out _);
        var glyphs = page.Tagged.Values.Single();
        Assert.Equal("ab", string.Concat(glyphs.Select(g => g.Text)));
        // Set from (10, 15) before the turn, the point is (30, 150): from its foot to its top the line runs from 140 upwards, 15 to the right.
        Assert.Equal((45, 140), (Math.Round(glyphs[0].X, 2), Math.Round(glyphs[0].Y, 2)));
        Assert.Equal((45, 140 - glyphs[0].Advance), (Math.Round(glyphs[1].X, 2), glyphs[1].Y));
        Assert.Equal(10, glyphs[0].Size);
        Assert.All(glyphs, g => Assert.Equal(90, g.Angle));
    }

    [Fact]
    public void What_is_painted_after_it_stands_as_before_and_the_file_is_sound()
    {
        var page = Read(PdfFlavour.Print, out var bytes);
        var straight = page.Artifacts.Single();
        Assert.Equal((20, 60), (Math.Round(straight[0].X, 2), Math.Round(straight[0].Y, 2)));
        Assert.Equal(0, straight[0].Angle);
        Assert.False(page.HasUntaggedPaint || page.HasWrongNesting);
        Assert.Equal("", Judge.Qpdf(bytes));
    }

    [Fact]
    public void A_turned_area_is_where_its_text_is()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        var page = document.AddPage(100, 200);
        page.BeginTag(document.Structure.Add(PdfTag.P));
        page.BeginTurn(30, 150);
        page.FillRectangle(new Rect(0, 0, 40, 10), PdfColour.Ink);
        page.EndTurn();
        page.EndTag();
        var content = System.Text.Encoding.Latin1.GetString(PdfFile.Open("turn.pdf", document.ToBytes()) is { } file ? file.Objects.Data(file.Pages[0].Dictionary["Contents"]).Span : default);
        // The file's origin is the lower left corner: (x, y) goes to (-y + 230, x + 50), which puts the area from (30, 50) to (40, 90).
        Assert.Contains("q 0 1 -1 0 230 50 cm", content);
        Assert.Contains("0 190 40 10 re", content);
    }

    private static PdfPageContent Read(PdfFlavour flavour, out byte[] bytes)
    {
        using var document = new PdfDocument(Sample.Options(flavour));
        var font = ToyFont.Create();
        var page = document.AddPage(100, 200);
        page.BeginTag(document.Structure.Add(PdfTag.P));
        page.BeginTurn(30, 150);
        page.DrawGlyphs(Typed.LeftToRight(font, "ab", 10, 15));
        page.EndTurn();
        page.EndTag();
        page.BeginArtifact(PdfArtifact.Page);
        page.DrawGlyphs(Typed.LeftToRight(font, "a", 20, 60));
        page.EndArtifact();
        bytes = document.ToBytes().ToArray();
        var file = PdfFile.Open("turn.pdf", bytes);
        Assert.Empty(file.Findings);
        return PdfContent.Read(file).Pages[0];
    }
}
