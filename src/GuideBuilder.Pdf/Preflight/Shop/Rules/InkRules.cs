using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>How much ink there may be.</summary>
internal static class InkRules
{
    public static readonly PreflightRule TooMuch = new(
        "GB5701",
        Severity.Error,
        Standards.Shop,
        "There is more ink on an area than the paper takes",
        "Too much ink does not dry: it sets off on the next sheet, and sheets stick together. Choose lighter colours, or convert pictures with the profile that the print shop names, which limits the ink.",
        "GWG 2015, total ink area coverage");

    public static readonly PreflightRule TooMuchInText = new(
        "GB5702",
        Severity.Error,
        Standards.Shop,
        "There is more ink in text than the paper takes",
        "Letters with that much ink smear, and their edges blur. Give the text a colour of fewer inks; black text needs black alone. Large text must not overprint a dark ground either.",
        "GWG 2015, total ink area coverage");

    public static readonly PreflightRule TooLittle = new(
        "GB5703",
        Severity.Warning,
        Standards.Shop,
        "A tint is so light that it does not print",
        "The dots of a very light tint are too small to hold on the plate, so that it comes out as paper or as spots. Take a stronger tint or none.",
        "GWG 2015, tone range");

    public static readonly PreflightRule NotKnown = new(
        "GB5704",
        Severity.Info,
        Standards.Shop,
        "The ink of a picture was not judged",
        "The picture is stored in the inks of the press, in a way that this program does not unpack. Ask whoever made it whether it was converted with the profile that the print shop names.",
        "GWG 2015, total ink area coverage");

    public static readonly PreflightRule Registration = new(
        "GB5705",
        Severity.Error,
        Standards.Shop,
        "Registration colour stands on the trimmed page",
        "The colour of marks prints on every plate at full strength, which is far too much ink, and shows coloured rims. Set text and lines in black, and keep registration colour for marks beyond the trimmed page.",
        "GWG 2015, separation colour All");

    public static ImmutableArray<PreflightRule> All { get; } = [TooMuch, TooMuchInText, TooLittle, NotKnown, Registration];
}
