using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;
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
    private readonly PdfFlavour flavour;

    private PdfBook(Book book, PdfFlavour flavour, DateTime? made)
    {
        this.book = book;
        this.flavour = flavour;
        var edition = book.Edition;
        var options = new PdfOptions(flavour, edition.NeutralTitle.PlainText, edition.Locale.Tag, edition.Publication.Date)
        {
            Bleed = book.Press.Bleed.Width,
            Marks = MarksOf(book),
            Press = book.Press.Condition,
            Pictures = book.Press.Colour.AllowsRgb ? PdfPictureColours.Kept : PdfPictureColours.Press,
            InkLimit = book.Press.Ink.Most,
            IsRightToLeft = edition.Locale.RightToLeft,
            Author = edition.Publication.Publisher,
        };
        document = new PdfDocument(options with { Made = made ?? options.Made });
        destinations = FindDestinations(book);
    }

    /// <param name="made">When the file is said to be made, in UTC; null for the edition's date.</param>
    public static WrittenBook Write(Book book, PdfFlavour flavour, DateTime? made = null)
    {
        using var writer = new PdfBook(book, flavour, made);
        foreach (var page in book.Pages)
        {
            writer.Paint(page);
        }

        writer.AddOutline();
        return new WrittenBook(writer.document.ToBytes(), writer.Origins());
    }

    public void Dispose() => document.Dispose();

    private ImmutableArray<ImmutableArray<SourceSpan?>> Origins()
    {
        var nodes = elements.ToDictionary(pair => pair.Value, pair => pair.Key);
        return [.. pages.Select(page => page.Owners.Select(owner => nodes.TryGetValue(owner, out var node) ? node.Origin : null).ToImmutableArray())];
    }

    private static PdfMarks? MarksOf(Book book)
    {
        var marks = book.Press.Marks;
        var room = book.Slugs.Select(s => s.Height + SlugLines.Gap).DefaultIfEmpty(0).Max();
        return marks.HasCrop || marks.HasSlug ? new PdfMarks(marks.Offset, marks.HasCrop ? marks.Length : 0, marks.Width, room) : null;
    }

    private static Dictionary<string, PdfDestination> FindDestinations(Book book)
    {
        Dictionary<string, PdfDestination> found = new(StringComparer.Ordinal);
        foreach (var page in book.Pages)
        {
            foreach (var anchor in page.Items.OfType<AnchorItem>())
            {
                found[anchor.Name] = new PdfDestination(page.Number - 1, anchor.Y);
            }
        }

        return found;
    }

    private void Paint(Page page)
    {
        var target = document.AddPage(page.Geometry.Width, page.Geometry.Height, LabelOf(page), UnbledEdgeOf(page));
        pages.Add(target);
        Dictionary<TagNode, LinkArea> links = new(ReferenceEqualityComparer.Instance);
        object? open = null;
        foreach (var item in page.Items.Where(i => i is not AnchorItem).Concat(SlugOf(page)))
        {
            if (!ReferenceEquals(open, Owner(item)) || open is null)
            {
                Close(target, open);
                open = Owner(item);
                Open(target, open);
            }

            Paint(target, item);
            if (flavour == PdfFlavour.Screen)
            {
                Collect(links, item);
            }
        }

        Close(target, open);
        AddLinks(target, links);
    }

    /// <summary>What is printed on the page: numbers in the language's digits, which a PDF cannot count in, so that they are given one by one.</summary>
    private PdfPageLabel LabelOf(Page page)
    {
        var number = book.Edition.Locale.FormatNumber(page.Number);
        return number.All(char.IsAsciiDigit) ? new PdfPageLabel(PdfNumbering.Decimal, page.Number) : new PdfPageLabel(PdfNumbering.None, 0, number);
    }

    private PdfEdge UnbledEdgeOf(Page page)
    {
        var binding = page.Geometry.IsBoundAtLeft(page.Number) ? PdfEdge.Left : PdfEdge.Right;
        return book.Press.Bleed.AtBinding ? PdfEdge.None : binding;
    }

    /// <summary>Below the bleed, between the crop marks.</summary>
    private IEnumerable<PageItem> SlugOf(Page page)
    {
        if (flavour == PdfFlavour.Screen || book.Slugs.IsEmpty)
        {
            return [];
        }

        var top = page.Geometry.Height + Math.Max(book.Press.Bleed.Width, book.Press.Marks.Offset) + SlugLines.Gap;
        return book.Slugs[page.Number - 1].Items.Select(i => i.Move(SlugLines.Indent, top));
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

    /// <summary>Without an annotation there is no link: on paper an address is text like any other.</summary>
    private PdfTag TagOf(TagNode node) => node.Tag == PdfTag.Link && flavour == PdfFlavour.Print ? PdfTag.Span : node.Tag;

    private void Paint(PdfPage page, PageItem item)
    {
        switch (item)
        {
            case FillItem fill:
                page.FillRectangle(fill.Area.Intersect(page.BleedArea), InkColour.Of(fill.Ink), fill.Radius);
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
                VectorPainter.Paint(page, inked, picture.Area);
                break;
            default:
                throw new InvalidOperationException($"{item.GetType().Name} cannot be painted.");
        }
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
        foreach (var chapter in book.Edition.Chapters)
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
