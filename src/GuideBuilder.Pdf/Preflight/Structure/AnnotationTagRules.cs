using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>How annotations stand in the structure (ISO 14289-1, 7.18).</summary>
internal static class AnnotationTagRules
{
    public static readonly PreflightRule NotInAnnot = new(
        "GB5460",
        Severity.Error,
        Standards.PdfUa1,
        "A comment or other annotation has no place in the text",
        "A screen reader reads an annotation where its Annot tag stands; without one it is left out, or read anywhere. Tag the annotation where it belongs.",
        "ISO 14289-1, 7.18.1",
        "Matterhorn 28-002",
        "Matterhorn 28-006");

    public static readonly PreflightRule NotInForm = new(
        "GB5461",
        Severity.Error,
        Standards.PdfUa1,
        "A form field has no place in the text",
        "A screen reader comes to a field where its Form tag stands; without one it is left out, or met anywhere. Tag the field where it belongs.",
        "ISO 14289-1, 7.18.4",
        "Matterhorn 28-010");

    public static readonly PreflightRule NotInLink = new(
        "GB5462",
        Severity.Error,
        Standards.PdfUa1,
        "A link has no place in the text",
        "A screen reader comes to a link where its Link tag stands; without one the words of the link and its target do not belong together. Tag the link where its words stand.",
        "ISO 14289-1, 7.18.5",
        "Matterhorn 28-011");

    public static readonly PreflightRule FormKids = new(
        "GB5463",
        Severity.Error,
        Standards.PdfUa1,
        "A Form tag does not hold exactly one field",
        "A Form tag stands for one field that can be filled in. Give each field a tag of its own, and put its label beside that tag.",
        "ISO 14289-1, 7.18.4");

    public static readonly PreflightRule PrinterMarkTagged = new(
        "GB5464",
        Severity.Error,
        Standards.PdfUa1,
        "A mark for the printer is part of the text",
        "Crop marks and the like say nothing to readers. Take the mark out of the structure.",
        "ISO 14289-1, 7.18.8",
        "Matterhorn 28-017");

    public static readonly PreflightRule PrinterMarkContent = new(
        "GB5465",
        Severity.Error,
        Standards.PdfUa1,
        "The drawing of a printer's mark is not marked as decoration",
        "Crop marks and the like say nothing to readers. Mark the content of the mark's appearance as an artifact.",
        "ISO 14289-1, 7.18.8",
        "Matterhorn 28-018");

    public static ImmutableArray<PreflightRule> All { get; } = [NotInAnnot, NotInForm, NotInLink, FormKids, PrinterMarkTagged, PrinterMarkContent];
}
