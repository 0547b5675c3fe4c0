using System.Collections.Frozen;

namespace GuideBuilder.Content.Drawings;

/// <summary>The elements and attributes of the subset.</summary>
internal static class SvgNames
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string Links = "http://www.w3.org/1999/xlink";
    private const string Html = "http://www.w3.org/1999/xhtml";

    private static readonly FrozenDictionary<string, string[]> Geometry = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["svg"] = ["viewBox", "width", "height", "x", "y", "preserveAspectRatio"],
        ["g"] = [],
        ["defs"] = [],
        ["path"] = ["d", "pathLength"],
        ["rect"] = ["x", "y", "width", "height", "rx", "ry"],
        ["circle"] = ["cx", "cy", "r"],
        ["ellipse"] = ["cx", "cy", "rx", "ry"],
        ["line"] = ["x1", "y1", "x2", "y2"],
        ["polyline"] = ["points"],
        ["polygon"] = ["points"],
    }.ToFrozenDictionary();

    /// <summary>They name or describe, and paint nothing.</summary>
    private static readonly FrozenSet<string> Silent = new[]
    {
        "id", "style", "transform", "version", "baseProfile", "lang", "space", "role", "focusable", "tabindex", "contentStyleType", "contentScriptType",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string element) => Geometry.ContainsKey(element);

    public static bool IsContainer(string element) => element is "svg" or "g" or "defs";

    /// <summary>What an editing program keeps for itself, and what only describes.</summary>
    public static bool IsIgnored(string element, string space) =>
        space is not ("" or Svg or Html) || element is "title" or "desc" or "metadata";

    /// <param name="element">A known one.</param>
    public static bool Has(string element, string attribute) =>
        Geometry[element].Contains(attribute) || Silent.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.Ordinal) || attribute.StartsWith("data-", StringComparison.Ordinal);
}
