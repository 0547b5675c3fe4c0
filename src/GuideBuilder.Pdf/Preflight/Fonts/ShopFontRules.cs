using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>What print shops look at twice in fonts.</summary>
internal static class ShopFontRules
{
    public static readonly PreflightRule Courier = new(
        "GB5340",
        Severity.Warning,
        Standards.Shop,
        "Text is set in Courier",
        "Programs put Courier in the place of fonts that they do not find. Look whether the text is meant to be in it, and choose the right font if not.",
        "GWG 2015, font Courier");

    public static readonly PreflightRule Whole = new(
        "GB5341",
        Severity.Warning,
        Standards.Shop,
        "A font is embedded whole",
        "All of the font is in the file, not only the letters in use: the file is larger than need be, and some licences forbid it. Choose to embed subsets when the file is made.",
        "ISO 32000-1, 9.6.4");

    public static readonly PreflightRule NotOutlined = new(
        "GB5342",
        Severity.Error,
        Standards.Shop,
        "Text is not drawn as outlines",
        "This print shop takes no fonts, only outlines. Convert the text to outlines in a copy of the file that is for this shop alone, because such text can no longer be read aloud or searched.",
        "Press profile, fonts");

    public static ImmutableArray<PreflightRule> All { get; } = [Courier, Whole, NotOutlined];
}
