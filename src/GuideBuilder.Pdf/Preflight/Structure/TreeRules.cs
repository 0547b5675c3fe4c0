using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>What the structure tree must be as a whole (ISO 14289-1, 7.1; ISO 19005-2, 6.7; ISO 32000-1, 14.7).</summary>
internal static class TreeRules
{
    public static readonly PreflightRule NoTree = new(
        "GB5401",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The file has no structure",
        "Without a structure tree a screen reader finds neither headings nor paragraphs nor an order to read in. Save the file as a tagged PDF from the program that made it.",
        "ISO 14289-1, 7.1",
        "ISO 19005-2, 6.7.3.3");

    public static readonly PreflightRule NotMarked = new(
        "GB5402",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The file does not say that it is tagged",
        "Reading programs look for this statement and ignore all tags when it is missing. Save the file as a tagged PDF.",
        "ISO 14289-1, 6.2",
        "ISO 19005-2, 6.7.2.2");

    public static readonly PreflightRule Suspects = new(
        "GB5403",
        Severity.Error,
        Standards.PdfUa1,
        "The file says that its own tags may be wrong",
        "Programs that guess tags leave this note. Check the tags, mend them, and then take the note away.",
        "ISO 14289-1, 7.1",
        "Matterhorn 01-007");

    public static readonly PreflightRule WrongParent = new(
        "GB5404",
        Severity.Error,
        Standards.PdfUa1,
        "A tag does not say where in the structure it belongs",
        "Each element of the structure names the one that holds it; programs that follow this way back get lost here. Have the program that made the file write its tags anew.",
        "ISO 14289-1, 7.1",
        "ISO 32000-1, 14.7.2");

    public static readonly PreflightRule Unmapped = new(
        "GB5405",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A tag of an unknown kind",
        "Screen readers know only the standard kinds of tags. Say in the role map which standard kind this one stands for, or use a standard one.",
        "ISO 14289-1, 7.1",
        "ISO 19005-2, 6.7.3.4",
        "Matterhorn 02-001");

    public static readonly PreflightRule Circular = new(
        "GB5406",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "Kinds of tags that stand for each other in a circle",
        "What a tag means is never said when one kind stands for another and that one for the first. Map each to a standard kind.",
        "ISO 14289-1, 7.1",
        "ISO 19005-2, 6.7.3.4",
        "Matterhorn 02-003");

    public static readonly PreflightRule Remapped = new(
        "GB5407",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A standard kind of tag is given another meaning",
        "Some programs read the tag by its standard meaning and some by the other. Take the kind out of the role map.",
        "ISO 14289-1, 7.1",
        "ISO 19005-2, 6.7.3.4",
        "Matterhorn 02-004");

    public static ImmutableArray<PreflightRule> All { get; } = [NoTree, NotMarked, Suspects, WrongParent, Unmapped, Circular, Remapped];
}
