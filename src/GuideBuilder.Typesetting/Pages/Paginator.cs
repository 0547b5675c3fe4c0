using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>Lays blocks out on pages of one geometry.</summary>
public static class Paginator
{
    /// <param name="firstNumber">The number of the first page; odd and even pages differ in their margins.</param>
    /// <param name="notes">How footnotes are set apart from the text; null where there are none.</param>
    public static PageSequence Paginate(FontLibrary fonts, ImmutableArray<LayoutBlock> blocks, PageGeometry geometry, int firstNumber, FootnoteStyle? notes = null)
    {
        var (parts, problems) = RowBuilder.Build(fonts, blocks, geometry.ColumnWidth, geometry.RightToLeft);
        var pages = ImmutableArray.CreateBuilder<Page>();
        var position = default(FlowPosition);
        var carried = ReadOnlyMemory<Row>.Empty;
        while (position.Part < parts.Count || carried.Length > 0)
        {
            if (LeavesBlank(parts, position, carried, firstNumber + pages.Count))
            {
                pages.Add(new Page(firstNumber + pages.Count, geometry, []));
            }

            var fill = new PageFill(parts, geometry, notes ?? FootnoteStyle.None, carried);
            position = fill.Run(position);
            problems.AddRange(fill.Problems);
            pages.Add(fill.Compose(firstNumber + pages.Count));
            carried = fill.Carried;
        }

        return new PageSequence(pages.ToImmutable(), [.. problems]);
    }

    /// <summary>Whether the page of this number stays empty, so that what follows begins on the next.</summary>
    private static bool LeavesBlank(List<FlowPart> parts, FlowPosition position, ReadOnlyMemory<Row> carried, int number) =>
        carried.IsEmpty && position.Row == 0 && number % 2 == 0 && parts[position.Part].Break is { OnRecto: true };
}

/// <summary>Pages in order, and what could not be set as it should.</summary>
public sealed record PageSequence(ImmutableArray<Page> Pages, ImmutableArray<LayoutProblem> Problems)
{
    /// <summary>The page on which each anchor stands.</summary>
    public ImmutableDictionary<string, int> AnchorPages => Pages
        .SelectMany(p => p.Items.OfType<AnchorItem>().Select(a => KeyValuePair.Create(a.Name, p.Number)))
        .ToImmutableDictionary();
}

/// <summary>How footnotes stand below the text. Measures in points.</summary>
/// <param name="SpaceAbove">At least so much white between the text and the rule.</param>
/// <param name="SpaceBelow">Between the rule and the first note.</param>
/// <param name="Rule">Of the short line above the notes; null for none.</param>
public sealed record FootnoteStyle(double SpaceAbove, double SpaceBelow, Ink? Rule, double RuleWidth, double RuleLength)
{
    public static FootnoteStyle None { get; } = new(0, 0, null, 0, 0);

    internal double Height => SpaceAbove + RuleWidth + SpaceBelow;
}
