using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Paints a book into a PDF.</summary>
public sealed class PdfBook : IDisposable
{
    private readonly Book book;
    private readonly PdfDocument document;
    private readonly RunPainter runs = new();
    private readonly Dictionary<TagNode, StructElement> elements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PdfDestination> destinations;
    private readonly List<PdfPage> pages = [];
    private readonly ImmutableArray<SheetSide> sides;
    private readonly PdfFlavour flavour;

    // Without an annotation there is no link: on paper an address is text like any other.
    private readonly bool hasLinks;

    private PdfBook(Book book, ImmutableArray<SheetSide> sides, PdfFlavour flavour, DateTime? made, bool hasLinks)
    {
        (this.book, this.sides, this.flavour, this.hasLinks) = (book, sides, flavour, hasLinks);
        var edition = book.Edition;
        var options = new PdfOptions(flavour, edition.NeutralTitle.PlainText, book.Language, edition.Publication.Date)
        {
            Bleed = book.Press.Bleed.Width,
            Marks = MarksOf(book, sides),
            Press = book.Press.Condition,
            Pictures = book.Press.Colour.AllowsRgb ? PdfPictureColours.Kept : PdfPictureColours.Press,
            InkLimit = book.Press.Ink.Most,
            IsRightToLeft = edition.Locale.RightToLeft,
            Author = edition.Publication.Publisher,
        };
        document = new PdfDocument(options with { Made = made ?? options.Made });
        destinations = FindDestinations(sides);
    }

    /// <summary>The file for the print shop, or the one for screens.</summary>
    /// <param name="made">When the file is said to be made, in UTC; null for the edition's date.</param>
    public static WrittenBook Write(Book book, PdfFlavour flavour, DateTime? made = null) =>
        Write(book, flavour == PdfFlavour.Print ? SheetPlan.ForPress(book) : SheetPlan.ForScreen(book), flavour, made, hasLinks: flavour == PdfFlavour.Screen);

    /// <summary>Sheets for an office machine, in the colours of screens; the style must have such sheets.</summary>
    /// <param name="made">When the file is said to be made, in UTC; null for the edition's date.</param>
    public static WrittenBook WriteOffice(Book book, DateTime? made = null) => Write(book, SheetPlan.ForOffice(book), PdfFlavour.Screen, made, hasLinks: false);

    public void Dispose() => document.Dispose();

    private static WrittenBook Write(Book book, ImmutableArray<SheetSide> sides, PdfFlavour flavour, DateTime? made, bool hasLinks)
    {
        using var writer = new PdfBook(book, sides, flavour, made, hasLinks);
        writer.Paint();
        writer.AddOutline();
        var bytes = writer.document.ToBytes();
        return new WrittenBook(bytes, writer.Origins(), [.. writer.document.PictureProblems]);
    }

    private ImmutableArray<ImmutableArray<SourceSpan?>> Origins()
    {
        var nodes = elements.ToDictionary(pair => pair.Value, pair => pair.Key);
        return [.. pages.Select(page => page.Owners.Select(owner => nodes.TryGetValue(owner, out var node) ? node.Origin : null).ToImmutableArray())];
    }

    private static PdfMarks? MarksOf(Book book, ImmutableArray<SheetSide> sides)
    {
        var marks = book.Press.Marks;
        var slugs = book.Slugs.Select(s => s.Height + SlugLines.Gap).DefaultIfEmpty(0).Max();
        var folds = HasFoldMarks(book.Press) && sides.Any(s => !s.Creases.IsEmpty) ? SheetMarks.Length : 0;
        return marks.HasCrop || marks.HasSlug || folds > 0
            ? new PdfMarks(marks.Offset, marks.HasCrop ? marks.Length : 0, marks.Width, Math.Max(slugs, folds))
            : null;
    }

    /// <summary>A shop that refuses marks is told the folds by the job ticket alone.</summary>
    private static bool HasFoldMarks(PressProfile press) => !press.Marks.AreRefused;

