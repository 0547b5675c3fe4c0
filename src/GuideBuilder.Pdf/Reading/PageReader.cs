using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>Walks the page tree (ISO 32000-1, 7.7.3). Each node counts once, so a tree that bites its own tail ends.</summary>
internal sealed class PageReader(PdfObjects objects)
{
    private const int MostPages = 20000;
    private const int MostAnnotations = 100000;

    private static readonly ImmutableArray<string> Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly HashSet<int> visited = [];
    private readonly List<PdfFilePage> pages = [];
    private int annotationsLeft = MostAnnotations;

    public static ImmutableArray<PdfFilePage> Read(PdfObjects objects, PdfObject.Dictionary catalogue, string path)
    {
        var reader = new PageReader(objects);
        reader.Walk(catalogue["Pages"]);
        if (reader.pages.Count == 0 && !objects.IsEncrypted)
            objects.Findings.Add(PdfFindings.IsDamaged(path, "The list of pages"));
        return [.. reader.pages];
    }

    private void Walk(PdfObject root)
    {
        var open = new Stack<Node>([new Node(root, PdfObject.Dictionary.Empty)]);
        while (open.TryPop(out var node) && pages.Count < MostPages)
        {
            var number = (node.Value as PdfObject.Reference)?.ObjectNumber ?? 0;
            if (number > 0 && !visited.Add(number))
                continue;
            var dictionary = objects.Dictionary(node.Value);
            var inherited = Inherit(dictionary, node.Inherited);
            if (objects.Resolve(dictionary["Kids"]) is PdfObject.List kids)
                PushAll(open, kids, inherited);
            else if (dictionary.Entries.Count > 0)
                pages.Add(ReadPage(dictionary, inherited, number));
        }
    }

    private static void PushAll(Stack<Node> open, PdfObject.List kids, PdfObject.Dictionary inherited)
    {
        for (var i = kids.Items.Length - 1; i >= 0; i--)
            open.Push(new Node(kids.Items[i], inherited));
    }

    private static PdfObject.Dictionary Inherit(PdfObject.Dictionary own, PdfObject.Dictionary above) =>
        new(Inheritable.ToDictionary(key => key, key => own[key] is PdfObject.Null ? above[key] : own[key], StringComparer.Ordinal));

    private PdfFilePage ReadPage(PdfObject.Dictionary page, PdfObject.Dictionary inherited, int number) => new(
        pages.Count,
        number,
        page,
        objects.Dictionary(inherited["Resources"]),
        PdfBox.Read(objects, inherited["MediaBox"]) ?? default,
        PdfBox.Read(objects, inherited["CropBox"]),
        PdfBox.Read(objects, page["BleedBox"]),
        PdfBox.Read(objects, page["TrimBox"]),
        PdfBox.Read(objects, page["ArtBox"]),
        objects.Integer(inherited["Rotate"], 0),
        ReadAnnotations(page));

    private ImmutableArray<PdfAnnotation> ReadAnnotations(PdfObject.Dictionary page)
    {
        if (objects.Resolve(page["Annots"]) is not PdfObject.List list)
            return [];
        var some = list.Items.Take(annotationsLeft).ToList();
        annotationsLeft -= some.Count;
        return [.. some.Select(annotation => PdfAnnotation.Read(objects, annotation))];
    }

    private readonly record struct Node(PdfObject Value, PdfObject.Dictionary Inherited);
}
