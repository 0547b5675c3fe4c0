using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing;

/// <summary>What can go wrong between an edition and the finished files, in an editor's words.</summary>
public static class PublishingFindings
{
    // In points: what is rounded to less would read as if nothing were wrong.
    private const double LeastExcess = 0.1;

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

    public static readonly FindingCode StyleLikeNothingCode = new(
        "GB4025",
        "A style is like one that is not there",
        Severity.Error,
        "A style takes what it does not say itself from the one it is “like”. That must be another file of templates/print, and none that is like this one in turn.");

    public static readonly FindingCode BoxWithoutLookCode = new(
        "GB4026",
        "A box has no look",
        Severity.Error,
        "The tool does not guess how a box is set. Give each box that content/project.yaml names an entry under “boxes” in the style of the book; that of “note” is a model.");

    public static readonly FindingCode HyphenationMissingCode = new(
        "GB4023",
        "Words of a language are not divided",
        Severity.Warning,
        "The file of hyphenation patterns that locales/locales.yaml names is not on this machine or cannot be read. The book is right, but its lines are more uneven. Install the package of patterns, or take the name out.");

    public static readonly FindingCode PagesUnsettledCode = new(
        "GB4024",
        "A page number in the text cannot be settled",
        Severity.Error,
        "A reference to a page is so long that it moves the page it names, whichever number it prints. Change the wording of the passage a little.");

    public static readonly FindingCode ColourNotInPaletteCode = new(
        "GB4021",
        "A drawing has a colour that the palette does not have",
        Severity.Error,
        "Colours of the palette are mixed by hand for the press, so that drawings and boxes match on paper too; a screen's colour says nothing about ink. Give the shape a colour of the palette in templates/print, or add the colour there with its cmyk.");

    public static readonly FindingCode CoarsePictureCode = new(
        "GB4022",
        "A picture is too coarse for print",
        Severity.Error,
        "Below the number of pixels to the inch that the press profile names, a press shows the pixels, and the shop refuses the job. Use the picture in more pixels, straight from the camera, or set it narrower; enlarging it in a program adds no detail.");

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

    public static readonly FindingCode TypeTooSmallFromAfarCode = new(
        "GB4035",
        "Type is too small for the distance it is read from",
        Severity.Error,
        "A poster that cannot be read from where people stand helps nobody. Letters are read with ease when their small letters are about 3 mm high for each metre. Give the text the size that the finding names, or say that the poster is read from nearer.");

    public static readonly FindingCode FrameTooFullCode = new(
        "GB4036",
        "A panel has more text than room",
        Severity.Error,
        "A panel of a leaflet, a card or a poster cannot grow. The text was set in the smallest type that the style allows, and it still does not fit. Shorten it; in a translation, add a shorter version after two bars, as in “Long text || Short text”.");

    public static readonly FindingCode TooManyChaptersCode = new(
        "GB4037",
        "There are more chapters than panels",
        Severity.Error,
        "Each chapter of a leaflet or card fills one panel, and the cover has a panel of its own. Take chapters out, or put two short ones into one file.");

    public static readonly FindingCode NotesOnPanelCode = new(
        "GB4038",
        "A note has no place on a panel",
        Severity.Error,
        "Leaflets, cards and posters have no foot for notes. Write what the note says into the text, or leave it out.");

    public static readonly FindingCode TellingWordCode = new(
        "GB4039",
        "A word outside tells what the text is about",
        Severity.Error,
        "Whoever sees the outside of a card, the name of a file or a window's title must not learn what it is about: it may be the person who uses violence. Choose a neutral word that is still true. The words are listed for each language in locales/locales.yaml.");

    public static readonly FindingCode NoTellingWordsCode = new(
        "GB4040",
        "Nothing says which words a card must not show",
        Severity.Warning,
        "The outside of a discreet card is searched for words that tell what it is about, and no such words are known in this language. Add them to the language in locales/locales.yaml as “telling-words”.");

    public static readonly FindingCode StripsWithoutNumberCode = new(
        "GB4041",
        "The strips of a poster have no number",
        Severity.Error,
        "A strip that is torn off carries one telephone number. Name the contact whose number it is as “tear-off” in the publication's file.");

    public static readonly FindingCode NoOfficeSheetCode = new(
        "GB4042",
        "Nothing can be made for office machines",
        Severity.Error,
        "The publication asks for the format “office”, and none of its styles says which sheet an office machine takes. Add “office” to a style, or take the format out.");

    public static readonly FindingCode SecretInFileCode = new(
        "GB4060",
        "A finished file holds what a hidden record says",
        Severity.Error,
        "Every finished file is searched for the numbers, addresses and names of records that its readers must not see. One was found, so nothing is written. Search the chapters, translations, templates and pictures for it and take it out. If everyone may know it, change the record's visibility.");