    private static Dictionary<string, PdfDestination> FindDestinations(ImmutableArray<SheetSide> sides)
    {
        Dictionary<string, PdfDestination> found = new(StringComparer.Ordinal);
        foreach (var (side, index) in sides.Select((s, i) => (s, i)))
        {
            foreach (var placed in side.Pages.Where(p => !p.IsCopy))
            {
                foreach (var anchor in placed.Page.Items.OfType<AnchorItem>())
                {
                    found[anchor.Name] = new PdfDestination(index, anchor.Y + placed.Y);
                }
            }
        }

        return found;
    }

    /// <summary>In reading order, whatever the order on the sheets is, so that the tags of the file are in reading order too.</summary>
    private void Paint()
    {
        foreach (var side in sides)
        {
            pages.Add(document.AddPage(side.Width, side.Height, LabelOf(side), book.Press.Bleed.AtBinding ? PdfEdge.None : side.Bound));
        }

        var placed = sides.SelectMany((side, index) => side.Pages.Select(page => (Page: page, Target: pages[index])));
        foreach (var (page, target) in placed.OrderBy(p => p.Page.IsCopy).ThenBy(p => p.Page.Page.Number))
        {
            Paint(target, page);
        }

        for (var i = 0; i < sides.Length; i++)
        {
            PaintOutside(i);
        }
    }

    private void Paint(PdfPage target, PlacedPage placed)
    {
        Dictionary<TagNode, LinkArea> links = new(ReferenceEqualityComparer.Instance);
        object? open = null;
        foreach (var item in placed.Page.Items.Where(i => i is not AnchorItem))
        {
            var owner = placed.IsCopy ? PdfArtifact.Layout : Owner(item);
            if (!Equals(open, owner) || open is null)
            {
                Close(target, open);
                open = owner;
                Open(target, open);
            }

            var moved = item.Move(placed.X, placed.Y);
            Paint(target, moved, placed.Area);
            if (hasLinks)
            {
                Collect(links, moved);
            }
        }

        Close(target, open);
        AddLinks(target, links);
    }

    /// <summary>Marks and slug, which are cut away, and on sheets of copies the marks along which they are cut.</summary>
    private void PaintOutside(int index)
    {
        var (side, target) = (sides[index], pages[index]);
        if (flavour == PdfFlavour.Screen)
        {
            SheetMarks.PaintCopies(target, side);
            return;
        }

        var near = Math.Max(book.Press.Bleed.Width, book.Press.Marks.Offset);
        if (HasFoldMarks(book.Press))
        {
            SheetMarks.PaintFolds(target, side, near, book.Press.Marks.Width);
        }

        if (!book.Slugs.IsEmpty)
        {
            target.BeginArtifact(PdfArtifact.Page);
            foreach (var item in book.Slugs[index].Items)
            {
                Paint(target, item.Move(SlugLines.Indent, side.Height + near + SlugLines.Gap), default);
            }

            target.EndArtifact();
        }
    }

    /// <summary>What is printed on the page: numbers in the language's digits, which a PDF cannot count in, so that they are given one by one.</summary>
    private PdfPageLabel? LabelOf(SheetSide side)
    {
        if (side.Number is not { } page)
        {
            return null;
        }

        var number = book.Edition.Locale.FormatNumber(page);
        return number.All(char.IsAsciiDigit) ? new PdfPageLabel(PdfNumbering.Decimal, page) : new PdfPageLabel(PdfNumbering.None, 0, number);
    }

    private static object Owner(PageItem item) => item.Owner ?? PdfArtifact.Background;

    private void Open(PdfPage page, object owner)
    {
        switch (owner)
        {
            case TagNode node:
                page.BeginTag(ElementOf(node));
                break;
            case RunningOwner running:
                page.BeginArtifact(running.Kind);
                break;
            case PdfArtifact kind:
                page.BeginArtifact(kind);
                break;
            default:
                page.BeginArtifact(PdfArtifact.Background);
                break;
        }
    }

    private static void Close(PdfPage page, object? owner)
    {
        if (owner is TagNode)
        {
            page.EndTag();
        }
        else if (owner is not null)
        {
            page.EndArtifact();
        }
    }

