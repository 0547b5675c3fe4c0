using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>Where marks may stand.</summary>
internal static class MarkRules
{
    public static readonly PreflightRule InBleed = new(
        "GB5761",
        Severity.Error,
        Standards.Shop,
        "Marks stand in the bleed",
        "When the cut is a little off, the mark shows on the finished page. Export marks with a distance that is at least the bleed.",
        "ISO 15930-7, 6.12", "GWG 2015, bleed");

    public static readonly PreflightRule Refused = new(
        "GB5762",
        Severity.Error,
        Standards.Shop,
        "There are marks, which the print shop refuses",
        "The print shop sets its own marks when it arranges the pages, and others get in the way. Export the file without marks.",
        "Print shops that refuse marks");

    public static ImmutableArray<PreflightRule> All { get; } = [InBleed, Refused];
}
