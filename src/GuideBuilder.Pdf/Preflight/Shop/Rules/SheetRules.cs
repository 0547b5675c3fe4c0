using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>What pages must be for a print shop to arrange them on sheets.</summary>
internal static class SheetRules
{
    public static readonly PreflightRule OtherSize = new(
        "GB5751",
        Severity.Error,
        Standards.Shop,
        "Pages differ in size",
        "Pages of a book are cut together, so they must have the same size after trimming. Give them all the same page format.",
        "GWG 2015, page size and orientation");

    public static readonly PreflightRule OtherOrientation = new(
        "GB5752",
        Severity.Error,
        Standards.Shop,
        "Some pages are upright and others lie on their side",
        "Pages of a book are bound at the same edge. Turn what is on the page instead of the page.",
        "GWG 2015, page size and orientation");

    public static readonly PreflightRule Turned = new(
        "GB5753",
        Severity.Warning,
        Standards.Shop,
        "A page is shown turned",
        "The file says to turn the page for viewing, which programs that arrange pages on sheets may overlook. Export the file without turning pages.",
        "GWG 2015, page size and orientation");

    public static readonly PreflightRule Scaled = new(
        "GB5754",
        Severity.Error,
        Standards.Shop,
        "A page is scaled",
        "The page counts in a unit other than the usual point, which many presses overlook: it would print in the wrong size. Export the file in its real size.",
        "GWG 2015, page scaling factor", "ISO 32000-1, 14.11.2");

    public static readonly PreflightRule NotMultiple = new(
        "GB5755",
        Severity.Error,
        Standards.Shop,
        "The number of pages does not fit the binding",
        "Sheets are folded, so pages come in fixed numbers. Add pages, also empty ones where the print shop takes them, or take pages away.",
        "GWG 2015, number of pages");

    public static readonly PreflightRule WrongCount = new(
        "GB5756",
        Severity.Error,
        Standards.Shop,
        "There are too few or too many pages",
        "The print shop cannot bind so few or so many pages in this way. Change the number of pages, or choose another binding.",
        "GWG 2015, number of pages");

    public static readonly PreflightRule Blank = new(
        "GB5757",
        Severity.Warning,
        Standards.Shop,
        "A page is blank",
        "A blank page may be meant, or something may have been lost on the way. If it is meant, tell the print shop.",
        "GWG 2015, empty pages");

    public static readonly PreflightRule Spread = new(
        "GB5758",
        Severity.Error,
        Standards.Shop,
        "Two pages stand side by side as one",
        "The print shop arranges pages itself and needs each one alone, in reading order. Export single pages, not spreads.",
        "GWG 2015, page size and orientation");

    public static ImmutableArray<PreflightRule> All { get; } = [OtherSize, OtherOrientation, Turned, Scaled, NotMultiple, WrongCount, Blank, Spread];
}
