using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Drawings on covers, fronts and posters.</summary>
public sealed class CoverTests
{
    // In px: a field, and a stroke of another colour that begins 10 px from the left edge.
    private static readonly Decoration Wide = Drawing(200, 100);
    private static readonly Decoration High = Drawing(100, 800);

    public static TheoryData<string, string, bool> Each => new(
        from form in new[] { ("guide-women", "a5"), ("guide-women", "large-print"), ("leaflet-women", "leaflet-z"), ("poster-women", "poster-a3") }
        from isWide in new[] { true, false }
        select (form.Item1, form.Item2, isWide));

    [Theory]
    [MemberData(nameof(Each))]
    public void A_drawing_fills_the_ground_to_the_end_of_the_bleed_and_stands_on_its_foot(string publication, string style, bool isWide)
    {
        var page = Set(publication, style, "en", isWide ? Wide : High).Pages[0];
        var (ground, backdrop) = (Assert.IsType<FillItem>(page.Items[0]), Assert.IsType<BackdropItem>(page.Items[1]));

        Assert.Equal(ground.Area, backdrop.Area);
        Assert.True(backdrop.Area.X < 0 && backdrop.Area.Y < 0 && backdrop.Area.Right > page.Geometry.Width);
        Assert.Equal(backdrop.Area.Bottom, backdrop.Whole.Bottom, 6);
        Assert.Equal(backdrop.Area.X + (backdrop.Area.Width / 2), backdrop.Whole.X + (backdrop.Whole.Width / 2), 6);
        Assert.Equal(0, Math.Min(backdrop.Whole.Width - backdrop.Area.Width, backdrop.Whole.Height - backdrop.Area.Height), 6);
        Assert.Equal(isWide ? 0.5 : 8, backdrop.Whole.Height / backdrop.Whole.Width, 6);
    }

    [Fact]
    public void On_a_poster_the_strips_stay_white()
    {
        var book = Set("poster-women", "poster-a3", "en", Wide);
        var strips = Length(book.Style.Page.Height) - 72;

        Assert.Equal(strips, Length(Assert.Single(book.Pages[0].Items.OfType<BackdropItem>()).Area.Bottom), 3);
    }

    [Theory]
    [InlineData("en", 10)]
    [InlineData("ar", 190)]
    public void A_drawing_opens_towards_the_pages(string tag, double x)
    {
        var inked = (InkedPicture)Assert.Single(Set("guide-women", "a5", tag, Wide).Pages[0].Items.OfType<BackdropItem>()).Content;

        Assert.Equal([x, 100], inked.Picture.Shapes[1].Path.Select(s => s.X));
    }

    [Fact]
    public void A_drawing_on_a_front_ends_at_the_fold_and_is_no_figure()
    {
        var book = Set("leaflet-women", "leaflet-z", "en", Wide);
        var pdf = BuiltPdf.Read(book.Edition, PdfFlavour.Print, PdfBook.Write(book, PdfFlavour.Print).Bytes);

        Assert.DoesNotContain(pdf.Text.Elements(), e => e.Type == "Figure");
        Assert.Contains(pdf.Content.Pages[0].Paints, p => p is { Kind: PaintKind.Stroke, Colour: "DeviceCMYK 0.5 0.1 0.5 0.15" });
        // The front is the last third of the sheet; an inch has as many pixels as points.
        var sheet = Rendering.Of(pdf.Bytes, 1);
        var fold = (sheet.Width / 2) + (int)(book.Style.Page.Width / 6);
        Assert.True(sheet.IsWhite(fold - 4, sheet.Height / 2));
        Assert.False(sheet.IsWhite(fold + 4, sheet.Height / 2));
    }

    private static double Length(double points) => points * 25.4 / 72;

    private static Publishing.Book.Book Set(string publication, string style, string tag, Decoration cover)
    {
        var edition = FormsBuild.EditionOf(publication, tag);
        edition = edition with { Publication = edition.Publication with { Cover = cover } };
        var book = BookSetter.Set(FormsBuild.Type, FormsBuild.StyleOf(style), edition, RealBuild.Press);
        Assert.Empty(book.Problems);
        return book;
    }

    private static Decoration Drawing(double width, double height)
    {
        ImmutableArray<VectorSegment> field = [new(VectorVerb.Move), new(VectorVerb.Line, width), new(VectorVerb.Line, width, height), new(VectorVerb.Line, 0, height), new(VectorVerb.Close)];
        ImmutableArray<VectorSegment> line = [new(VectorVerb.Move, 10, height), new(VectorVerb.Line, 100, height - 20)];
        var span = new SourceSpan("content/images/x.svg", 1, 1);
        return new Decoration(span.Path, new VectorPicture(
            width,
            height,
            [
                new VectorShape(field, new VectorColour(0xE9EFF4), null, false),
                new VectorShape(line, null, new VectorStroke(new VectorColour(0x72A07A), 4, LineCap.Round, LineJoin.Round, 4), false),
            ],
            [new(0xE9EFF4, span), new(0x72A07A, span)]), span);
    }
}
