using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Page labels as ranges (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabelWriter
{
    public static void Write(ByteWriter w, IReadOnlyList<PdfPage> pages)
    {
        w.Raw("/PageLabels<</Nums["u8);
        for (var i = 0; i < pages.Count; i++)
        {
            if (i == 0 || !Continues(LabelOf(pages[i - 1]), LabelOf(pages[i])))
                WriteRange(w, i, LabelOf(pages[i]));
        }

        w.Raw("]>>"u8);
    }

    private static PdfPageLabel LabelOf(PdfPage page) => page.Label ?? new PdfPageLabel(PdfNumbering.Decimal, page.Index + 1);

    private static bool Continues(PdfPageLabel before, PdfPageLabel label) => label == before with { Number = before.Number + 1 };

    private static void WriteRange(ByteWriter w, int start, PdfPageLabel label)
    {
        w.Integer(start).Raw("<<"u8).Raw(Style(label.Numbering));
        if (label.Prefix.Length > 0)
            w.Raw("/P"u8).Text(label.Prefix);
        if (label.Numbering != PdfNumbering.None && label.Number > 1)
            w.Raw("/St "u8).Integer(label.Number);
        w.Raw(">>"u8);
    }

    private static ReadOnlySpan<byte> Style(PdfNumbering numbering) => numbering switch
    {
        PdfNumbering.Decimal => "/S/D"u8,
        PdfNumbering.LowerRoman => "/S/r"u8,
        PdfNumbering.UpperRoman => "/S/R"u8,
        PdfNumbering.LowerLetter => "/S/a"u8,
        PdfNumbering.UpperLetter => "/S/A"u8,
        _ => ""u8,
    };
}
