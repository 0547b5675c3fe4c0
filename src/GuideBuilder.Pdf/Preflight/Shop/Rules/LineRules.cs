using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>How thin lines may be.</summary>
internal static class LineRules
{
    public static readonly PreflightRule TooThin = new(
        "GB5731",
        Severity.Error,
        Standards.Shop,
        "A line is too thin to print",
        "Very thin lines break up on the press or are not there at all. Make the line thicker; a hairline is as thin as the machine can draw it.",
        "GWG 2015, effective line width");

    public static readonly PreflightRule ReversedTooThin = new(
        "GB5732",
        Severity.Error,
        Standards.Shop,
        "A light line on ink is too thin to print",
        "Ink runs into a light line from both sides and closes it. Make the line thicker.",
        "GWG 2015, effective line width");

    public static ImmutableArray<PreflightRule> All { get; } = [TooThin, ReversedTooThin];
}
