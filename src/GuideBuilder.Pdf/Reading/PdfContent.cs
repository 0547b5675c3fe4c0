using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Reading;

/// <summary>What the pages of a file paint.</summary>
/// <param name="Fonts">In the order of first use.</param>
public sealed record PdfContent(ImmutableArray<PdfPageContent> Pages, ImmutableArray<PdfFontUse> Fonts)
{
    public static PdfContent Read(PdfFile file)
    {
        var reader = new ContentReader(file);
        var pages = file.Pages.Select(page => ReadPage(reader, page)).ToImmutableArray();
        return new PdfContent(pages, reader.Fonts.Uses);
    }

    private static PdfPageContent ReadPage(ContentReader reader, PdfFilePage page)
    {
        var text = new TextCollector(reader.Objects);
        reader.Run(page, text);
        return text.Finish();
    }
}

/// <param name="Tagged">For each marked-content id, its text in content order.</param>
/// <param name="Artifacts">Each artifact's text.</param>
/// <param name="Untagged">Text that is neither tagged nor in an artifact.</param>
/// <param name="Paints">Each colour once, in the order of first use.</param>
/// <param name="HasUntaggedPaint">True when something other than text is neither tagged nor in an artifact.</param>
/// <param name="HasWrongNesting">True when tags stand in artifacts or artifacts in tags.</param>
public sealed record PdfPageContent(
    ImmutableSortedDictionary<int, ImmutableArray<PlacedText>> Tagged,
    ImmutableArray<ImmutableArray<PlacedText>> Artifacts,
    ImmutableArray<PlacedText> Untagged,
    ImmutableArray<PaintUse> Paints,
    bool HasUntaggedPaint,
    bool HasWrongNesting)
{
    /// <summary>All that is seen, in content order, on a page where an ActualText stands for some of it; otherwise empty.</summary>
    public string Covered { get; init; } = "";

    /// <summary>What marked content itself says besides its glyphs: each Alt and E, and each ActualText inside another.</summary>
    public ImmutableArray<string> Unseen { get; init; } = [];
}
