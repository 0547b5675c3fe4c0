using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>A heading, and below it lines to write on as far as there is room.</summary>
internal sealed class RuledPanel(FontLibrary fonts, TextMaker maker)
{
    /// <param name="warning">Stands below the heading; null for none.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    internal Column Set(EditionText title, EditionText? warning, TagNode section, double width, double height)
    {
        List<LayoutBlock> blocks = [maker.Make(title, TextRole.Heading2, maker.Node(PdfTag.H1, section, title))];
        if (warning is not null)
        {
            blocks.Add(ChapterBlocks.Notice(maker, warning, section));
        }

        var head = Column.Set(fonts, [.. blocks], width, maker.RightToLeft);
        var ruled = maker.Style.Ruled;
        var lines = ImmutableArray.CreateBuilder<PageItem>();
        for (var y = head.Height + ruled.Distance; y <= height; y += ruled.Distance)
        {
            lines.Add(new FillItem(new Rect(0, y - ruled.RuleWidth, width, ruled.RuleWidth), ruled.Rule));
        }

        var excess = head.Height - height;
        ImmutableArray<LayoutProblem> tooTall = excess > 0 ? [new BlockTooTall(excess, maker.Node(PdfTag.P, null, title))] : [];
        return new Column([.. head.Items, .. lines], height, [.. head.Problems, .. tooTall]);
    }
}
