using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>What type must be to print well.</summary>
internal static class TypeRules
{
    public static readonly PreflightRule TooSmall = new(
        "GB5721",
        Severity.Error,
        Standards.Shop,
        "Type is too small to print",
        "Hairlines of very small letters break up on the press, and few can read them. Set the text larger.",
        "GWG 2015, small text");

    public static readonly PreflightRule ReversedTooSmall = new(
        "GB5722",
        Severity.Error,
        Standards.Shop,
        "Light type on ink is too small to print",
        "Ink runs into light letters from all sides and closes them. Set the text larger or bolder, or dark on a light ground.",
        "GWG 2015, small text");

    public static readonly PreflightRule ColouredTooSmall = new(
        "GB5723",
        Severity.Error,
        Standards.Shop,
        "Type in several inks is too small to print",
        "Plates never meet exactly, so small letters of several inks have coloured rims. Set the text larger, or in black or one other ink alone.",
        "GWG 2015, small text");

    public static readonly PreflightRule NotBlackAlone = new(
        "GB5724",
        Severity.Error,
        Standards.Shop,
        "Black text is made of several inks",
        "Plates never meet exactly, so such letters look blurred, and they carry needless ink. Give the text the colour black alone (cyan, magenta and yellow 0 %, black 100 %) and no black of a screen.",
        "GWG 2015, rich black text");

    public static readonly PreflightRule BlackKnocksOut = new(
        "GB5725",
        Severity.Warning,
        Standards.Shop,
        "Black text leaves a hole in the colour below it",
        "Where plates do not meet exactly, white rims show around the letters. Set black text to overprint.",
        "GWG 2015, overprint 100 % black text");

    public static readonly PreflightRule WhiteOverprints = new(
        "GB5726",
        Severity.Error,
        Standards.Shop,
        "White is set to overprint, so it vanishes",
        "White that overprints adds no ink and takes none away, so that what is below it prints as if it were not there. Take overprinting off what is white.",
        "GWG 2015, overprint white text and paths", "ISO 32000-1, 8.6.7");

    public static readonly PreflightRule GreyOverprints = new(
        "GB5727",
        Severity.Warning,
        Standards.Shop,
        "Grey text is set to overprint in a way that presses read differently",
        "A colour given as grey is not bound to leave the other inks as they are: one press overprints it, another leaves a hole. Give the text as black ink (cyan, magenta and yellow 0 %).",
        "GWG 2015, overprint DeviceGray", "ISO 32000-1, table 148");

    public static ImmutableArray<PreflightRule> All { get; } =
        [TooSmall, ReversedTooSmall, ColouredTooSmall, NotBlackAlone, BlackKnocksOut, WhiteOverprints, GreyOverprints];
}
