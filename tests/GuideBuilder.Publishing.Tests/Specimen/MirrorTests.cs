using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>In languages read from right to left everything begins at the right; in the others at the left.</summary>
public sealed class MirrorTests
{
    private const double Rounding = 0.1;

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Bars_stand_where_lines_begin(string tag)
    {
        var style = SpecimenBuild.Workspace.StyleOf(SpecimenBuild.BookIn(tag).Edition.Publication);
        var looks = style.Boxes.Values.Select(b => b.Frame).Append(style.Quote).ToList();
        var bars = Fills(tag).Where(f => looks.Exists(l => l.Bar == f.Fill.Ink && Math.Abs(l.BarWidth - f.Fill.Area.Width) < Rounding)).ToList();
        Assert.InRange(bars.Count, 7, 9);
        Assert.All(bars, b => AssertAtStart(b.Page, b.Fill));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void The_line_above_notes_begins_where_lines_begin(string tag)
    {
        var length = SpecimenBuild.Workspace.StyleOf(SpecimenBuild.BookIn(tag).Edition.Publication).Notes.Area.RuleLength;
        var rules = Fills(tag).Where(f => Math.Abs(f.Fill.Area.Width - length) < Rounding && f.Fill.Area.Height < 1).ToList();
        Assert.InRange(rules.Count, 3, 6);
        Assert.All(rules, r => AssertAtStart(r.Page, r.Fill));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Columns_of_tables_and_of_text_follow_the_direction_of_reading(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        // Month, work, in the bed, in the shed.
        var heads = pdf.Text.Elements().Where(e => e.Type == "TH").Select(h => StartOf(tag, ReadParagraph.GlyphsOf(h))).ToList();
        AssertAfter(tag, heads[0], heads[1]);
        Assert.Equal(heads[1], heads[2], Rounding + 1);
        AssertAfter(tag, heads[2], heads[3]);
        var columns = pdf.Edition.Chapters.SelectMany(c => c.Blocks).OfType<EditionColumns>().Single();
        var starts = Publishing.Book.EditionWalk.Texts(columns.Blocks).Select(t => StartOf(tag, pdf.Paragraphs.First(p => p.Text == t.PlainText).Glyphs)).ToList();
        AssertAfter(tag, starts[0], starts[^1]);
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Leaders_lead_from_the_title_to_the_page(string tag)
    {
        var pdf = SpecimenBuild.PdfIn(tag, PdfFlavour.Print);
        var leaders = pdf.Content.Pages[1].Artifacts.Where(a => a.All(g => g.Text.Trim(' ', '.').Length == 0) && a.Any(g => g.Text == ".")).ToList();
        var entries = pdf.Text.Elements().Where(e => e.Type == "TOCI").Select(e => ReadParagraph.GlyphsOf(e).Where(g => !string.IsNullOrWhiteSpace(g.Placed.Text)).ToList()).ToList();
        Assert.NotEmpty(leaders);
        Assert.All(entries, entry =>
        {
            var leader = leaders.SelectMany(l => l).Where(g => g.Text == "." && Math.Abs(g.Y - entry[0].Placed.Y) < Rounding).ToList();
            Assert.NotEmpty(leader);
            AssertAfter(tag, entry[0].Placed.X, leader[0].X);
            AssertAfter(tag, leader[^1].X, entry[^1].Placed.X);
        });
    }

    private static bool IsRightToLeft(string tag) => tag is "ar" or "ur";

    private static IEnumerable<(Page Page, FillItem Fill)> Fills(string tag) =>
        SpecimenBuild.BookIn(tag).Pages.Skip(1).SelectMany(p => p.Items.OfType<FillItem>().Select(f => (p, f)));

    private static void AssertAtStart(Page page, FillItem fill)
    {
        var left = page.Geometry.ColumnLeft(page.Number);
        if (page.Geometry.RightToLeft)
        {
            Assert.Equal(left + page.Geometry.ColumnWidth, fill.Area.Right, Rounding);
        }
        else
        {
            Assert.Equal(left, fill.Area.X, Rounding);
        }
    }

    private static double StartOf(string tag, IEnumerable<ReadGlyph> glyphs)
    {
        var placed = glyphs.Select(g => g.Placed).Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        return IsRightToLeft(tag) ? placed.Max(g => g.X + g.Advance) : placed.Min(g => g.X);
    }

    /// <summary>Whether the second place comes later in the direction of reading.</summary>
    private static void AssertAfter(string tag, double first, double second) => Assert.True(IsRightToLeft(tag) ? second < first : second > first, $"{first} {second}");
}
