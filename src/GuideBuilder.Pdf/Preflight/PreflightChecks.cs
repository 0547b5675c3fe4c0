using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Press;
using GuideBuilder.Pdf.Preflight.Shop;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>All checks, and all rules that they know.</summary>
public static class PreflightChecks
{
    /// <summary>By id.</summary>
    public static ImmutableArray<PreflightRule> Rules { get; } =
    [
        .. new[] { BoxRules.All, ShopRules.All }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new BoxCheck(job),
        new ShopCheck(job),
    ];
}
