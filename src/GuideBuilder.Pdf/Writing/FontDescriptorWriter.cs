using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Writing;

/// <summary>A font's measures (ISO 32000-1, 9.8). There is no CIDSet: PDF/A-2 does not ask for it, and a wrong one fails.</summary>
internal static class FontDescriptorWriter
{
    private const int FixedPitch = 1;
    private const int Serif = 2;
    private const int Symbolic = 4;
    private const int Italic = 64;

    public static void Write(ByteWriter w, FontUse use, string name, int program)
    {
        var metrics = use.Font.Metrics;
        w.Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags "u8).Integer(Flags(metrics));
        w.Raw("/FontBBox["u8).Integer(use.Scale(metrics.Box.XMin)).Raw(" "u8).Integer(use.Scale(metrics.Box.YMin)).Raw(" "u8)
            .Integer(use.Scale(metrics.Box.XMax)).Raw(" "u8).Integer(use.Scale(metrics.Box.YMax)).Raw("]"u8);
        w.Raw("/ItalicAngle "u8).Number(metrics.ItalicAngle).Raw("/Ascent "u8).Integer(use.Scale(metrics.Ascent))
            .Raw("/Descent "u8).Integer(use.Scale(metrics.Descent)).Raw("/CapHeight "u8).Integer(use.Scale(metrics.CapHeight))
            .Raw("/StemV "u8).Integer(StemWidth(metrics.Weight))
            .Raw(use.Font.Kind == PdfFontKind.TrueType ? "/FontFile2 "u8 : "/FontFile3 "u8).Reference(program).Raw(">>"u8);
    }

    private static int Flags(PdfFontMetrics metrics) =>
        Symbolic | (metrics.IsFixedPitch ? FixedPitch : 0) | (metrics.IsSerif ? Serif : 0) | (metrics.ItalicAngle != 0 ? Italic : 0);

    /// <summary>A guess from the weight; viewers use it only for a font that is missing, and none is.</summary>
    private static int StemWidth(int weight) => 50 + (weight * weight / 4225);
}
