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
                BoxRules.All,
                DocumentChecks.Rules,
                SyntaxChecks.Rules,
                ColourRules.All,
                ExternalRules.All,
                ShopColourRules.All,
                StateRules.All,
                FontDictionaryRules.All,
                CMapRules.All,
                FontProgramRules.All,
                GlyphRules.All,
                TrueTypeRules.All,
                UnicodeRules.All,
                ShopFontRules.All,
            }
        .. new[] { BoxRules.All, ShopRules.All }
                TreeRules.All,
                ContentRules.All,
                GrammarRules.All,
                TableRules.All,
                ElementRules.All,
                LanguageRules.All,
                AnnotationRules.All,
            }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new BoxCheck(job),
        .. DocumentChecks.For(job),
        .. SyntaxChecks.For(job),
        new ColourCheck(job),
        new ExternalCheck(job),
        new RegistrationCheck(job),
        new SeparationCheck(job),
        new ShopFileCheck(job),
        new StateCheck(job),
        new TransparencyCheck(job),
        new FontUseCheck(job),
        new ShopCheck(job),
        new TreeCheck(job),
        new ContentCheck(job),
        new GrammarCheck(job),
        new TableCheck(job),
        new FigureCheck(job),
        new HeadingCheck(job),
        new NoteCheck(job),
        new EmptyElementCheck(job),
        new LanguageCheck(job),
        new LanguageTagCheck(job),
        new AnnotationTagCheck(job),
    ];
}
