using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What the catalogue of a file must say (ISO 19005-2, 6.4.2, 6.5.2, 6.7, 6.10 and 6.11; ISO 14289-1, 6.2, 7.1 and 7.2; ISO 15930-7).</summary>
internal static class CatalogueRules
{
    public static readonly PreflightRule TitleHidden = new(
        "GB5218",
        Severity.Error,
        Standards.PdfUa1,
        "The window shows the file name instead of the title",
        "A screen reader says what the window shows, and a title says more than a file name. Set “show document title” in the properties of the document.",
        "ISO 14289-1, 7.1, test 10",
        "Matterhorn 07-001",
        "Matterhorn 07-002");

    public static readonly PreflightRule NeedsRendering = new(
        "GB5219",
        Severity.Error,
        Standards.PdfA2a,
        "The file is made anew whenever it is opened",
        "Its pages come from a form (XFA) and may look different tomorrow. Print it into a new PDF.",
        "ISO 19005-2, 6.4.2, test 2");

    public static readonly PreflightRule AdditionalActions = new(
        "GB5220",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4 | Standards.Shop,
        "The file does something when it or a page is opened",
        "Actions that start by themselves have no place in a file for print or for an archive. Remove them in the program that made the file.",
        "ISO 19005-2, 6.5.2, test 1",
        "ISO 19005-2, 6.5.2, test 2",
        "ISO 15930-7");

    public static readonly PreflightRule Alternates = new(
        "GB5221",
        Severity.Error,
        Standards.PdfA2a,
        "The file holds a slide show beside its pages",
        "Alternate presentations show other content than the pages. Save the file without them.",
        "ISO 19005-2, 6.10, test 1",
        "ISO 19005-2, 6.10, test 2");

    public static readonly PreflightRule Requirements = new(
        "GB5222",
        Severity.Error,
        Standards.PdfA2a,
        "The file demands abilities of the reader's program",
        "A file for an archive must be readable by every program. Save it as PDF/A.",
        "ISO 19005-2, 6.11, test 1");

    public static readonly PreflightRule OpenAction = new(
        "GB5610",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "The file does something when it is opened",
        "A press opens files without people. Remove the action on opening, or save the file as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule PrintedArea = new(
        "GB5611",
        Severity.Error,
        Standards.PdfX4,
        "The file tells programs to print or show a part of a page only",
        "The areas for viewing and printing must be the whole sheet or the page with its bleed, or the bleed may be lost. Save the file as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule CropBox = new(
        "GB5612",
        Severity.Error,
        Standards.PdfX4,
        "The visible area of a page reaches beyond its sheet",
        "The CropBox lies within the MediaBox. Set the page format again, and save the file as PDF/X-4.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } =
    [
        TitleHidden, NeedsRendering, AdditionalActions, Alternates, Requirements,
        OpenAction, PrintedArea, CropBox,
    ];
}
