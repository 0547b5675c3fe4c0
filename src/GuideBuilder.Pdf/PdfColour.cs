namespace GuideBuilder.Pdf;

/// <summary>One colour for press and screen, side by side; the flavour decides which is used. All parts from 0 to 1.</summary>
public readonly record struct PdfColour(double Cyan, double Magenta, double Yellow, double Black, double Red, double Green, double Blue)
{
    /// <summary>Black ink alone, which overprints.</summary>
    public static PdfColour Ink => new(0, 0, 0, 1, 0, 0, 0);

    /// <summary>On every plate, for marks that show whether they fit together.</summary>
    public static PdfColour AllInks => new(1, 1, 1, 1, 0, 0, 0);

    public static PdfColour Paper => new(0, 0, 0, 0, 1, 1, 1);

    /// <summary>True for full black without any other ink.</summary>
    public bool IsBlackInk => (Cyan, Magenta, Yellow, Black) is (0, 0, 0, 1);

    /// <summary>A tint of black ink alone.</summary>
    /// <param name="black">From 0, paper, to 1.</param>
    public static PdfColour Grey(double black) => new(0, 0, 0, black, 1 - black, 1 - black, 1 - black);
}
