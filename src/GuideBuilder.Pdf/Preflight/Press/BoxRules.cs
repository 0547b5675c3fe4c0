using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Press;

/// <summary>What the boxes of a page must be (ISO 15930-7, 6.12; ISO 32000-1, 14.11.2).</summary>
internal static class BoxRules
{
    public static readonly PreflightRule NoTrim = new(
        "GB5601",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "A page does not say where it is trimmed",
        "A print shop cuts where the TrimBox, or the ArtBox in its place, says; without one it has to guess. Set the page format in the program that made the file, and save it as PDF/X-4.",
        "ISO 15930-7, 6.12");

    public static readonly PreflightRule TwoTrims = new(
        "GB5602",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "A page has both a TrimBox and an ArtBox",
        "Two boxes that may differ leave open where to cut. Take the ArtBox away.",
        "ISO 15930-7, 6.12");

    public static readonly PreflightRule NotNested = new(
        "GB5603",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "The boxes of a page do not lie in each other",
        "The trimmed page lies inside the bleed, and the bleed inside the sheet. Save the file again with the right page format and bleed.",
        "ISO 15930-7, 6.12");

    public static ImmutableArray<PreflightRule> All { get; } = [NoTrim, TwoTrims, NotNested];
}
