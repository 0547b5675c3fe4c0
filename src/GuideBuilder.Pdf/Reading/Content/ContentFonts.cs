using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>The fonts of a file, each read once.</summary>
internal sealed class ContentFonts(PdfObjects objects)
{
    private readonly Dictionary<PdfObject.Dictionary, ContentFont> fonts = new(ReferenceEqualityComparer.Instance);
    private readonly List<PdfFontUse> uses = [];
    private readonly FontParts parts = new(objects);

    public ImmutableArray<PdfFontUse> Uses => [.. uses];

    public ContentFont Of(PdfObject.Dictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font))
        {
            fonts[dictionary] = font = ContentFont.Read(parts, dictionary);
            uses.Add(font.Use);
        }

        return font;
    }
}
