using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Writing;

/// <summary>What each code says, as a CMap (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeWriter
{
    private const int EntriesPerBlock = 100;

    public static ReadOnlySpan<byte> Write(CodeUse[] codes)
    {
        using var w = new ByteWriter();
        w.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < codes.Length; start += EntriesPerBlock)
        {
            var block = codes.AsSpan(start, Math.Min(EntriesPerBlock, codes.Length - start));
            w.Integer(block.Length).Raw(" beginbfchar\n"u8);
            foreach (var code in block)
                w.Raw("<"u8).Hex16(code.Code).Raw("><"u8).Utf16Digits(code.Text).Raw(">\n"u8);
            w.Raw("endbfchar\n"u8);
        }

        w.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return w.Written.ToArray();
    }
}
