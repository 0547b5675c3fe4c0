using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>The findings about leaflets, cards and posters.</summary>
public static partial class PublishingFindings
{
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

    public static readonly FindingCode CoverOnDiscreetCardCode = new(
        "GB4043",
        "A discreet card has no drawing outside",
        Severity.Warning,
        "Whatever is drawn on the outside of a card makes people look. Discreet cards stay plain, so the cover that the publication names is not shown on them. Take it out of the publication's file.");

    internal static Finding CoverOnDiscreetCard(SourceSpan span, string style) => new(
        CoverOnDiscreetCardCode,
        span,
        $"The style “{style}” is discreet, and the cover is not shown.",
        "Delete “cover”, or use a style that is not discreet.");

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

    internal static Finding TellingWord(SourceSpan? span, string text, string word, string? language) => new(
        TellingWordCode,
        span,
        $"“{text}” is seen by others and holds the word “{word}”.",
        "Choose a neutral word that is still true.",
        language);

    internal static Finding TellingPublisher(SourceSpan span, string publisher, string word) => new(
        TellingWordCode,
        span,
        $"The publisher “{publisher}” stands in the properties of files, which others see, and holds the word “{word}”.",
        "Write its initials, or another name that is still true; in the text of a chapter it may stand in full.");

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
}
