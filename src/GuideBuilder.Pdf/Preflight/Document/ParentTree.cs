using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Finds the tag around an annotation (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree
{
    private const int MostNodes = 100000;
    private const int MostEntries = 2000000;

    private readonly Dictionary<int, PdfObject> owners = [];
    private readonly PdfObjects objects;

    private ParentTree(PdfObjects objects) => this.objects = objects;

    public static ParentTree Read(PdfObjects objects, PdfObject.Dictionary catalogue)
    {
        var tree = new ParentTree(objects);
        tree.Walk(objects.Dictionary(catalogue["StructTreeRoot"])["ParentTree"]);
        return tree;
    }

    /// <summary>The element that holds an annotation; empty when there is none.</summary>
    public PdfObject.Dictionary ElementOf(PdfObject.Dictionary annotation) =>
        owners.TryGetValue(objects.Integer(annotation["StructParent"], -1), out var owner) ? objects.Dictionary(owner) : PdfObject.Dictionary.Empty;

    private void Walk(PdfObject root)
    {
        var visited = new HashSet<PdfObject>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PdfObject>([root]);
        while (open.TryPop(out var next) && visited.Count < MostNodes)
        {
            if (objects.Resolve(next) is not PdfObject.Dictionary node || !visited.Add(node))
                continue;
            if (objects.Resolve(node["Nums"]) is PdfObject.List numbers && visited.Add(numbers))
                ReadNumbers(numbers);
            if (objects.Resolve(node["Kids"]) is PdfObject.List kids && visited.Add(kids))
            {
                foreach (var kid in kids.Items)
                    open.Push(kid);
            }
        }
    }

    private void ReadNumbers(PdfObject.List numbers)
    {
        for (var i = 0; i + 1 < numbers.Items.Length && owners.Count < MostEntries; i += 2)
        {
            if (objects.Integer(numbers.Items[i], -1) is >= 0 and var key)
                owners.TryAdd(key, numbers.Items[i + 1]);
        }
    }
}
