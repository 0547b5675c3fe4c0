using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>Walks the structure tree once. Each element and each sequence counts once, so a cyclic tree ends.</summary>
internal sealed class StructureTreeReader
{
    private const int DeepestNesting = 200;
    private const int MostKids = 4 << 20;

    private readonly PdfFile file;
    private readonly PdfObjects objects;
    private readonly RoleMap roles;
    private readonly Dictionary<int, int> pages;
    private readonly HashSet<PdfObject.Dictionary> visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureNode> nodes = [];
    private readonly Dictionary<ContentKey, StructureNode> owners = [];
    private readonly Dictionary<int, StructureNode> references = [];
    private int kidsLeft = MostKids;
    private bool isTooComplex;

    private StructureTreeReader(PdfFile file, RoleMap roles)
    {
        (this.file, objects, this.roles) = (file, file.Objects, roles);
        pages = file.Pages.Where(p => p.ObjectNumber > 0).ToDictionary(p => p.ObjectNumber, p => p.Index);
    }

    public static StructureTree Read(PdfFile file)
    {
        var root = file.Objects.Dictionary(file.Catalogue["StructTreeRoot"]);
        var reader = new StructureTreeReader(file, new RoleMap(file.Objects, file.Objects.Dictionary(root["RoleMap"])));
        var kids = reader.ReadKids(root, new Surroundings(null, -1, 0));
        if (reader.isTooComplex)
            file.Objects.Findings.Add(PdfFindings.IsTooComplex(file.Path, "The structure tree"));
        return new StructureTree(
            root,
            reader.roles,
            kids,
            [.. reader.nodes],
            reader.owners,
            reader.references,
            new ParentTree(file.Objects, root["ParentTree"]));
    }

    private ImmutableArray<StructureKid> ReadKids(PdfObject.Dictionary element, Surroundings here)
    {
        ImmutableArray<PdfObject> kids = objects.Resolve(element["K"]) switch
        {
            PdfObject.List list => list.Items,
            PdfObject.Null => [],
            _ => [element["K"]],
        };
        isTooComplex |= kids.Length > kidsLeft;
        kidsLeft -= kids.Length;
        return kidsLeft < 0 ? [] : [.. kids.Select(kid => ReadKid(kid, here)).OfType<StructureKid>()];
    }

    private StructureKid? ReadKid(PdfObject kid, Surroundings here)
    {
        var value = objects.Resolve(kid);
        if (value is PdfObject.Number)
            return Claim(here, here.Page, objects.Integer(value, -1), 0);
        if (value is not PdfObject.Dictionary dictionary)
            return null;
        return objects.Name(dictionary["Type"]) switch
        {
            "MCR" => Claim(here, PageOf(dictionary, here.Page), objects.Integer(dictionary["MCID"], -1), (dictionary["Stm"] as PdfObject.Reference)?.ObjectNumber ?? 0),
            "OBJR" => Refer(here, (dictionary["Obj"] as PdfObject.Reference)?.ObjectNumber ?? 0),
            _ => ReadElement(kid, dictionary, here),
        };
    }

    private StructureKid.Content? Claim(Surroundings here, int page, int mcid, int form)
    {
        var content = new StructureKid.Content(page, mcid, form);
        if (page < 0 || (here.Node is { } owner && !owners.TryAdd(ContentKey.Of(content), owner)))
            return null;
        return content;
    }

    private StructureKid.Reference Refer(Surroundings here, int number)
    {
        if (here.Node is { } owner)
            references.TryAdd(number, owner);
        return new StructureKid.Reference(number);
    }

    private StructureKid.Element? ReadElement(PdfObject kid, PdfObject.Dictionary element, Surroundings above)
    {
        if (above.Depth >= DeepestNesting || !visited.Add(element))
        {
            isTooComplex = true;
            return null;
        }

        var type = objects.Name(element["S"]) ?? "";
        var language = objects.Text(element["Lang"]);
        var node = new StructureNode(nodes.Count, (kid as PdfObject.Reference)?.ObjectNumber ?? 0, element, type, roles.Of(type), above.Node, language, language ?? above.Node?.Language);
        nodes.Add(node);
        node.Kids = ReadKids(element, new Surroundings(node, PageOf(element, above.Page), above.Depth + 1));
        node.FirstContent = node.Kids.Select(FirstOf).FirstOrDefault(first => first is not null);
        return new StructureKid.Element(node);
    }

    private static StructureKid.Content? FirstOf(StructureKid kid) => kid switch
    {
        StructureKid.Content content => content,
        StructureKid.Element element => element.Node.FirstContent,
        _ => null,
    };

    private int PageOf(PdfObject.Dictionary dictionary, int otherwise) =>
        dictionary["Pg"] is PdfObject.Reference page ? pages.GetValueOrDefault(page.ObjectNumber, -1) : otherwise;

    /// <param name="Node">The element whose kids are read; null at the root.</param>
    /// <param name="Page">From 0; -1 when none is given.</param>
    private readonly record struct Surroundings(StructureNode? Node, int Page, int Depth);
}
