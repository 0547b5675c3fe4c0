using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The structure tree, and the ways back into it from pages, annotations and ids (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter
{
    private readonly ObjectTable objects;
    private readonly PdfDocument document;
    private readonly PageNumbers pages;
    private readonly Dictionary<StructElement, int> numbers = [];
    private readonly List<StructElement> order = [];
    private readonly SortedDictionary<string, int> ids = new(StringComparer.Ordinal);

    private StructureWriter(ObjectTable objects, PdfDocument document, PageNumbers pages) =>
        (this.objects, this.document, this.pages) = (objects, document, pages);

    /// <returns>The number of the tree's root.</returns>
    public static int Write(ObjectTable objects, PdfDocument document, PageNumbers pages)
    {
        var root = objects.Reserve();
        new StructureWriter(objects, document, pages).WriteTree(root);
        return root;
    }

    private void WriteTree(int root)
    {
        NumberElements();
        var elements = new StructElementWriter(document, pages, numbers);
        foreach (var element in order)
            objects.Put(numbers[element], w => elements.Write(w, element, root, IdOf(element)));
        var parents = WriteParentTree();
        objects.Put(root, w =>
        {
            w.Raw("<</Type/StructTreeRoot/K "u8).Reference(numbers[document.Structure])
                .Raw("/ParentTree "u8).Reference(parents).Raw("/ParentTreeNextKey "u8).Integer(document.Pages.Count + pages.Annotations.Sum(a => a.Count));
            WriteIds(w);
            w.Raw(">>"u8);
        });
    }

    private void NumberElements()
    {
        var open = new Stack<StructElement>([document.Structure]);
        while (open.TryPop(out var element))
        {
            numbers.Add(element, objects.Reserve());
            order.Add(element);
            foreach (var kid in element.Kids.Reverse())
            {
                if (kid is StructKid.Element(var child))
                    open.Push(child);
            }
        }
    }

    /// <summary>An element's id. Notes need one (ISO 14289-1, 7.9), so those without are numbered.</summary>
    private string? IdOf(StructElement element)
    {
        var id = element.Id ?? (element.Tag == PdfTag.Note ? FormattableString.Invariant($"note.{numbers[element]}") : null);
        if (id is not null && !ids.TryAdd(id, numbers[element]))
            throw new InvalidOperationException($"Two elements have the id '{id}'.");
        return id;
    }

    /// <summary>Pages come first, by their marked-content ids, then the annotations of all pages.</summary>
    private int WriteParentTree()
    {
        var perPage = document.Pages.Select(page => objects.Add(w => WriteOwners(w, page))).ToList();
        var owners = document.Pages.SelectMany(page => page.Links).Select(link => numbers[link.Element]);
        return objects.Add(w =>
        {
            w.Raw("<</Nums["u8);
            var key = 0;
            foreach (var number in perPage.Concat(owners))
                w.Integer(key++).Raw(" "u8).Reference(number).Raw(" "u8);
            w.Raw("]>>"u8);
        });
    }

    private void WriteOwners(ByteWriter w, PdfPage page)
    {
        w.Raw("["u8);
        foreach (var owner in page.Owners)
            w.Reference(numbers[owner]).Raw(" "u8);
        w.Raw("]"u8);
    }

    private void WriteIds(ByteWriter w)
    {
        if (ids.Count == 0)
            return;
        w.Raw("/IDTree<</Names["u8);
        foreach (var (id, number) in ids)
            w.Text(id).Reference(number).Raw(" "u8);
        w.Raw("]>>"u8);
    }
}
