using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Running heads, page numbers, and on drafts the notice that stands on every page.</summary>
/// <param name="anchors">The pages of chapters and headings.</param>
/// <param name="firstOfBody">The first page after the contents.</param>
internal sealed class RunningMatter(FontLibrary fonts, TextMaker maker, ImmutableDictionary<string, int> anchors, int firstOfBody)
{
    private static readonly RunningOwner Head = new(PdfArtifact.Header);
    private static readonly RunningOwner Foot = new(PdfArtifact.Footer);

    // Rounding of sums, in points.
    private const double Tolerance = 0.01;

    private readonly ImmutableArray<(EditionHeading Heading, int Page)> sections =
        [.. maker.Edition.Chapters.SelectMany(c => EditionWalk.Headings(c.Blocks)).Where(h => h.Level == 2).Select(h => (h, anchors[h.Id]))];

    // A head stands on many pages, the notice on all: each is set once for each side of the spine.
    private readonly Dictionary<EditionText, EditionText> numbered = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<bool, Dictionary<EditionText, Column>> heads = new()
    {
        [true] = new(ReferenceEqualityComparer.Instance),
        [false] = new(ReferenceEqualityComparer.Instance),
    };

    private readonly Dictionary<bool, Column> notices = [];
    private readonly List<LayoutProblem> problems = [];

    /// <summary>What could not be set as it should on the pages so far.</summary>
    internal IReadOnlyList<LayoutProblem> Problems => problems;

    private RunningStyle Style => maker.Style.Running;

    internal Page Add(Page page)
    {
        var head = HeadOf(page.Number) is { } text ? AtTop(page, text) : [];
        return AddFoot(page with { Items = [.. page.Items, .. head] });
    }

    /// <summary>For pages that belong to no chapter.</summary>
    internal Page AddFoot(Page page)
    {
        var draft = maker.Edition.IsDraft ? DraftNotice(page) : [];
        return page with { Items = [.. page.Items, .. PageNumber(page), .. draft] };
    }

    /// <summary>None where a chapter begins and its title stands there anyway.</summary>
    private EditionText? HeadOf(int page)
    {
        var chapter = page < firstOfBody ? null : maker.Edition.Chapters.LastOrDefault(c => anchors[c.Anchor] <= page);
        if (chapter is null || maker.Edition.Chapters.Any(c => anchors[c.Anchor] == page))
        {
            return null;
        }

        return (page % 2 == 0 ? Style.Verso : Style.Recto) switch
        {
            RunningText.Title => maker.Edition.Title,
            RunningText.Chapter => Numbered(chapter.Title, chapter.Number),
            RunningText.Section => SectionOn(page, chapter),
            _ => null,
        };
    }

    /// <summary>The section that is open at the page's foot; the chapter before its first one.</summary>
    private EditionText SectionOn(int page, EditionChapter chapter)
    {
        var open = sections.LastOrDefault(s => s.Page <= page && s.Page >= anchors[chapter.Anchor]).Heading;
        return open is null ? Numbered(chapter.Title, chapter.Number) : Numbered(open.Text, open.Number);
    }

    private EditionText Numbered(EditionText title, ImmutableArray<int> number)
    {
        if (!numbered.TryGetValue(title, out var known))
        {
            numbered[title] = known = maker.Numbered(title, number);
        }

        return known;
    }

    private IEnumerable<PageItem> AtTop(Page page, EditionText title)
    {
        var known = heads[page.Geometry.IsBoundAtLeft(page.Number)];
        if (!known.TryGetValue(title, out var head))
        {
            var block = maker.Make(title, TextRole.Running, new TagNode(PdfTag.P, null));
            known[title] = head = Set(page, page.Geometry.Top, maker.Node(PdfTag.P, null, title), block with
            {
                Owner = Head,
                Runs = maker.Runs(title, TextRole.Running, Head),
                Footnotes = [],
                Style = block.Style with { Alignment = AtOuterEdge(page, block.RightToLeft) },
            });
        }

        return Place(page, head, Style.Edge);
    }

    /// <summary>Where heads and page numbers stand, so that they are seen when pages are turned over quickly.</summary>
    private static TextAlignment AtOuterEdge(Page page, bool rightToLeft) =>
        page.Geometry.IsBoundAtLeft(page.Number) == rightToLeft ? TextAlignment.Start : TextAlignment.End;

    private IEnumerable<PageItem> PageNumber(Page page)
    {
        var locale = maker.Edition.Locale;
        var style = maker.ParagraphOf(TextRole.PageNumber, locale) with { Alignment = AtOuterEdge(page, maker.RightToLeft) };
        var number = locale.FormatNumber(page.Number);
        var block = new TextBlock([maker.Plain(number, TextRole.PageNumber, Foot)], style, locale.Tag, locale.Script, maker.RightToLeft, Foot);
        return AtFoot(page, Set(page, page.Geometry.Bottom, null, block));
    }

    private IEnumerable<PageItem> DraftNotice(Page page)
    {
        var boundAtLeft = page.Geometry.IsBoundAtLeft(page.Number);
        if (!notices.TryGetValue(boundAtLeft, out var notice))
        {
            var text = maker.Edition.Interface[InterfaceKey.DraftTranslation];
            notices[boundAtLeft] = notice = Set(page, page.Geometry.Bottom, maker.Node(PdfTag.P, null, text), DraftNotice(text, boundAtLeft));
        }

        return AtFoot(page, notice);
    }

    private TextBlock DraftNotice(EditionText text, bool boundAtLeft)
    {
        var block = maker.Make(text, TextRole.Running, new TagNode(PdfTag.P, null));
        var room = 3 * maker.Style.Roles[TextRole.PageNumber].Size;
        return block with
        {
            Owner = Foot,
            Runs = maker.Runs(text, TextRole.Running, Foot),
            Style = block.Style with
            {
                Alignment = boundAtLeft == block.RightToLeft ? TextAlignment.End : TextAlignment.Start,
                IndentStart = boundAtLeft == block.RightToLeft ? room : 0,
                IndentEnd = boundAtLeft == block.RightToLeft ? 0 : room,
            },
        };
    }

    /// <param name="margin">In which it stands; what is higher would be drawn over the text.</param>
    /// <param name="origin">Names the passage in findings.</param>
    private Column Set(Page page, double margin, TagNode? origin, TextBlock block)
    {
        var column = Column.Set(fonts, ImmutableArray.Create<LayoutBlock>(block), page.Geometry.ColumnWidth, maker.RightToLeft);
        problems.AddRange(column.Problems.Select(p => p with { Owner = origin }));
        if (column.Height > margin - Style.Edge + Tolerance)
        {
            problems.Add(new BlockTooTall(column.Height - margin + Style.Edge, origin));
        }

        return column;
    }

    /// <summary>The foot stands on the same line of every page, however many lines it has above that.</summary>
    private IEnumerable<PageItem> AtFoot(Page page, Column foot) => Place(page, foot, page.Geometry.Height - Style.Edge - foot.Height);

    private static IEnumerable<PageItem> Place(Page page, Column column, double top) =>
        column.Items.Select(i => i.Move(page.Geometry.ColumnLeft(page.Number), top));
}
