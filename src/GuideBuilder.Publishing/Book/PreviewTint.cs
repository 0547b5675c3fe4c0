using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Translation.Po;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Tints what is behind the lines of passages that are not translated or not finished, in files for translators.</summary>
internal static class PreviewTint
{
    private static readonly PdfColour Untranslated = new(0, 0.15, 0.15, 0, 1, 0.85, 0.82);
    private static readonly PdfColour Fuzzy = new(0, 0.03, 0.35, 0, 1, 0.96, 0.68);

    internal static void Paint(PdfPage page, PlacedPage placed)
    {
        foreach (var item in placed.Page.Items.OfType<TextItem>())
        {
            if (StateOf(item.Owner as TagNode) is { } state && state != TranslationState.Translated)
            {
                page.BeginArtifact(PdfArtifact.Background);
                page.FillRectangle(LinkArea.Of((TextItem)item.Move(placed.X, placed.Y)).Rect, state == TranslationState.Fuzzy ? Fuzzy : Untranslated);
                page.EndArtifact();
            }
        }
    }

    /// <summary>Of the passage that a run belongs to.</summary>
    private static TranslationState? StateOf(TagNode? node)
    {
        while (node is { Mark: null })
        {
            node = node.Parent;
        }

        return node?.Mark?.State;
    }
}
