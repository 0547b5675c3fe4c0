using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>The fields of a structure in XMP.</summary>
/// <param name="Prefix">The one that must be used.</param>
/// <param name="Texts">Fields that must be there, each a text.</param>
/// <param name="Lists">Fields that may be there, each a sequence.</param>
internal sealed record XmpFields(string Prefix, string Namespace, string[] Texts, string[] Lists)
{
    private const int MostItems = 10000;

    /// <summary>The items of an array.</summary>
    public static IEnumerable<XElement> ItemsOf(XElement array) => array.Elements().Take(1).SelectMany(kind => kind.Elements(XmpPacket.Rdf + "li")).Take(MostItems);

    /// <summary>What is wrong with the fields of <paramref name="structure"/>.</summary>
    public IEnumerable<string> Problems(XElement structure, XmpPrefixes prefixes)
    {
        var content = Content(structure);
        foreach (var name in Texts)
        {
            if (Find(structure, name) is not { } field)
                yield return $"the field {Prefix}:{name} is missing.";
            else if (field.HasElements)
                yield return $"the field {Prefix}:{name} is no text.";
        }

        foreach (var name in Lists)
        {
            if (Find(structure, name) is { } field && !XmpForm.Fits(field, "seq"))
                yield return $"the field {Prefix}:{name} is no sequence.";
        }

        foreach (var field in content.Elements().Where(f => f.Name.Namespace != XmpPacket.Rdf))
        {
            if (field.Name.NamespaceName != Namespace || (!Texts.Contains(field.Name.LocalName) && !Lists.Contains(field.Name.LocalName)))
                yield return $"the field {field.Name.LocalName} does not belong there.";
            else if (!prefixes.Has(field, field.Name.Namespace, Prefix))
                yield return $"the prefix of {field.Name.LocalName} is not {Prefix}.";
        }
    }

    /// <summary>The text of a field; null when there is none.</summary>
    public string? Text(XElement structure, string name) => Find(structure, name) is { HasElements: false } field ? field.Value.Trim() : null;

    /// <summary>The items of a field that is a list; none when there is none.</summary>
    public IEnumerable<XElement> Items(XElement structure, string name) => Find(structure, name) is { } field ? ItemsOf(field) : [];

    /// <summary>A field, whether it is written as an element or as an attribute.</summary>
    private XElement? Find(XElement structure, string name)
    {
        var content = Content(structure);
        var full = XNamespace.Get(Namespace) + name;
        return content.Element(full) ?? (content.Attribute(full) is { } attribute ? new XElement(full, attribute.Value) : null);
    }

    /// <summary>The fields may stand in a description of their own.</summary>
    private static XElement Content(XElement structure) => structure.Element(XmpPacket.Rdf + "Description") ?? structure;
}
