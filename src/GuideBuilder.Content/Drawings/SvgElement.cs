using System.Xml;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Drawings;

/// <summary>An element's name and attributes, each with its place.</summary>
internal sealed class SvgElement
{
    private readonly Dictionary<string, SvgAttribute> attributes = new(StringComparer.Ordinal);

    private SvgElement(string name, SourceSpan span) => (Name, Span) = (name, span);

    public string Name { get; }

    public SourceSpan Span { get; }

    /// <summary>Those without a namespace, and links.</summary>
    public IEnumerable<SvgAttribute> Attributes => attributes.Values;

    public SvgAttribute? this[string name] => attributes.GetValueOrDefault(name);

    /// <param name="xml">Stands on an element, and stays there.</param>
    public static SvgElement Read(XmlReader xml, string path)
    {
        var element = new SvgElement(xml.LocalName, PlaceOf(xml, path));
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is "" or SvgNames.Links)
            {
                element.attributes.TryAdd(xml.LocalName, new SvgAttribute(xml.LocalName, xml.Value, PlaceOf(xml, path)));
            }
        }

        xml.MoveToElement();
        return element;
    }

    public static SourceSpan PlaceOf(XmlReader xml, string path)
    {
        var place = (IXmlLineInfo)xml;
        return new SourceSpan(path, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition));
    }
}

internal sealed record SvgAttribute(string Name, string Value, SourceSpan Span);
