using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>What a print shop demands.</summary>
internal static class ShopRules
{
    public static ImmutableArray<PreflightRule> All { get; } =
    [
        .. InkRules.All,
        .. EdgeRules.All,
        .. TypeRules.All,
        .. LineRules.All,
        .. PictureRules.All,
        .. SheetRules.All,
        .. MarkRules.All,
    ];
}
