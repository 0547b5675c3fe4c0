using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Fonts;
using GuideBuilder.Pdf.Preflight.Press;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>All checks, and all rules that they know.</summary>
public static class PreflightChecks
{
    /// <summary>By id.</summary>
    public static ImmutableArray<PreflightRule> Rules { get; } =
    [
        .. new[]
            {
                BoxRules.All,
                FontDictionaryRules.All,
                CMapRules.All,
                FontProgramRules.All,
                GlyphRules.All,
                TrueTypeRules.All,
                UnicodeRules.All,
                ShopFontRules.All,
            }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new BoxCheck(job),
        new FontUseCheck(job),
    ];
}
