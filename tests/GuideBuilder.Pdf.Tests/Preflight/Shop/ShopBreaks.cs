using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Shop.Rules;
using static GuideBuilder.Pdf.Tests.Preflight.Shop.ShopFile;

namespace GuideBuilder.Pdf.Tests.Preflight.Shop;

internal static class ShopBreaks
{
    private const string AllInks = "<</Marks [/Separation /All /DeviceCMYK <</FunctionType 2/Domain [0 1]/C0 [0 0 0 0]/C1 [1 1 1 1]/N 1>>]>>";

    internal static Breaks Each { get; } = Make();

    private static Breaks Make()
    {
        var breaks = new Breaks();
        AddInk(breaks);
        AddEdges(breaks);
        AddType(breaks);
        AddPictures(breaks);
        AddSheets(breaks);
        return breaks;
    }

    private static void AddInk(Breaks breaks)
    {
        breaks.Print(InkRules.TooMuch, pdf => pdf.Paint("/Knock gs 1 1 1 0.2 k 100 300 50 50 re f"));
        breaks.Print(InkRules.TooMuchInText, pdf => pdf.Paint("/Knock gs 1 1 1 0.2 k " + Glyph(10)));
        breaks.Print(InkRules.TooLittle, pdf => pdf.Paint("/Knock gs 0.05 0 0 0 k 100 300 50 50 re f"), Conforming.Shop with { Ink = new InkDemand(3, 0.1) });
        breaks.Print(InkRules.NotKnown, pdf => pdf
            .WithPicture("/BitsPerComponent 8/ColorSpace/DeviceCMYK/Filter/FlateDecode/DecodeParms <</Predictor 2/Colors 4/Columns 40>>", Packed(new byte[40 * 30 * 4]))
            .Paint("/Knock gs q 9.6 0 0 7.2 300 300 cm /P9 Do Q", page: 0));
        breaks.Print(InkRules.Registration, pdf => pdf.Set(Second + "/Resources/ColorSpace", AllInks).Paint("/Knock gs /Marks CS 1 SCN 100 300 m 150 300 l S"));
        breaks.Print(LineRules.TooThin, pdf => pdf.Paint("0.1 w 100 300 m 150 300 l S"));
        breaks.Print(LineRules.ReversedTooThin, pdf => pdf.Paint(Dark + "0 0 0 0 K 0.3 w 110 310 m 170 310 l S"));
    }

    private static void AddEdges(Breaks breaks)
    {
        breaks.Print(EdgeRules.NoRoom, pdf => pdf.Set(Second + "/BleedBox", "[0 2 437.008 612.008]"));
        breaks.Print(EdgeRules.NotFilled, pdf => pdf.Paint("/Knock gs 0 0 0.5 0 k 8.504 300 50 50 re f"));
        breaks.Print(EdgeRules.TextNearTrim, pdf => pdf.Paint(Glyph(10, x: 12)));
        breaks.Print(MarkRules.InBleed, pdf => pdf.Paint("0.25 w 8.504 2 m 8.504 7 l S"));
        breaks.Print(
            MarkRules.Refused,
            pdf => pdf.Set(Second + "/MediaBox", "[-30 -30 467 642]").Paint("0.25 w 8.504 -20 m 8.504 -5 l S"),
            Conforming.Shop with { Marks = new MarksDemand(AreRefused: true) });
    }

    private static void AddType(Breaks breaks)
    {
        breaks.Print(TypeRules.TooSmall, pdf => pdf.Paint(Glyph(5)));
        breaks.Print(TypeRules.ReversedTooSmall, pdf => pdf.Paint(Dark + "0 0 0 0 k " + Glyph(6.5)));
        breaks.Print(TypeRules.ColouredTooSmall, pdf => pdf.Paint("/Knock gs 0.5 0.5 0 0 k " + Glyph(6.5)));
        breaks.Print(TypeRules.NotBlackAlone, pdf => pdf.Paint("/Knock gs 0.5 0 0 1 k " + Glyph(10)));
        breaks.Print(TypeRules.BlackKnocksOut, pdf => pdf.Paint(Dark + "0 0 0 1 k " + Glyph(10)));
        breaks.Print(TypeRules.WhiteOverprints, pdf => pdf.Paint(Dark + "/Over gs 0 0 0 0 k 110 300 20 20 re f"));
        breaks.Print(TypeRules.GreyOverprints, pdf => pdf.Paint(Dark + "/Over gs 0 g " + Glyph(10)));
    }

    private static void AddPictures(Breaks breaks)
    {
        const string Grey = "/BitsPerComponent 8/ColorSpace/DeviceGray";
        const string Bit = "/BitsPerComponent 1/ColorSpace/DeviceGray";
        breaks.Print(PictureRules.TooCoarse, pdf => pdf.Paint("/Knock gs q 19.2 0 0 14.4 300 300 cm /I0 Do Q", page: 0));
        breaks.Print(PictureRules.Coarse, pdf => pdf.Paint("/Knock gs q 12 0 0 9 300 300 cm /I0 Do Q", page: 0));
        breaks.Print(PictureRules.LineArtTooCoarse, pdf => pdf.WithPicture(Bit, new byte[5 * 30]).Paint("/Knock gs q 5.76 0 0 4.32 300 300 cm /P9 Do Q", page: 0));
        breaks.Print(PictureRules.LineArtCoarse, pdf => pdf.WithPicture(Bit, new byte[5 * 30]).Paint("/Knock gs q 3.6 0 0 2.7 300 300 cm /P9 Do Q", page: 0));
        breaks.Print(
            PictureRules.PageIsPicture,
            pdf => pdf.WithPicture(Grey, new byte[40 * 30], page: 1).Content(1, content => "3 Tr\n" + content).Paint("/Knock gs q 437.008 0 0 612.008 0 0 cm /P9 Do Q"),
            Conforming.Shop with { Images = new ImageDemand() });
    }

    private static void AddSheets(Breaks breaks)
    {
        breaks.Print(SheetRules.OtherSize, pdf => pdf.Set(Second + "/TrimBox", "[8.504 8.504 428.504 583.504]"));
        breaks.Print(SheetRules.OtherOrientation, pdf => pdf
            .Set(Second + "/MediaBox", "[0 0 612.008 437.008]")
            .Set(Second + "/BleedBox", "[0 0 612.008 437.008]")
            .Set(Second + "/TrimBox", "[8.504 8.504 603.504 428.504]"));
        breaks.Print(SheetRules.Turned, pdf => pdf.Set(Second + "/Rotate", "180"));
        breaks.Print(SheetRules.Scaled, pdf => pdf.Set(Second + "/UserUnit", "2"));
        breaks.Print(SheetRules.NotMultiple, pdf => pdf, Conforming.Shop with { Pages = new PagesDemand(Multiple: 4) });
        breaks.Print(SheetRules.WrongCount, pdf => pdf, Conforming.Shop with { Pages = new PagesDemand(Least: 4) });
        breaks.Print(SheetRules.Blank, pdf => pdf.Content(1, content => "3 Tr\n" + content));
        breaks.Print(SheetRules.Spread, pdf => pdf
            .Set(Second + "/MediaBox", "[0 0 857.008 612.008]")
            .Set(Second + "/BleedBox", "[0 0 857.008 612.008]")
            .Set(Second + "/TrimBox", "[8.504 8.504 848.504 603.504]"));
    }
}
