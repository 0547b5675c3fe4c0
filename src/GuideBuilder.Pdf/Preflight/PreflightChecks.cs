using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Colour;
using GuideBuilder.Pdf.Preflight.Document;
using GuideBuilder.Pdf.Preflight.Fonts;
using GuideBuilder.Pdf.Preflight.Graphics;
using GuideBuilder.Pdf.Preflight.Press;
using GuideBuilder.Pdf.Preflight.Shop;
using GuideBuilder.Pdf.Preflight.Structure;
using GuideBuilder.Pdf.Preflight.Syntax;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>All checks, and all rules that they know.</summary>
public static class PreflightChecks
{
    /// <summary>By id.</summary>
    public static ImmutableArray<PreflightRule> Rules { get; } =
    [
        .. new[]
            {
                SyntaxChecks.Rules,
                DocumentChecks.Rules,
                FontDictionaryRules.All,
                CMapRules.All,
                FontProgramRules.All,
                GlyphRules.All,
                TrueTypeRules.All,
                UnicodeRules.All,
                ShopFontRules.All,
                StructureChecks.Rules,
                ColourRules.All,
                ExternalRules.All,
                StateRules.All,
                ShopColourRules.All,
                BoxRules.All,
                ShopRules.All,
            }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        .. SyntaxChecks.For(job),
        .. DocumentChecks.For(job),
        new FontUseCheck(job),
        .. StructureChecks.For(job),
        new ColourCheck(job),
        new SeparationCheck(job),
        new ExternalCheck(job),
        new StateCheck(job),
        new TransparencyCheck(job),
        new ShopFileCheck(job),
        new BoxCheck(job),
        new ShopCheck(job),
    ];
}
