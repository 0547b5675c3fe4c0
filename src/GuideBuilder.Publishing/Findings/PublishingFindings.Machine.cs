using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>The findings about what the machine lacks.</summary>
public static partial class PublishingFindings
{
    public static readonly FindingCode FontNotInstalledCode = new(
        "GB4004",
        "A font is not installed",
        Severity.Error,
        "A language cannot be set without its fonts. Run `guide doctor`: it names the package to install.");

    public static readonly FindingCode HyphenationMissingCode = new(
        "GB4023",
        "Words of a language are not divided",
        Severity.Warning,
        "The file of hyphenation patterns that locales/locales.yaml names is not on this machine or cannot be read. The book is right, but its lines are more uneven. Install the package of patterns, or take the name out.");

    public static readonly FindingCode MachineIncompleteCode = new(
        "GB9002",
        "Something is missing on this machine",
        Severity.Error,
        "GuideBuilder needs HarfBuzz, ICU and Noto fonts. Run the line that is given, or `./build.sh`, which does it for you.");

    public static Finding FontNotInstalled(string family, string language, string hint) => new(
        FontNotInstalledCode,
        SourceSpan.WholeFile("locales/locales.yaml"),
        $"The font “{family}”, which “{language}” is set in, is not installed.",
        hint,
        language);

    public static Finding HyphenationMissing(string locale, string name, string problem) => new(
        HyphenationMissingCode,
        null,
        $"The hyphenation patterns “{name}” of the language “{locale}” are not used: {problem}.",
        "Run `guide doctor`, or take “hyphenation” out of this language in locales/locales.yaml.");

    public static Finding MachineIncomplete(string part, string hint) => new(
        MachineIncompleteCode,
        null,
        $"{part} is not installed on this machine.",
        hint);
}
