using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>The findings about type that does not fit or cannot be set.</summary>
public static partial class PublishingFindings
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

    public static readonly FindingCode PagesUnsettledCode = new(
        "GB4024",
        "A page number in the text cannot be settled",
        Severity.Error,
        "A reference to a page is so long that it moves the page it names, whichever number it prints. Change the wording of the passage a little.");

    public static readonly FindingCode BlockTooWideCode = new(
        "GB4009",
        "A picture has no room beside the indents around it",
        Severity.Error,
        "Indents and the padding of boxes take the whole width, so that nothing is left for the picture. Nest it less deep, or make the padding smaller in templates/print.");

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

    public static Finding BlockTooWide(SourceSpan? span, double excess, string language) => new(
        BlockTooWideCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"A picture is {Math.Max(LeastExcess, excess):0.#} pt wider than the room that boxes and indents leave it."),
        "Nest it less deep, or make the padding smaller in templates/print.",
        language);

    public static Finding PagesUnsettled(SourceSpan? span, string language) => new(
        PagesUnsettledCode,
        span,
        $"In the language “{language}” the page numbers of references do not settle.",
        "Shorten or lengthen the text before the reference by a few words.");
}
