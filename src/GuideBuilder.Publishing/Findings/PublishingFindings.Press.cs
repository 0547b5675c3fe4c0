using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>The findings about what print shops demand.</summary>
public static partial class PublishingFindings
{
    public static readonly FindingCode PressProfileMissingCode = new(
        "GB4006",
        "The colour profile for the press is missing",
        Severity.Error,
        "Print files name the printing condition they were made for and carry its ICC profile. Put the profile into templates/press, or correct its name in the press profile.");

    public static readonly FindingCode PressValueUnreadableCode = new(
        "GB4030",
        "A value of the press profile cannot be read",
        Severity.Error,
        "A press profile holds the print shop's numbers, and each has a form and a range that docs/press-profiles.md tells. Write the value as the finding shows.");

    public static readonly FindingCode PressIncompleteCode = new(
        "GB4031",
        "A press profile is not complete",
        Severity.Error,
        "A number that is not given would have to be guessed, and the print shop might refuse the job. Add the entry that is named, or say which other profile this one is “like”.");

    public static readonly FindingCode PressLikeNothingCode = new(
        "GB4032",
        "A press profile is like one that is not there",
        Severity.Error,
        "A press profile takes what it does not say itself from the one it is “like”. That must be another file of templates/press, and none that is like this one in turn.");

    public static readonly FindingCode PressNotBuildableCode = new(
        "GB4033",
        "Files cannot be made as the print shop demands",
        Severity.Error,
        "Print files are PDF/X-4 with embedded fonts, made for the printing condition of their press profile. A shop that takes something else needs files that this tool does not make. Ask whether the shop takes PDF/X-4 as well, or choose another press profile.");

    public static readonly FindingCode PictureNotConvertedCode = new(
        "GB4034",
        "A picture cannot be converted for the press",
        Severity.Error,
        "Pictures are printed in the inks of the press, and this one could not be turned into them. Open it in a picture program, save it again as an ordinary JPEG or PNG, and build again.");

    public static Finding PressValueUnreadable(SourceSpan span, string value, string expected) => new(
        PressValueUnreadableCode,
        span,
        $"“{value}” is not {expected}.",
        $"Write {expected}.");

    public static Finding PressIncomplete(SourceSpan span, string what) => new(
        PressIncompleteCode,
        span,
        $"The press profile has no {what}.",
        "Add it; templates/press/iso-coated.yaml of the sample project shows one of each.");

    public static Finding PressLikeNothing(SourceSpan span, string name, string folder) => new(
        PressLikeNothingCode,
        span,
        $"This press profile is like “{name}”, which is not another profile in {folder}.",
        "Give the name of another file there, without “.yaml”.");

    public static Finding PressNotBuildable(string path, string demand) => new(
        PressNotBuildableCode,
        new SourceSpan(path, 1, 1),
        $"No files can be made for this press profile: {demand}.",
        "Ask the print shop whether it takes PDF/X-4 with embedded fonts, or choose another profile with --press.");

    /// <param name="reason">A sentence.</param>
    internal static Finding PictureNotConverted(string path, string reason) => new(
        PictureNotConvertedCode,
        SourceSpan.WholeFile(path),
        $"A picture of this book cannot be converted to the inks of the press. {reason}",
        "Save the picture again as an ordinary JPEG or PNG.");

    /// <param name="span">Where the press profile names it.</param>
    public static Finding PressProfileMissing(SourceSpan span, string path, string problem) => new(
        PressProfileMissingCode,
        span,
        $"The colour profile {path} cannot be used: {problem}.",
        "Copy it from the sample project or from the print shop, or correct the name.");
}
