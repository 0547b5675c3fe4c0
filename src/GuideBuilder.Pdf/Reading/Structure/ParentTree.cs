using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>Leads from content back to the elements that hold it (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree
{
    private const int MostEntries = 1 << 20;

    private readonly PdfObjects objects;
    private readonly Dictionary<int, PdfObject> entries = [];
    private readonly HashSet<PdfObject> visited = new(ReferenceEqualityComparer.Instance);

    public ParentTree(PdfObjects objects, PdfObject root)
    {
        this.objects = objects;
        var left = MostEntries;
        var open = new Stack<PdfObject>([root]);
        while (open.TryPop(out var value) && left > 0)
        {
            if (objects.Resolve(value) is not PdfObject.Dictionary node || !visited.Add(node))
                continue;
            left -= 1 + Read(node, left);
            foreach (var kid in Items(node["Kids"]))
                open.Push(kid);
        }

        visited.Clear();
    }

    /// <summary>The element of a marked-content sequence, as an object; null when none is named.</summary>
    /// <param name="holder">The dictionary of the page or form.</param>
    public PdfObject Content(PdfObject.Dictionary holder, int mcid)
    {
        var items = Items(Entry(objects.Integer(holder["StructParents"], -1)));
        return mcid >= 0 && mcid < items.Length ? objects.Resolve(items[mcid]) : PdfObject.Null.Value;
    }

    /// <summary>The element of an annotation, form or picture, as an object; null when none is named.</summary>
    public PdfObject Object(PdfObject.Dictionary dictionary) => objects.Resolve(Entry(objects.Integer(dictionary["StructParent"], -1)));

    private PdfObject Entry(int key) => entries.GetValueOrDefault(key) ?? PdfObject.Null.Value;

    private ReadOnlySpan<PdfObject> Items(PdfObject value) => objects.Resolve(value) is PdfObject.List list ? list.Items.AsSpan() : [];

    private int Read(PdfObject.Dictionary node, int left)
    {
        var items = Items(node["Nums"]);
        var count = 0;
        for (; (2 * count) + 1 < items.Length && count < left; count++)
            entries.TryAdd(objects.Integer(items[2 * count], -1), items[(2 * count) + 1]);
        return count;
    }
}
