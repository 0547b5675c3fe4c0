using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>What can go wrong between an edition and the finished files, in an editor's words.</summary>
public static class PublishingFindings
{
    public static readonly FindingCode MissingGlyphCode = new(
        "GB4001",
        "No font has this character",
        Severity.Error,
        "A character without a glyph would be printed as an empty box. Correct the character if it is a slip; else add a font family that has it to the language's fonts in locales/locales.yaml, and install that font.");

    public static readonly FindingCode LineTooWideCode = new(
        "GB4002",
        "A word is wider than its line",
        Severity.Error,
        "Text is never cut, shrunk or drawn over its neighbour, so a word that does not fit stops the build. Use a shorter word, or give the text a smaller size in templates/print.");

    public static readonly FindingCode BlockTooTallCode = new(
        "GB4003",
        "A passage is taller than its page",
        Severity.Error,
        "A cover or a picture cannot be divided between pages. Shorten the text, or change its size in templates/print.");

    public static readonly FindingCode FontNotInstalledCode = new(
        "GB4004",
        "A font is not installed",
        Severity.Error,
        "A language cannot be set without its fonts. Run `guide doctor`: it names the package to install.");

    public static readonly FindingCode StyleIncompleteCode = new(
        "GB4005",
        "A style is not described",
        Severity.Error,
        "Every kind of text, box and colour that a book uses must be in templates/print. Add the entry that is named.");

    public static readonly FindingCode CannotWriteCode = new(
        "GB9001",
        "The output cannot be written",
        Severity.Error,
        "The disk may be full, or the folder may belong to someone else. The last good build is still there as it was. Make room or give another folder, and build again.");

    public static readonly FindingCode MachineIncompleteCode = new(
        "GB9002",
        "Something is missing on this machine",
        Severity.Error,
        "GuideBuilder needs HarfBuzz, ICU and Noto fonts. Run the line that is given, or `./build.sh`, which does it for you.");

    public static readonly FindingCode AnotherBuildCode = new(
        "GB9003",
        "Another build is writing the output",
        Severity.Error,
        "Two builds that write the same folder at once would mix their files. Wait until the other has finished and build again, or give each a folder of its own with --output.");

    public static readonly FindingCode OutputNotOursCode = new(
        "GB9004",
        "The output folder holds something that no build made",
        Severity.Error,
        "A build replaces its whole folder, so a slip in --output could delete your own files. Give a folder that does not exist yet, or clear this one yourself.");

    public static readonly FindingCode PressProfileMissingCode = new(
        "GB4006",
        "The colour profile for the press is missing",
        Severity.Error,
        "Print files name the printing condition they were made for and carry its ICC profile. Put the profile back into templates/press.");

    public static readonly FindingCode StyleValueUnreadableCode = new(
        "GB4007",
        "A value of the style cannot be read",
        Severity.Error,
        "Lengths are numbers with mm, cm or pt; colours are four percentages for the press and a web colour for screens. Write the value as the finding shows.");

    public static readonly FindingCode TextNotBlackCode = new(
        "GB4008",
        "Text is to be printed in more than black ink",
        Severity.Error,
        "Small type in several inks is blurred as soon as the plates are a hair apart, and print shops refuse it. Give text a colour whose cmyk is [0, 0, 0, 100]; its srgb may be any colour.");

    public static readonly FindingCode BlockTooWideCode = new(
        "GB4009",
        "A picture has no room beside the indents around it",
        Severity.Error,
        "Indents and the padding of boxes take the whole width, so that nothing is left for the picture. Nest it less deep, or make the padding smaller in templates/print.");

    public static readonly FindingCode NothingToBuildCode = new(
        "GB1090",
        "Nothing matches what was asked for",
        Severity.Error,
        "The filters on the command line leave no publication over. Check the names of publication, language, region and format.");

    public static Finding MissingGlyph(SourceSpan? span, int codePoint, string language, string passage) => new(
        MissingGlyphCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"No font for “{language}” has the character U+{codePoint:X4} ({char.ConvertFromUtf32(codePoint)}), which stands in “{passage}”."),
        "Correct the character, or add a font that has it in locales/locales.yaml.",
        language);

    public static Finding LineTooWide(SourceSpan? span, string line, double excess, string language) => new(
        LineTooWideCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"“{line}” is {excess:0.#} pt wider than its line."),
        "Use a shorter word, or a smaller size in templates/print.",
        language);

    public static Finding BlockTooTall(SourceSpan? span, double excess, string language) => new(
        BlockTooTallCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"A passage is {excess:0.#} pt taller than the room it has."),
        "Shorten it, or give it a smaller size in templates/print.",
        language);

    public static Finding BlockTooWide(SourceSpan? span, double excess, string language) => new(
        BlockTooWideCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"A picture is {excess:0.#} pt wider than the room that boxes and indents leave it."),
        "Nest it less deep, or make the padding smaller in templates/print.",
        language);

    public static Finding FontNotInstalled(string family, string language, string hint) => new(
        FontNotInstalledCode,
        SourceSpan.WholeFile("locales/locales.yaml"),
        $"The font “{family}”, which “{language}” is set in, is not installed.",
        hint,
        language);

    public static Finding StyleIncomplete(SourceSpan span, string what) => new(
        StyleIncompleteCode,
        span,
        $"The style has no {what}.",
        "Add it; templates/print/a5.yaml of the sample project shows one of each.");

    public static Finding StyleValueUnreadable(SourceSpan span, string value, string expected) => new(
        StyleValueUnreadableCode,
        span,
        $"“{value}” is not {expected}.",
        $"Write {expected}.");

    public static Finding TextNotBlack(SourceSpan span, string ink) => new(
        TextNotBlackCode,
        span,
        $"Text is to be set in the colour “{ink}”, which is not black ink alone.",
        "Use a colour of the palette whose cmyk is [0, 0, 0, 100].");

    public static Finding CannotWrite(string folder, string reason) => new(
        CannotWriteCode,
        null,
        $"The folder “{folder}” could not be written: {reason}.",
        "Make room on the disk or choose another folder with --output. The last good build is untouched.");

    public static Finding AnotherBuild(string folder) => new(
        AnotherBuildCode,
        null,
        $"Another build is writing “{folder}” right now.",
        "Wait until it has finished, and build again.");

    public static Finding OutputHoldsOther(string folder, string stranger) => new(
        OutputNotOursCode,
        null,
        $"“{folder}” holds “{stranger}”, which no build made. A build would delete it.",
        "Give a folder that does not exist yet with --output, or move what is in this one.");

    public static Finding OutputIsFile(string name) => new(
        OutputNotOursCode,
        null,
        $"“{name}” is a file, not a folder.",
        "Give a folder that does not exist yet with --output.");

    public static Finding MachineIncomplete(string part, string hint) => new(
        MachineIncompleteCode,
        null,
        $"{part} is not installed on this machine.",
        hint);

    public static Finding PressProfileMissing(string path, string problem) => new(
        PressProfileMissingCode,
        SourceSpan.WholeFile(path),
        $"The colour profile cannot be read: {problem}",
        "Copy it from the sample project, where it has the same name.");

    public static Finding NothingToBuild() => new(
        NothingToBuildCode,
        null,
        "No publication matches everything that was asked for on the command line.",
        "Take away one of --publication, --locale, --region and --format.");

    public static Finding UnknownName(string filter, string name, IEnumerable<string> known) => new(
        NothingToBuildCode,
        null,
        $"The project has no {filter} “{name}”.",
        $"Write one of: {string.Join(", ", known)}.");
}
