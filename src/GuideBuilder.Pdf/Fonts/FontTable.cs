namespace GuideBuilder.Pdf.Fonts;

/// <summary>The fonts of a document in the order of first use.</summary>
internal sealed class FontTable
{
    private readonly Dictionary<PdfFont, FontUse> current = [];
    private readonly List<FontUse> all = [];

    public IReadOnlyList<FontUse> All => all;

    /// <summary>The embedded font to write <paramref name="glyphs"/> more glyphs with. A face whose codes have run out is embedded once more.</summary>
    public FontUse Use(PdfFont font, int glyphs)
    {
        if (current.TryGetValue(font, out var use) && use.HasRoomFor(glyphs))
            return use;
        use = new FontUse(font, all.Count);
        all.Add(use);
        current[font] = use;
        return use;
    }
}
