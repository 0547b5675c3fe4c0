namespace GuideBuilder.Pdf.Structure;

/// <summary>Which elements may hold which (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2). What is not named here may stand anywhere.</summary>
internal static class TagGrammar
{
    public static bool Allows(PdfTag parent, PdfTag child) => HoldsOnly(parent, child) && StandsOnlyIn(child, parent);

    private static bool HoldsOnly(PdfTag parent, PdfTag child) => parent switch
    {
        PdfTag.L => child is PdfTag.L or PdfTag.LI or PdfTag.Caption,
        PdfTag.LI => child is PdfTag.Lbl or PdfTag.LBody,
        PdfTag.TOC => child is PdfTag.TOC or PdfTag.TOCI or PdfTag.Caption,
        PdfTag.Table => child is PdfTag.TR or PdfTag.THead or PdfTag.TBody or PdfTag.TFoot or PdfTag.Caption,
        PdfTag.THead or PdfTag.TBody or PdfTag.TFoot => child is PdfTag.TR,
        PdfTag.TR => child is PdfTag.TH or PdfTag.TD,
        _ => true,
    };

    private static bool StandsOnlyIn(PdfTag child, PdfTag parent) => child switch
    {
        PdfTag.LI => parent is PdfTag.L,
        PdfTag.LBody => parent is PdfTag.LI,
        PdfTag.TOCI => parent is PdfTag.TOC,
        PdfTag.THead or PdfTag.TBody or PdfTag.TFoot => parent is PdfTag.Table,
        PdfTag.TR => parent is PdfTag.Table or PdfTag.THead or PdfTag.TBody or PdfTag.TFoot,
        PdfTag.TH or PdfTag.TD => parent is PdfTag.TR,
        _ => true,
    };
}
