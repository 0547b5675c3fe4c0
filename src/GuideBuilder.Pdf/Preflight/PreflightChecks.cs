using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Press;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>All checks, and all rules that they know.</summary>
public static class PreflightChecks
{
    /// <summary>By id.</summary>
    public static ImmutableArray<PreflightRule> Rules { get; } =
    [
        .. new[] { BoxRules.All }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new BoxCheck(job),
    ];
}
