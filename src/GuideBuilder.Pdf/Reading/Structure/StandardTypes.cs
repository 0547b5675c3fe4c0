using System.Collections.Frozen;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>The structure types that every reader knows (ISO 32000-1, 14.8.4; headings below H6 by ISO 14289-1, 7.4.3).</summary>
internal static class StandardTypes
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
        "Figure", "Formula", "Form");

    public static bool Has(string type) => Names.Contains(type) || HeadingLevel(type) > 0;

    /// <summary>Of <c>H1</c>, <c>H2</c> and so on; 0 for any other type.</summary>
    public static int HeadingLevel(string type) =>
        type is ['H', >= '1' and <= '9', ..] && type.Length <= 4 && int.TryParse(type.AsSpan(1), System.Globalization.NumberStyles.None, null, out var level) ? level : 0;
}
