using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>A file's structure tree (ISO 32000-1, 14.7), as far as it can be read.</summary>
/// <param name="Root">The tree's root dictionary; empty when there is no tree.</param>
/// <param name="Kids">Of the root.</param>
/// <param name="Nodes">Every element, each before its kids.</param>
/// <param name="Owners">The element that holds a marked-content sequence; of several, the first.</param>
/// <param name="References">The element that holds an object as a whole, by the object's number; of several, the first.</param>
internal sealed record StructureTree(
    PdfObject.Dictionary Root,
    RoleMap Roles,
    ImmutableArray<StructureKid> Kids,
    ImmutableArray<StructureNode> Nodes,
    IReadOnlyDictionary<ContentKey, StructureNode> Owners,
    IReadOnlyDictionary<int, StructureNode> References,
    ParentTree Parents)
{
    private readonly Dictionary<PdfObject.Dictionary, StructureNode> byDictionary = ByDictionary(Nodes);

    public bool Exists => Root.Entries.Count > 0;

    /// <summary>The element that <paramref name="value"/> is; null when it is none of this tree.</summary>
    public StructureNode? NodeOf(PdfObject value) => value is PdfObject.Dictionary dictionary ? byDictionary.GetValueOrDefault(dictionary) : null;

    /// <summary>The element to which a sequence belongs, when tree and parent tree agree about it; else null.</summary>
    /// <param name="holder">The dictionary of the page, or of the form, whose content is marked.</param>
    public StructureNode? OwnerOf(ContentKey key, PdfObject.Dictionary holder) =>
        Owners.GetValueOrDefault(key) is { } owner && NodeOf(Parents.Content(holder, key.Mcid)) is { } named && named == owner ? owner : null;

    /// <summary>The element to which an object belongs as a whole, when tree and parent tree agree about it; else null.</summary>
    public StructureNode? OwnerOf(int number, PdfObject.Dictionary dictionary) =>
        References.GetValueOrDefault(number) is { } owner && NodeOf(Parents.Object(dictionary)) is { } named && named == owner ? owner : null;

    private static Dictionary<PdfObject.Dictionary, StructureNode> ByDictionary(ImmutableArray<StructureNode> nodes)
    {
        var all = new Dictionary<PdfObject.Dictionary, StructureNode>(nodes.Length, ReferenceEqualityComparer.Instance);
        foreach (var node in nodes)
            all.Add(node.Dictionary, node);
        return all;
    }
}

/// <summary>A marked-content sequence.</summary>
/// <param name="Page">From 0; 0 when a form holds it.</param>
/// <param name="Form">The object number of the form; 0 when the page itself holds it.</param>
internal readonly record struct ContentKey(int Page, int Form, int Mcid)
{
    public static ContentKey Of(StructureKid.Content content) => new(content.Form > 0 ? 0 : content.Page, content.Form, content.Mcid);
}
