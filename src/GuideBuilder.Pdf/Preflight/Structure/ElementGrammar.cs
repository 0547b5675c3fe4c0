using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Which elements may hold which (ISO 32000-1, tables 333 and 336 to 338). What is not named here may stand anywhere.</summary>
internal static class ElementGrammar
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Kids = new Dictionary<string, ImmutableArray<string>>
    {
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["Ruby"] = ["RB", "RT", "RP"],
        ["Warichu"] = ["WT", "WP"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Parents = new Dictionary<string, ImmutableArray<string>>
    {
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
        ["RB"] = ["Ruby"],
        ["RT"] = ["Ruby"],
        ["RP"] = ["Ruby"],
        ["WT"] = ["Warichu"],
        ["WP"] = ["Warichu"],
    }.ToFrozenDictionary();

    /// <summary>What a type may hold; null when anything.</summary>
    public static ImmutableArray<string>? KidsOf(string type) => Kids.TryGetValue(type, out var kids) ? kids : null;

    /// <summary>What may hold a type; null when anything.</summary>
    public static ImmutableArray<string>? ParentsOf(string type) => Parents.TryGetValue(type, out var parents) ? parents : null;

    /// <summary>The rule by which the place of a type is judged; null when it may stand anywhere.</summary>
    public static PreflightRule? RuleOf(string type) => type switch
    {
        "Table" or "THead" or "TBody" or "TFoot" or "TR" or "TH" or "TD" => GrammarRules.TableNesting,
        "L" or "LI" or "LBody" => GrammarRules.List,
        "TOC" or "TOCI" => GrammarRules.Contents,
        "Ruby" or "RB" or "RT" or "RP" or "Warichu" or "WT" or "WP" => GrammarRules.Ruby,
        _ => null,
    };
}
