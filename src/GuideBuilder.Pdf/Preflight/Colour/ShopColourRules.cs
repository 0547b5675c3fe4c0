using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Which colours and which kinds of file a print shop takes.</summary>
internal static class ShopColourRules
{
    public static readonly PreflightRule RgbPicture = new(
        "GB5531",
        Severity.Error,
        Standards.Shop,
        "A picture is not in the colours of the press",
        "The print shop takes no RGB, Lab or calibrated colour: who converts it decides how it looks, and a press operator in a hurry may choose badly. Convert the picture to the CMYK of the printing condition.",
        "Press profile, colours");

    public static readonly PreflightRule RgbPaint = new(
        "GB5532",
        Severity.Error,
        Standards.Shop,
        "Text or graphics are not in the colours of the press",
        "The print shop takes no RGB, Lab or calibrated colour; black text in RGB becomes a blur of four inks. Choose a CMYK colour, for text black alone.",
        "Press profile, colours");

    public static readonly PreflightRule Spot = new(
        "GB5533",
        Severity.Error,
        Standards.Shop,
        "A spot colour is used that was not ordered",
        "Each spot colour is a further plate and costs money, or is replaced in a way nobody chose. Convert it to CMYK.",
        "Press profile, colours");

    public static readonly PreflightRule AmbiguousSpot = new(
        "GB5534",
        Severity.Error,
        Standards.Shop,
        "One spot colour seems to have two names",
        "Names that differ only in capitals, spaces or marks make two plates of what is meant as one ink. Give the colour the same name everywhere, also in placed graphics.",
        "GWG 2015, ambiguous spot colours");

    public static readonly PreflightRule Intent = new(
        "GB5536",
        Severity.Error,
        Standards.Shop,
        "The file is made for another printing condition",
        "Colours are separated for a press and a paper; printed otherwise they look different, and may carry too much ink. Make the file for a printing condition that the print shop names.",
        "Press profile, output intents");

    public static readonly PreflightRule Version = new(
        "GB5537",
        Severity.Error,
        Standards.Shop,
        "The file is not of a kind of PDF/X that the print shop takes",
        "The print shop's programs are set for the versions of PDF/X that it names. Save the file as one of them.",
        "Press profile, versions");

    public static readonly PreflightRule Layers = new(
        "GB5538",
        Severity.Error,
        Standards.Shop,
        "The file has layers, which the print shop does not take",
        "Layers can be shown and hidden, so that nobody can be sure what will be printed. Keep what is to be printed and save the file without layers.",
        "Press profile, layers");

    public static readonly PreflightRule Transparency = new(
        "GB5539",
        Severity.Error,
        Standards.Shop,
        "Something is transparent, which the print shop does not take",
        "Older machines turn transparency into opaque parts, in ways that can be seen. Save the file with transparency flattened, or paint without it.",
        "Press profile, transparency");

    public static ImmutableArray<PreflightRule> All { get; } = [RgbPicture, RgbPaint, Spot, AmbiguousSpot, Intent, Version, Layers, Transparency];
}
