using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a list; one whose items begin with <c>[ ]</c> has boxes to tick.</summary>
internal sealed class ListReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private const int HighestStart = 99;

    private FindingBag Findings => scope.Findings;

    public ListBlock Read(Md.ListBlock list, BlockPlace place, SourceSpan span)
    {
        var number = list.IsOrdered ? list.OrderedStart ?? "1" : "1";
        var start = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        if (start > HighestStart)
        {
            Findings.Add(ContentFindings.HighListStart(span, number));
        }

        var items = list.OfType<Md.ListItemBlock>().Select(i => ReadItem(i, place)).ToImmutableArray();
        if (items.Any(i => i.IsTask) && (list.IsOrdered || items.Any(i => !i.IsTask)))
        {
            Findings.Add(ContentFindings.MixedTasks(span));
        }

        return new ListBlock(list.IsOrdered, start, items, span);
    }

    private ListItem ReadItem(Md.ListItemBlock item, BlockPlace place)
    {
        var span = source.At(item.Span.Start);
        var task = item is [Md.ParagraphBlock first, ..] ? TaskMark(first) : null;
        if (item.Count == 0 || task is { IsAlone: true })
        {
            Findings.Add(ContentFindings.NothingThere(span, "A list item"));
        }

        if (task is { IsTicked: true })
        {
            Findings.Add(ContentFindings.TickedTask(source.At(item[0].Span.Start)));
        }

        var id = item is [Md.ParagraphBlock paragraph, ..] ? ReadId(paragraph) : null;
        // What a list holds inside a note, a table or a definition must suit those, too.
        var inner = place is BlockPlace.Chapter or BlockPlace.Box or BlockPlace.Columns ? BlockPlace.ListItem : place;
        return new ListItem(blocks.Read(item, inner), task is not null) { Id = id };
    }

    /// <returns>Null when there is none, and after a finding.</returns>
    private string? ReadId(Md.ParagraphBlock paragraph)
    {
        var text = UnfoldedText.From(source, ParagraphReader.LinesOf(paragraph));
        if (ItemId.Start(text.Text) is not { } start)
        {
            return null;
        }

        if (start == 0)
        {
            Findings.Add(ContentFindings.NothingThere(text.At(0), "A list item"));
        }

        var id = ItemId.Of(text.Text, start);
        if (Identifier.IsValid(id))
        {
            return id;
        }

        Findings.Add(ContentFindings.BadItemId(text.At(start), id));
        return null;
    }

    private (bool IsTicked, bool IsAlone)? TaskMark(Md.ParagraphBlock paragraph)
    {
        var line = source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        var isMark = line is ['[', ' ' or 'x' or 'X', ']'] or ['[', ' ' or 'x' or 'X', ']', ' ' or '\t' or '\r' or '\n', ..];
        return isMark ? (line[1] != ' ', line[3..].IsWhiteSpace()) : null;
    }
}
