using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>How the content of pages is written (ISO 19005-2, 6.1.13 and 6.2.2; ISO 32000-1, 7.8).</summary>
internal static class ContentRules
{
    public static readonly PreflightRule Nesting = new(
        "GB5128",
        Severity.Error,
        Standards.PdfA2a,
        "The drawing on a page is nested too deeply",
        "A page saves its graphics state at most 28 times within itself; some devices cannot go deeper. Simplify groups within groups in the drawing, or save the file again as PDF/A.",
        "ISO 19005-2, 6.1.13, test 8");

    public static readonly PreflightRule UnknownOperator = new(
        "GB5129",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4,
        "A page uses a command that PDF does not know",
        "Each program does something else with it, or nothing. Save the file again from the program that made it, as PDF/A or PDF/X-4.",
        "ISO 19005-2, 6.2.2, test 1",
        "ISO 15930-7");

    public static readonly PreflightRule InheritedResources = new(
        "GB5130",
        Severity.Error,
        Standards.PdfA2a,
        "Content uses fonts or pictures that are not its own",
        "A page or a drawing that uses fonts, pictures or settings lists them itself; one that borrows the list breaks when it is taken into another file. Save the file again as PDF/A.",
        "ISO 19005-2, 6.2.2, test 2");

    public static readonly PreflightRule MissingResource = new(
        "GB5131",
        Severity.Error,
        Standards.Pdf | Standards.PdfA2a | Standards.PdfX4,
        "A page uses something that is not in the file",
        "A font, picture, colour or setting that the page names is missing, so that a part of the page is not seen, or is seen otherwise. Save the file again from its source.",
        "ISO 32000-1, 7.8.3",
        "ISO 19005-2, 6.2.2, test 2");

    public static ImmutableArray<PreflightRule> All { get; } = [Nesting, UnknownOperator, InheritedResources, MissingResource];
}
