using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Compares prefixes of a packet, a limited number of them: each takes time in proportion to all that stands around it.</summary>
internal sealed class XmpPrefixes
{
    private int left = 1000;

    /// <summary>Whether <paramref name="element"/> knows the namespace by this prefix first; true where too many were asked for.</summary>
    public bool Has(XElement element, XNamespace space, string prefix) => left-- <= 0 || element.GetPrefixOfNamespace(space) == prefix;
}