    /// <summary>Elements are made when their first content is painted, so that the tree is in reading order.</summary>
    private StructElement ElementOf(TagNode node)
    {
        if (node.Parent is null)
        {
            return document.Structure;
        }

        // First: a row makes all its cells, and this node may be one of them.
        var parent = ElementOf(node.Parent);
        if (!elements.TryGetValue(node, out var element))
        {
            elements[node] = element = parent.Add(TagOf(node), node.Language, node.AlternativeText, attributes: node.Attributes);
            // A row has all its cells, or the columns of those with text would not be told.
            foreach (var cell in node.Cells)
            {
                ElementOf(cell);
            }
        }

        return element;
    }

    private PdfTag TagOf(TagNode node) => node.Tag == PdfTag.Link && !hasLinks ? PdfTag.Span : node.Tag;

    /// <param name="area">What coloured areas may cover.</param>
    private void Paint(PdfPage page, PageItem item, Rect area)
    {
        switch (item)
        {
            case FillItem fill:
                Paint(page, fill, area.Intersect(page.BleedArea));
                break;
            case TurnedItem turned:
                page.BeginTurn(turned.X, turned.Y);
                Paint(page, turned.Item, area);
                page.EndTurn();
                break;
            case TextItem text:
                runs.Paint(page, text);
                break;
            case PictureItem { Content: JpegInfo jpeg } picture:
                page.DrawImage(PdfImage.ReadJpeg(jpeg.Bytes.AsMemory(), out _)!, picture.Area);
                break;
            case PictureItem { Content: PngInfo png } picture:
                page.DrawImage(PngImage.Of(png), picture.Area);
                break;
            case PictureItem { Content: InkedPicture inked } picture:
                VectorPainter.Paint(page, inked, picture.Area, picture.Area);
                break;
            case BackdropItem { Content: InkedPicture inked } backdrop:
                VectorPainter.Paint(page, inked, backdrop.Whole, backdrop.Area.Intersect(area).Intersect(page.BleedArea));
                break;
            default:
                throw new InvalidOperationException($"{item.GetType().Name} cannot be painted.");
        }
    }

    private static void Paint(PdfPage page, FillItem fill, Rect area)
    {
        var shown = fill.Area.Intersect(area);
        if (shown == fill.Area || fill.Radius == 0)
        {
            page.FillRectangle(shown, InkColour.Of(fill.Ink), fill.Radius);
            return;
        }

        page.BeginClip(area);
        page.FillRectangle(fill.Area, InkColour.Of(fill.Ink), fill.Radius);
        page.EndClip();
    }

    private static void Collect(Dictionary<TagNode, LinkArea> links, PageItem item)
    {
        if (item is TextItem { Owner: TagNode { Tag: PdfTag.Link } node } text)
        {
            var area = LinkArea.Of(text);
            links[node] = links.TryGetValue(node, out var before) ? before.Union(area) : area;
        }
    }

    private void AddLinks(PdfPage page, Dictionary<TagNode, LinkArea> links)
    {
        foreach (var (node, area) in links)
        {
            PdfLinkTarget target = node.Href is { } href
                ? new PdfLinkTarget.Address(href)
                : new PdfLinkTarget.Place(destinations[node.Target!]);
            page.AddLink(ElementOf(node), area.Rect, target, area.Text.Trim());
        }
    }

    private void AddOutline()
    {
        foreach (var chapter in book.Edition.Chapters.Where(c => destinations.ContainsKey(c.Anchor)))
        {
            var sections = EditionWalk.Headings(chapter.Blocks)
                .Where(h => h.Level == 2)
                .Select(h => new PdfBookmark(Titled(h.Text, h.Number), destinations[h.Id], []));
            document.Outline.Add(new PdfBookmark(Titled(chapter.Title, chapter.Number), destinations[chapter.Anchor], [.. sections]));
        }
    }

    private string Titled(EditionText title, ImmutableArray<int> number) =>
        number.IsEmpty ? title.PlainText : $"{book.Edition.Locale.FormatNumber(number)} {title.PlainText}";
}
