using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Which elements may hold which (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).</summary>
internal static class GrammarRules
{
    public static readonly PreflightRule TableNesting = new(
        "GB5420",
        Severity.Error,
        Standards.PdfUa1,
        "A part of a table stands where it may not",
        "A table holds rows, rows hold cells, and nothing else; otherwise screen readers lose count of rows and columns. Mend the tags of the table.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-004");

    public static readonly PreflightRule TableParts = new(
        "GB5421",
        Severity.Error,
        Standards.PdfUa1,
        "A table has too many or too few parts",
        "A table has at most one head, one foot and one caption, the caption comes first or last, and where there is a head or a foot there is a body. Mend the tags of the table.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-004");

    public static readonly PreflightRule List = new(
        "GB5422",
        Severity.Error,
        Standards.PdfUa1,
        "A part of a list stands where it may not",
        "A list holds items, and an item a label and a body; otherwise screen readers cannot say how many items there are. Mend the tags of the list.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-005");

    public static readonly PreflightRule Contents = new(
        "GB5423",
        Severity.Error,
        Standards.PdfUa1,
        "A part of a table of contents stands where it may not",
        "A table of contents holds its entries, and at its beginning perhaps a caption. Mend its tags.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-006");

    public static readonly PreflightRule Ruby = new(
        "GB5424",
        Severity.Error,
        Standards.PdfUa1,
        "Notes on the reading of characters are tagged wrongly",
        "Ruby and Warichu hold the characters, their note and its brackets in a fixed order; otherwise both are read as one word. Mend their tags.",
        "ISO 14289-1, 7.2",
        "ISO 32000-1, 14.8.4.4.3",
        "Matterhorn 09-007",
        "Matterhorn 09-008");

    public static ImmutableArray<PreflightRule> All { get; } = [TableNesting, TableParts, List, Contents, Ruby];
}
