using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What attached files and layers must be (ISO 19005-2, 6.8 and 6.9; ISO 14289-1, 7.10 and 7.11; ISO 15930-7).</summary>
internal static class AttachmentRules
{
    public static readonly PreflightRule NoFileName = new(
        "GB5244",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "An attached file has no name",
        "An attachment needs its name in both entries, F and UF, so that every program shows it. Attach the file again.",
        "ISO 19005-2, 6.8, test 2",
        "ISO 14289-1, 7.11, test 1",
        "Matterhorn 21-001",
        "Matterhorn 28-016");

    public static readonly PreflightRule NotPdfA = new(
        "GB5245",
        Severity.Error,
        Standards.PdfA2a,
        "An attached file is not PDF/A",
        "Only files of PDF/A-1 or PDF/A-2 may be attached to PDF/A-2. Save the attachment as PDF/A, leave it out, or use PDF/A-3.",
        "ISO 19005-2, 6.8, test 5");

    public static readonly PreflightRule Attached = new(
        "GB5622",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "Files are attached to the file",
        "A print shop cannot know whether an attachment belongs to the job. Send it by itself, and save the file as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule NoLayerName = new(
        "GB5246",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A set of layers has no name",
        "Readers choose sets of layers by their names. Give the set a name, or save the file without layers.",
        "ISO 19005-2, 6.9, test 1",
        "ISO 14289-1, 7.10, test 1",
        "Matterhorn 20-001",
        "Matterhorn 20-002");

    public static readonly PreflightRule SameLayerName = new(
        "GB5247",
        Severity.Error,
        Standards.PdfA2a,
        "Two sets of layers have the same name",
        "Readers choose sets of layers by their names. Give each a name of its own.",
        "ISO 19005-2, 6.9, test 2");

    public static readonly PreflightRule UnlistedLayer = new(
        "GB5248",
        Severity.Error,
        Standards.PdfA2a,
        "A layer is missing from the list of layers",
        "A layer that is not listed can be hidden without anybody knowing of it. Save the file again as PDF/A, or without layers.",
        "ISO 19005-2, 6.9, test 3");

    public static readonly PreflightRule AutomaticLayers = new(
        "GB5249",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "Layers show and hide by themselves",
        "Content that changes with zoom, print or language is not the same for everybody. Save the file without automatic layers (AS).",
        "ISO 19005-2, 6.9, test 4",
        "ISO 14289-1, 7.10, test 2",
        "Matterhorn 20-003");

    public static ImmutableArray<PreflightRule> All { get; } = [NoFileName, NotPdfA, NoLayerName, SameLayerName, UnlistedLayer, AutomaticLayers, Attached];
}
