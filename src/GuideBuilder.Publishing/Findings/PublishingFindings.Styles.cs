using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing;

/// <summary>The findings about the look of books.</summary>
public static partial class PublishingFindings
{
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

    public static readonly FindingCode DarkCoverCode = new(
        "GB4027",
        "A cover is too dark for its title",
        Severity.Warning,
        "Title and notices stand on the cover, in each language at another place, and must be read everywhere. A colour of its drawing stands out from that of text by less than 4.5 to 1. Use a lighter colour of the palette, or see to it that no text reaches there.");

    internal static Finding DarkCover(SourceSpan span, string colour) => new(
        DarkCoverCode,
        span,
        $"Text on “{colour}” cannot be read well.",
        "Use a lighter colour of the palette for the drawing of a cover.");

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
}
