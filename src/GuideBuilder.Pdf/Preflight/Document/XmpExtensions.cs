using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Descriptions of properties in a packet: the extension schema container (ISO 19005-2, 6.6.2.3.3).</summary>
internal sealed class XmpExtensions
{
    private const int MostSchemas = 1000;

    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XmpFields Schema = new("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#", ["schema", "namespaceURI", "prefix"], ["property", "valueType"]);
    private static readonly XmpFields Property = new("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#", ["name", "valueType", "category", "description"], []);
    private static readonly XmpFields ValueType = new("pdfaType", "http://www.aiim.org/pdfa/ns/type#", ["type", "namespaceURI", "prefix", "description"], ["field"]);
    private static readonly XmpFields Field = new("pdfaField", "http://www.aiim.org/pdfa/ns/field#", ["name", "valueType", "description"], []);

    private readonly Dictionary<XName, string> forms = [];
    private readonly List<string> problems = [];
    private readonly XmpPrefixes prefixes = new();

    private XmpExtensions()
    {
    }

    /// <summary>What is wrong with the descriptions.</summary>
    public IReadOnlyList<string> Problems => problems;

    public static XmpExtensions Read(XmpPacket packet)
    {
        var extensions = new XmpExtensions();
        foreach (var container in packet.Properties.Where(p => p.Name == Extension + "schemas"))
            extensions.ReadContainer(container);
        return extensions;
    }

    /// <summary>The form of a property that is described here; null when it is not.</summary>
    public string? FormOf(XName property) => forms.GetValueOrDefault(property);

    private void ReadContainer(XElement container)
    {
        if (!prefixes.Has(container, Extension, "pdfaExtension"))
            problems.Add("the prefix of the container is not pdfaExtension.");
        if (!XmpForm.Fits(container, "bag"))
        {
            problems.Add("the container holds no Bag.");
            return;
        }

        foreach (var schema in XmpFields.ItemsOf(container).Take(MostSchemas))
            ReadSchema(schema);
    }

    private void ReadSchema(XElement schema)
    {
        Check(Schema, schema);
        var space = Schema.Text(schema, "namespaceURI") ?? "";
        var own = Schema.Items(schema, "valueType").Select(t => ValueType.Text(t, "type") ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var type in Schema.Items(schema, "valueType"))
            ReadType(type, own);
        foreach (var property in Schema.Items(schema, "property"))
        {
            Check(Property, property);
            CheckType(Property.Text(property, "valueType"), own);
            if (Property.Text(property, "category") is { } category and not ("external" or "internal"))
                problems.Add($"the category of a property is “{category}”.");
            if (IsName(Property.Text(property, "name")) is { } name && space.Length > 0)
                forms[XNamespace.Get(space) + name] = XmpForm.Of(Property.Text(property, "valueType") ?? "");
        }
    }

    private void ReadType(XElement type, HashSet<string> own)
    {
        Check(ValueType, type);
        foreach (var field in ValueType.Items(type, "field"))
        {
            Check(Field, field);
            CheckType(Field.Text(field, "valueType"), own);
        }
    }

    private void Check(XmpFields fields, XElement of) => problems.AddRange(fields.Problems(of, prefixes));

    private void CheckType(string? type, HashSet<string> own)
    {
        if (type is { Length: > 0 } && !XmpValueTypes.IsKnown(type, own))
            problems.Add($"the value type “{type}” is described nowhere.");
    }

    private static string? IsName(string? name)
    {
        try
        {
            return name is null ? null : System.Xml.XmlConvert.VerifyNCName(name);
        }
        catch (Exception e) when (e is System.Xml.XmlException or ArgumentException)
        {
            return null;
        }
    }
}
