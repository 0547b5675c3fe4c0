using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Small documents that hold one of everything.</summary>
internal static class Sample
{
    public const double Bleed = 8.504;

    public static PdfOptions Options(PdfFlavour flavour, string title = "Help (for you)", string language = "en") =>
        new(flavour, title, language, new DateOnly(2026, 2, 1)) { Bleed = Bleed, Press = Press, Author = "Somebody" };

    public static PressCondition Press => PressCondition.Fogra39(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "press", "FOGRA39L_coated.icc")));

    /// <summary>A heading, a paragraph over two pages with a link and a foreign word, a list, a figure, a panel and page numbers.</summary>
    public static PdfDocument Document(PdfFlavour flavour)
    {
        var document = new PdfDocument(Options(flavour));
        var font = ToyFont.Create();
        var section = document.Structure.Add(PdfTag.Sect);
        var first = document.AddPage(420, 595, new PdfPageLabel(PdfNumbering.LowerRoman, 1));
        var second = document.AddPage(420, 595, new PdfPageLabel(PdfNumbering.Decimal, 1));
        PaintPanel(first);
        Paint(first, section.Add(PdfTag.H1), Typed.LeftToRight(font, "Help", 40, 60, 20));
        var paragraph = section.Add(PdfTag.P);
        Paint(first, paragraph, Typed.LeftToRight(font, "Call ", 40, 100));
        PaintLink(first, paragraph, Typed.LeftToRight(font, "+49 30 123", 90, 100));
        Paint(first, paragraph, Typed.LeftToRight(font, " or say Ruf", 160, 100, language: "de"));
        PaintFigure(first, section);
        PaintFooter(first, Typed.LeftToRight(font, "i", 200, 580));
        Paint(second, paragraph, Typed.LeftToRight(font, "and wait.", 40, 60));
        PaintList(second, section, font);
        PaintFooter(second, Typed.LeftToRight(font, "1", 200, 580));
        document.Outline.Add(new PdfBookmark("Help", new PdfDestination(0, 40), [new PdfBookmark("Wait", new PdfDestination(1), [])]));
        return document;
    }

    public static byte[] Bytes(PdfFlavour flavour)
    {
        using var document = Document(flavour);
        return document.ToBytes().ToArray();
    }

    public static void Paint(PdfPage page, StructElement element, PdfGlyphRun run)
    {
        page.BeginTag(element);
        page.DrawGlyphs(run);
        page.EndTag();
    }

    private static void PaintPanel(PdfPage page)
    {
        page.BeginArtifact(PdfArtifact.Background);
        page.FillRectangle(new Rect(-Bleed, -Bleed, 420 + (2 * Bleed), 80), new PdfColour(0.2, 0, 0.1, 0, 0.8, 1, 0.9));
        page.FillRectangle(new Rect(30, 300, 100, 50), PdfColour.Grey(0.2), radius: 5);
        page.DrawLine(30, 400, 130, 400, new PdfStroke(0.5, PdfColour.Ink, Dash: 2));
        page.EndArtifact();
    }

    private static void PaintLink(PdfPage page, StructElement paragraph, PdfGlyphRun run)
    {
        var link = paragraph.Add(PdfTag.Link);
        Paint(page, link, run);
        page.AddLink(link, new Rect(90, 90, 70, 12), new PdfLinkTarget.Address("tel:+4930123"), "Call 030 123");
    }

    private static void PaintFigure(PdfPage page, StructElement section)
    {
        var area = new Rect(200, 200, 60, 60);
        page.BeginTag(section.Add(PdfTag.Figure, alt: "A house", attributes: new StructAttributes { Box = area }));
        page.FillPath(new PdfPath([PathStep.MoveTo(200, 200), PathStep.LineTo(260, 200), PathStep.CurveTo(260, 230, 250, 260, 200, 260), PathStep.Close]), PdfColour.Ink);
        page.EndTag();
    }

    private static void PaintList(PdfPage page, StructElement section, Pdf.Fonts.PdfFont font)
    {
        var item = section.Add(PdfTag.L, attributes: new StructAttributes { Numbering = ListNumbering.Decimal }).Add(PdfTag.LI);
        Paint(page, item.Add(PdfTag.Lbl), Typed.LeftToRight(font, "1.", 40, 120));
        Paint(page, item.Add(PdfTag.LBody), Typed.LeftToRight(font, "Breathe", 60, 120));
    }

    private static void PaintFooter(PdfPage page, PdfGlyphRun run)
    {
        page.BeginArtifact(PdfArtifact.Footer);
        page.DrawGlyphs(run);
        page.EndArtifact();
    }
}
