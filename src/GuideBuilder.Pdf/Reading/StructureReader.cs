using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>Reads the structure tree (ISO 32000-1, 14.7). Each element and each sequence counts once, so a cyclic tree ends.</summary>
internal sealed class StructureReader
{
    private const int DeepestNesting = 200;
    private const int LongestRoleChain = 32;

    private readonly PdfFile file;
    private readonly PdfObjects objects;
    private readonly PdfContent content;
    private readonly PdfObject.Dictionary roles;
    private readonly Dictionary<int, int> pages;
    private readonly HashSet<PdfObject.Dictionary> visited = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int Page, int Mcid)> claimed = [];

    private StructureReader(PdfFile file, PdfContent content, PdfObject.Dictionary root)
    {
        (this.file, objects, this.content) = (file, file.Objects, content);
        roles = objects.Dictionary(root["RoleMap"]);
        pages = file.Pages.Where(p => p.ObjectNumber > 0).ToDictionary(p => p.ObjectNumber, p => p.Index);
    }

    public static ImmutableArray<TextElement> Read(PdfFile file, PdfContent content)
    {
        var root = file.Objects.Dictionary(file.Catalogue["StructTreeRoot"]);
        var reader = new StructureReader(file, content, root);
        var above = new Surroundings(-1, file.Objects.Text(file.Catalogue["Lang"]), 0);
        return [.. reader.ReadKids(root, above).OfType<TextNode.Child>().Select(child => child.Element)];
    }

    private ImmutableArray<TextNode> ReadKids(PdfObject.Dictionary element, Surroundings here)
    {
        var kids = objects.Resolve(element["K"]) switch
        {
            PdfObject.List list => list.Items,
            PdfObject.Null => [],
            _ => [element["K"]],
        };
        return [.. kids.Select(kid => ReadKid(kid, here)).OfType<TextNode>()];
    }

    private TextNode? ReadKid(PdfObject kid, Surroundings here)
    {
        var value = objects.Resolve(kid);
        if (value is PdfObject.Number)
            return ReadRun(here.Page, objects.Integer(value, -1));
        if (value is not PdfObject.Dictionary dictionary)
            return null;
        return objects.Name(dictionary["Type"]) switch
        {
            "MCR" => ReadRun(PageOf(dictionary, here.Page), objects.Integer(dictionary["MCID"], -1)),
            "OBJR" => new TextNode.Annotation((dictionary["Obj"] as PdfObject.Reference)?.ObjectNumber ?? 0),
            _ => ReadElement(dictionary, here),
        };
    }

    private TextNode.Child? ReadElement(PdfObject.Dictionary element, Surroundings above)
    {
        if (above.Depth >= DeepestNesting || !visited.Add(element))
        {
            objects.Findings.Add(PdfFindings.IsTooComplex(file.Path, "The structure tree"));
            return null;
        }

        var here = new Surroundings(PageOf(element, above.Page), objects.Text(element["Lang"]) ?? above.Language, above.Depth + 1);
        return new TextNode.Child(new TextElement(
            Role(objects.Name(element["S"]) ?? ""),
            here.Language,
            objects.Text(element["Alt"]),
            objects.Text(element["ActualText"]),
            objects.Text(element["T"]),
            objects.Text(element["ID"]),
            ReadKids(element, here)));
    }

    private string Role(string type)
    {
        for (var i = 0; i < LongestRoleChain && objects.Name(roles[type]) is { } role; i++)
            type = role;
        return type;
    }

    private int PageOf(PdfObject.Dictionary dictionary, int otherwise) =>
        dictionary["Pg"] is PdfObject.Reference page ? pages.GetValueOrDefault(page.ObjectNumber, -1) : otherwise;

    private TextNode.Run? ReadRun(int page, int mcid)
    {
        if (page < 0 || !claimed.Add((page, mcid)))
            return null;
        return new TextNode.Run(page, mcid, content.Pages[page].Tagged.GetValueOrDefault(mcid, []));
    }

    /// <param name="Page">From 0; -1 when none is given.</param>
    private readonly record struct Surroundings(int Page, string? Language, int Depth);
}
