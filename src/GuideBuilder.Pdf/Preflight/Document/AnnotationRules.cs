using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What annotations must be: links, notes, form fields and other things upon a page (ISO 19005-2, 6.3; ISO 14289-1, 7.18; ISO 15930-7).</summary>
internal static class AnnotationRules
{
    public static readonly PreflightRule Kind = new(
        "GB5229",
        Severity.Error,
        Standards.PdfA2a,
        "An annotation is of a kind that is not allowed",
        "Films, sounds, screens, 3D models and unknown kinds cannot be shown everywhere and for ever. Remove the annotation.",
        "ISO 19005-2, 6.3.1, test 1");

    public static readonly PreflightRule Flags = new(
        "GB5230",
        Severity.Error,
        Standards.PdfA2a,
        "An annotation is hidden, or seen on screen only",
        "What is seen is printed, and what is printed is seen: the flag Print is set; Hidden, Invisible, NoView and ToggleNoView are not. Change it in the properties of the annotation, or remove it.",
        "ISO 19005-2, 6.3.2, test 1",
        "ISO 19005-2, 6.3.2, test 2");

    public static readonly PreflightRule NoAppearance = new(
        "GB5231",
        Severity.Error,
        Standards.PdfA2a,
        "An annotation does not say what it looks like",
        "Without an appearance of its own, each program draws it as it likes. Save the file again as PDF/A, or remove the annotation.",
        "ISO 19005-2, 6.3.3, test 1");

    public static readonly PreflightRule Appearance = new(
        "GB5232",
        Severity.Error,
        Standards.PdfA2a,
        "An annotation has another look than the plain one",
        "An annotation has one look, the normal one; only buttons have one for each of their states. Looks on touch or click are not allowed. Save the file again as PDF/A.",
        "ISO 19005-2, 6.3.3, test 2",
        "ISO 19005-2, 6.3.3, test 3",
        "ISO 19005-2, 6.3.3, test 4");

    public static readonly PreflightRule NoDescription = new(
        "GB5233",
        Severity.Error,
        Standards.PdfUa1,
        "A link or annotation has no description",
        "Who cannot see the page needs to hear where a link leads or what a note says. Enter a description (Contents) for it.",
        "ISO 14289-1, 7.18.1, test 2",
        "ISO 14289-1, 7.18.5, test 2",
        "Matterhorn 28-004",
        "Matterhorn 28-012");

    public static readonly PreflightRule NoFieldName = new(
        "GB5234",
        Severity.Error,
        Standards.PdfUa1,
        "A form field has no description",
        "Who cannot see the form needs to hear what belongs in a field. Enter a tooltip (TU) for it.",
        "ISO 14289-1, 7.18.1, test 3",
        "Matterhorn 28-005");

    public static readonly PreflightRule TrapNet = new(
        "GB5235",
        Severity.Error,
        Standards.PdfUa1,
        "The file holds a trap network",
        "Traps for a press have no place in a file that people read. Save the file again from its source.",
        "ISO 14289-1, 7.18.2, test 1",
        "Matterhorn 28-007");

    public static readonly PreflightRule TabOrder = new(
        "GB5236",
        Severity.Error,
        Standards.PdfUa1,
        "The tab key does not follow the order of reading",
        "On a page with links or fields, the tab key must go from one to the next as the tags do: Tabs with the value S. Set the tab order to “use document structure”.",
        "ISO 14289-1, 7.18.3, test 1",
        "Matterhorn 28-008",
        "Matterhorn 28-009");

    public static readonly PreflightRule MediaClip = new(
        "GB5237",
        Severity.Error,
        Standards.PdfUa1,
        "A film or sound does not say what it is",
        "A media clip needs its type (CT) and a description (Alt), for those who cannot see or hear it. Enter them in the program that made the file.",
        "ISO 14289-1, 7.18.6.2, test 1",
        "ISO 14289-1, 7.18.6.2, test 2",
        "Matterhorn 28-014",
        "Matterhorn 28-015");

    public static readonly PreflightRule Printed = new(
        "GB5620",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "A link, note or field would be printed",
        "Annotations on the page or in its bleed are not part of the artwork; a press prints or leaves them as it happens. Save the file for print without links, comments and fields.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [Kind, Flags, NoAppearance, Appearance, NoDescription, NoFieldName, TrapNet, TabOrder, MediaClip, Printed];
}