    public static readonly FindingCode NumberNotPrintedCode = new(
        "GB4061",
        "A telephone number cannot be read in a finished file",
        Severity.Error,
        "The numbers of each finished book are read back from left to right as they stand on the paper. One is turned around, in pieces, in other digits or missing, so nobody could call it. This is a fault of the program or of a font: try another font for the language, and report it.");

    public static readonly FindingCode OrderValueUnreadableCode = new(
        "GB4050",
        "A value of the order cannot be read",
        Severity.Error,
        "An order names publications, how many copies are wanted, and on which paper. Write the value as the finding shows.");

    public static readonly FindingCode OrderIncompleteCode = new(
        "GB4051",
        "An order is not complete",
        Severity.Error,
        "What an order does not say the print shop would have to guess. Add the entry that is named.");

    public static readonly FindingCode OrderLikeNothingCode = new(
        "GB4052",
        "An order is like one that is not there",
        Severity.Error,
        "An order takes what it does not say itself from the one it is “like”. That must be another file in the folder orders, and none that is like this one in turn.");

    public static readonly FindingCode OrderItemUnknownCode = new(
        "GB4053",
        "An order names something that is not there",
        Severity.Error,
        "An order names a press profile of the project; each of its items names a publication that has the format “print”, one of the publication's styles, and languages that the project offers. Write one of the names that are listed.");

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
        string.Create(CultureInfo.InvariantCulture, $"“{line}” is {Math.Max(LeastExcess, excess):0.#} pt wider than its line."),
        "Use a shorter word, or a smaller size in templates/print.",
        language);

    public static Finding BlockTooTall(SourceSpan? span, double excess, string language) => new(
        BlockTooTallCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"A passage is {Math.Max(LeastExcess, excess):0.#} pt taller than the room it has."),
        "Shorten it, or give it a smaller size in templates/print.",
        language);

    internal static Finding ColourNotInPalette(SourceSpan span, int srgb, Ink nearest) => new(
        ColourNotInPaletteCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"The colour #{srgb:x6} is not in the palette."),
        string.Create(CultureInfo.InvariantCulture, $"The nearest is “{nearest.Name}”: write #{nearest.Srgb:x6}, or add the colour to templates/print."));

    /// <param name="needed">Pixels across that would be enough.</param>
    /// <param name="share">The part of the text's width at which the pixels would be enough.</param>
    internal static Finding CoarsePicture(SourceSpan span, string path, int pixels, double resolution, double needed, double share) => new(
        CoarsePictureCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"{path} is {pixels} pixels wide, which is {Math.Floor(resolution):0} to the inch in print."),
        share >= 0.1
            ? string.Create(CultureInfo.InvariantCulture, $"Use it with at least {Math.Ceiling(needed):0} pixels across, or set it narrower, as {{width={Math.Floor(share * 100):0}%}}.")
            : string.Create(CultureInfo.InvariantCulture, $"Use it with at least {Math.Ceiling(needed):0} pixels across."));

    public static Finding BlockTooWide(SourceSpan? span, double excess, string language) => new(
        BlockTooWideCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"A picture is {Math.Max(LeastExcess, excess):0.#} pt wider than the room that boxes and indents leave it."),
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

    public static Finding StyleLikeNothing(SourceSpan span, string name, string folder) => new(
        StyleLikeNothingCode,
        span,
        $"This style is like “{name}”, which is not another style in {folder}.",
        "Give the name of another file there, without “.yaml”.");

    public static Finding BoxWithoutLook(string path, string box) => new(
        BoxWithoutLookCode,
        new SourceSpan(path, 1, 1),
        $"This style does not say how the box “{box}” looks.",
        $"Add an entry “{box}” under “boxes”; copy that of “note” to begin with.");

    public static Finding HyphenationMissing(string locale, string name, string problem) => new(
        HyphenationMissingCode,
        null,
        $"The hyphenation patterns “{name}” of the language “{locale}” are not used: {problem}.",
        "Run `guide doctor`, or take “hyphenation” out of this language in locales/locales.yaml.");

    public static Finding PagesUnsettled(SourceSpan? span, string language) => new(
        PagesUnsettledCode,
        span,
        $"In the language “{language}” the page numbers of references do not settle.",
        "Shorten or lengthen the text before the reference by a few words.");

    public static Finding StyleValueUnreadable(SourceSpan span, string value, string expected) => new(
        StyleValueUnreadableCode,
        span,
        $"“{value}” is not {expected}.",
        $"Write {expected}.");

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

    /// <param name="span">Where the press profile names it.</param>
    public static Finding PressProfileMissing(SourceSpan span, string path, string problem) => new(
        PressProfileMissingCode,
        span,
        $"The colour profile {path} cannot be used: {problem}.",
        "Copy it from the sample project or from the print shop, or correct the name.");

    internal static Finding TypeTooSmallFromAfar(SourceSpan span, string role, double least) => new(
        TypeTooSmallFromAfarCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"Text of the kind “{role}” is too small to be read from so far away."),
        string.Create(CultureInfo.InvariantCulture, $"Give it a size of {Math.Ceiling(least):0} pt or more under “styles”, or make “readable-from” smaller."));

    /// <param name="excess">In points.</param>
    internal static Finding FrameTooFull(SourceSpan? span, string style, double excess, string language) => new(
        FrameTooFullCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"In the language “{language}” this text is {Math.Max(0.1, excess * 25.4 / 72):0.#} mm higher than its panel, even in the smallest type that the style “{style}” allows."),
        "Shorten the text, or give passages of the translation a shorter version after two bars: “Long text || Short text”.",
        language);

    internal static Finding TooManyChapters(SourceSpan span, string style, int chapters, int panels) => new(
        TooManyChaptersCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"The publication has {chapters} chapters, and the style “{style}” has {panels} {(panels == 1 ? "panel" : "panels")} for them."),
        "Take chapters out of the publication, or join two short ones.");

    internal static Finding NoteOnPanel(SourceSpan span, string style) => new(
        NotesOnPanelCode,
        span,
        $"A chapter has a note, and the style “{style}” has no place for notes.",
        "Write what the note says into the text, or leave it out.");

    internal static Finding TellingWord(SourceSpan? span, string text, string word, string language) => new(
        TellingWordCode,
        span,
        $"“{text}” is seen by others and holds the word “{word}”.",
        "Choose a neutral word that is still true.",
        language);

    internal static Finding NoTellingWords(string language) => new(
        NoTellingWordsCode,
        SourceSpan.WholeFile("locales/locales.yaml"),
        $"The language “{language}” has no “telling-words”, so the outside of discreet cards is not searched.",
        "Add a list of words that must not be seen, as those of English.",
        language);

    internal static Finding StripsWithoutNumber(SourceSpan span, string style) => new(
        StripsWithoutNumberCode,
        span,
        $"The style “{style}” has strips to tear off, and the publication does not say whose number they carry.",
        "Add “tear-off” with the name of a contact that has a telephone number.");

    internal static Finding NoOfficeSheet(SourceSpan span) => new(
        NoOfficeSheetCode,
        span,
        "The publication asks for the format “office”, and none of its styles has a sheet for office machines.",
        "Take “office” out of its formats, or add “office” to a style in templates/print.");

    /// <summary>Never says the value itself: findings are sent on and kept in logs.</summary>
    /// <param name="file">With its quotation marks.</param>
    internal static Finding SecretInFile(string file, string place, SecretValue value, string? language) => new(
        SecretInFileCode,
        value.Contact.Span,
        $"{file}, {place}, holds {NameOf(value.Kind)} of the record “{value.Contact.Id}” of the region “{value.Region.Id}”, which its readers must not see.",
        "Search content/, locales/ and templates/ for it and take it out.",
        language);

    private static string NameOf(SecretKind kind) => kind switch
    {
        SecretKind.Number => "a number",
        SecretKind.Address => "a web address",
        SecretKind.Mail => "the mail address",
        _ => "the name",
    };

    internal static Finding NumberNotPrinted(string path, string number, int expected, int found, SourceSpan span, string language) => new(
        NumberNotPrintedCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"“{path}” should show the number {number} {expected} times, and it can be read {found} times."),
        "Look at it in the file; another font for the language may help.",
        language);

    internal static Finding OrderValueUnreadable(SourceSpan span, string value, string expected) => new(
        OrderValueUnreadableCode,
        span,
        $"“{value}” is not {expected}.",
        $"Write {expected}.");

    internal static Finding OrderIncomplete(SourceSpan span, string what) => new(
        OrderIncompleteCode,
        span,
        $"The order has no {what}.",
        "Add it; docs/ordering.md shows an order.");

    internal static Finding OrderLikeNothing(SourceSpan span, string name, string folder) => new(
        OrderLikeNothingCode,
        span,
        $"This order is like “{name}”, which is not another order in {folder}.",
        "Give the name of another file there, without “.yaml”.");

    internal static Finding OrderItemUnknown(SourceSpan span, string what, string name, IEnumerable<string> known) => new(
        OrderItemUnknownCode,
        span,
        $"There is no {what} “{name}” to order.",
        $"Write one of: {string.Join(", ", known)}.");

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
