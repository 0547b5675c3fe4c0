using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>A small file that breaks no rule, with one of everything that rules speak of, and a print shop that takes it.</summary>
internal static class Conforming
{
    private const double Width = 420;
    private const double Height = 595;

    private static readonly Lazy<BreakablePdf> LazyPrint = new(() => BreakablePdf.Read(Bytes(PdfFlavour.Print)));
    private static readonly Lazy<BreakablePdf> LazyScreen = new(() => BreakablePdf.Read(Bytes(PdfFlavour.Screen)));

    /// <summary>Two pages: the first has a panel that bleeds, a heading, text, a link (on screen), a list and a picture; the second a table and a note.</summary>
    public static BreakablePdf Print => LazyPrint.Value;

    public static BreakablePdf Screen => LazyScreen.Value;

    public static PressProfile Shop { get; } = new("shop", "A print shop", Sample.Press)
    {
        Intents = ["FOGRA39"],
        Versions = ["PDF/X-4"],
        Pages = new PagesDemand(Multiple: 2),
        Bleed = new BleedDemand(8.504),
        Safety = new SafetyDemand(8.504, 8.504),
        Ink = new InkDemand(Most: 3),
        Images = new ImageDemand(200, 250, 550, 1000),
        Lines = new LineDemand(0.25, 0.5),
        Type = new TypeDemand(6, 7, 7),
    };

    public static Standards AllOf(PdfFlavour flavour) => flavour == PdfFlavour.Print
        ? Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1 | Standards.Shop
        : Standards.Pdf | Standards.PdfA2a | Standards.PdfUa1;

    public static PreflightReport Judge(byte[] pdf, PdfFlavour flavour, PressProfile? shop = null) =>
        PdfPreflight.Judge(PdfFile.Open("t.pdf", pdf), AllOf(flavour), flavour == PdfFlavour.Print ? shop ?? Shop : null);

    public static byte[] Bytes(PdfFlavour flavour)
    {
        using var document = new PdfDocument(Sample.Options(flavour));
        var font = ToyFont.Create();
        var section = document.Structure.Add(PdfTag.Sect);
        var first = document.AddPage(Width, Height, new PdfPageLabel(PdfNumbering.Decimal, 1));
        var second = document.AddPage(Width, Height, new PdfPageLabel(PdfNumbering.Decimal, 2));
        PaintFirst(first, section, font, flavour == PdfFlavour.Screen);
        PaintSecond(second, section, font);
        document.Outline.Add(new PdfBookmark("Help", new PdfDestination(0, 40), []));
        return document.ToBytes().ToArray();
    }

    private static void PaintFirst(PdfPage page, StructElement section, Pdf.Fonts.PdfFont font, bool isScreen)
    {
        page.BeginArtifact(PdfArtifact.Background);
        page.FillRectangle(new Rect(-Sample.Bleed, -Sample.Bleed, Width + (2 * Sample.Bleed), 80), new PdfColour(0.2, 0, 0.1, 0, 0.8, 1, 0.9));
        page.DrawLine(30, 400, 130, 400, new PdfStroke(0.5, PdfColour.Ink));
        page.EndArtifact();
        Sample.Paint(page, section.Add(PdfTag.H1), Typed.LeftToRight(font, "Help", 40, 60, 20));
        var paragraph = section.Add(PdfTag.P);
        Sample.Paint(page, paragraph, Typed.LeftToRight(font, "Call ", 40, 100));
        if (isScreen)
            PaintLink(page, paragraph, font);
        Sample.Paint(page, paragraph, Typed.LeftToRight(font, " or say Ruf", 160, 100, language: "de"));
        var item = section.Add(PdfTag.L, attributes: new StructAttributes { Numbering = ListNumbering.Decimal }).Add(PdfTag.LI);
        Sample.Paint(page, item.Add(PdfTag.Lbl), Typed.LeftToRight(font, "1.", 40, 120));
        Sample.Paint(page, item.Add(PdfTag.LBody), Typed.LeftToRight(font, "Breathe", 60, 120));
        var area = new Rect(200, 200, 9.6, 7.2);
        page.BeginTag(section.Add(PdfTag.Figure, alt: "A house", attributes: new StructAttributes { Box = area }));
        page.DrawImage(PdfImage.ReadJpeg(ToyJpeg.Create(1), out _)!, area);
        page.EndTag();
    }

    private static void PaintLink(PdfPage page, StructElement paragraph, Pdf.Fonts.PdfFont font)
    {
        var link = paragraph.Add(PdfTag.Link);
        Sample.Paint(page, link, Typed.LeftToRight(font, "+49 30 123", 90, 100));
        page.AddLink(link, new Rect(90, 90, 70, 12), new PdfLinkTarget.Address("tel:+4930123"), "Call 030 123");
    }

    private static void PaintSecond(PdfPage page, StructElement section, Pdf.Fonts.PdfFont font)
    {
        var table = section.Add(PdfTag.Table);
        var head = table.Add(PdfTag.THead).Add(PdfTag.TR);
        Sample.Paint(page, head.Add(PdfTag.TH, attributes: new StructAttributes { Scope = HeaderScope.Column }), Typed.LeftToRight(font, "Who", 40, 60));
        Sample.Paint(page, head.Add(PdfTag.TH, attributes: new StructAttributes { Scope = HeaderScope.Column }), Typed.LeftToRight(font, "When", 140, 60));
        var row = table.Add(PdfTag.TBody).Add(PdfTag.TR);
        Sample.Paint(page, row.Add(PdfTag.TD), Typed.LeftToRight(font, "Police", 40, 80));
        Sample.Paint(page, row.Add(PdfTag.TD), Typed.LeftToRight(font, "Always", 140, 80));
        Sample.Paint(page, section.Add(PdfTag.H2), Typed.LeftToRight(font, "Later", 40, 120, 14));
        var paragraph = section.Add(PdfTag.P);
        Sample.Paint(page, paragraph, Typed.LeftToRight(font, "Rest", 40, 140));
        Sample.Paint(page, paragraph.Add(PdfTag.Reference), Typed.LeftToRight(font, "1", 70, 136, 7));
        var note = section.Add(PdfTag.Note);
        Sample.Paint(page, note, Typed.LeftToRight(font, "A note", 40, 500));
        page.BeginArtifact(PdfArtifact.Footer);
        page.DrawGlyphs(Typed.LeftToRight(font, "2", 200, 580));
        page.EndArtifact();
    }
}
