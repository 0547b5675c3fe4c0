using System.Collections.Immutable;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets lists: with bullets, numbers, letters, boxes to tick, and of definitions.</summary>
internal sealed class ListBlocks(ChapterBlocks chapters, TextMaker maker)
{
    // Between a marker that is wider than the indent of the style allows and the text, as a part of the type size.
    private const double MarkerGap = 0.4;

    private const string WorkPrefix = "work/";

    /// <summary>A name for the place of a work in the list of works.</summary>
    internal static string AnchorOf(string work) => WorkPrefix + work;

    internal void Add(List<LayoutBlock> target, EditionList list, BlockPlace place)
    {
        var node = place.Parent.Child(PdfTag.L, new StructAttributes { Numbering = NumberingOf(list, place.ListDepth) });
        var role = place.Role == TextRole.Body ? TextRole.Item : place.Role;
        var markers = Enumerable.Range(0, list.Items.Length).Select(i => Marker(list, i, place.ListDepth)).ToImmutableArray();
        var indent = Indent(markers, role);
        for (var i = 0; i < list.Items.Length; i++)
        {
            AddItem(target, list.Items[i], markers[i], indent, place with { Parent = node.Child(PdfTag.LI), Role = role }, list.IdOf(i));
        }

        AddSpaceAfter(target, maker.Style.Roles[TextRole.Body].After);
    }

    internal void Add(List<LayoutBlock> target, EditionDefinitionList list, BlockPlace place)
    {
        var node = place.Parent.Child(PdfTag.L, new StructAttributes { Numbering = ListNumbering.None });
        var role = place.Role == TextRole.Body ? TextRole.Definition : place.Role;
        foreach (var item in list.Items)
        {
            var entry = node.Child(PdfTag.LI);
            target.Add(maker.Make(item.Term, TextRole.Term, maker.Node(PdfTag.Lbl, entry, item.Term), keepWithNext: true));
            var body = chapters.MakeAll(item.Blocks, entry.Child(PdfTag.LBody), role);
            target.Add(new GroupBlock(body, Indent: maker.Style.List.Indent));
        }
    }

    internal void Add(List<LayoutBlock> target, EditionBibliography list, BlockPlace place)
    {
        var node = place.Parent.Child(PdfTag.L, new StructAttributes { Numbering = ListNumbering.None });
        var role = place.Role == TextRole.Body ? TextRole.Item : place.Role;
        foreach (var work in list.Works)
        {
            var body = node.Child(PdfTag.LI).Child(PdfTag.LBody);
            target.Add(maker.Make(work.Text, role, maker.Node(PdfTag.P, body, work.Text)) with { Anchor = AnchorOf(work.Key) });
        }

        AddSpaceAfter(target, maker.Style.Roles[TextRole.Body].After);
    }

    private void AddItem(List<LayoutBlock> target, ImmutableArray<EditionBlock> blocks, string marker, double indent, BlockPlace place, string? anchor)
    {
        var label = place.Parent.Child(PdfTag.Lbl);
        List<LayoutBlock> children = [];
        chapters.AddAll(children, blocks, place with { Parent = place.Parent.Child(PdfTag.LBody), ListDepth = place.ListDepth + 1 });
        // What begins with no text, or with a list in the list, has its marker on a line of its own.
        var line = EmptyLine(place.Role);
        if (children is [TextBlock { Label: null } text, ..])
        {
            line = text;
            children.RemoveAt(0);
        }

        target.Add(line with
        {
            Style = line.Style with { IndentStart = indent },
            Label = new SideText([MarkerRun(marker, place.Role, label)], label),
            Anchor = anchor,
        });
        if (children.Count > 0)
        {
            target.Add(new GroupBlock([.. children], Indent: indent));
        }
    }

    private TextBlock EmptyLine(TextRole role)
    {
        var locale = maker.Edition.Locale;
        var style = maker.ParagraphOf(role, locale) with { SpaceAfter = 0, KeepWithNext = true };
        return new TextBlock([], style, locale.Tag, locale.Script, locale.RightToLeft);
    }

    /// <summary>That of the style, in proportion to the type, unless a marker needs more: all items of a list stand below each other.</summary>
    private double Indent(ImmutableArray<string> markers, TextRole role)
    {
        var indent = maker.Style.List.Indent * maker.Style.Roles[role].Size / maker.Style.Roles[TextRole.Item].Size;
        var runs = markers.Distinct().Select(m => MarkerRun(m, role, null));
        return runs.Select(r => maker.WidthOf(r) + (MarkerGap * r.Style.Size)).Append(indent).Max();
    }

    /// <summary>In the digits of the language; the items of a list in a list are counted with its letters.</summary>
    private string Marker(EditionList list, int index, int depth)
    {
        var locale = maker.Edition.Locale;
        var bullets = maker.Style.List.Bullets;
        return list switch
        {
            { IsTaskList: true } => maker.Style.List.TaskBox,
            { Ordered: false } => bullets[Math.Min(depth, bullets.Length - 1)],
            _ when depth == 0 => locale.FormatNumber(list.Start + index) + ".",
            _ => locale.FormatLetter(list.Start + index) + ".",
        };
    }

    private InlineRun MarkerRun(string marker, TextRole role, TagNode? label)
    {
        var run = maker.Plain(marker, role, label);
        var list = maker.Style.List;
        return marker == list.TaskBox ? run with { Style = run.Style with { Families = [list.TaskFont, .. run.Style.Families] } } : run;
    }

    private static ListNumbering NumberingOf(EditionList list, int depth) => list switch
    {
        { IsTaskList: true } => ListNumbering.Square,
        { Ordered: false } => ListNumbering.Disc,
        _ => depth == 0 ? ListNumbering.Decimal : ListNumbering.LowerAlpha,
    };

    private static void AddSpaceAfter(List<LayoutBlock> target, double space)
    {
        if (target is [.., TextBlock last])
        {
            target[^1] = last with { Style = last.Style with { SpaceAfter = Math.Max(space, last.Style.SpaceAfter) } };
        }
    }
}
