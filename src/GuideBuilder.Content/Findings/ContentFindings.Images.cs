using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode ImageMissing = new("GB1301", "A picture is missing", Severity.Error,
        "The text shows a picture that is not in content/images. Put the file there, or correct its name; capital and small letters count.");

    public static readonly FindingCode ImageName = new("GB1302", "A picture has an unusable file name", Severity.Error,
        "Names of pictures become part of web addresses. Use letters without accents, digits, hyphens and underscores, and end the name in .jpg, .png or .svg, as what the file holds.");

    public static readonly FindingCode ImagePng = new("GB1303", "A PNG is of a kind that cannot be set", Severity.Error,
        "PNG pictures are set with up to 60 million pixels, and not interlaced, which is meant for slow connections. Export the picture again without “interlacing” or “Adam7”, or smaller.");

    public static readonly FindingCode ImageOther = new("GB1305", "A picture is of a kind that cannot be set", Severity.Error,
        "Pictures are JPEG and PNG, drawings are SVG. Export a photo as JPEG, and a drawing as plain SVG.");

    public static readonly FindingCode ImageUnknown = new("GB1306", "A file is not a picture", Severity.Error,
        "The name looks like a picture's, but the file holds something else. Put the right file in its place.");

    public static readonly FindingCode ImageBroken = new("GB1307", "A picture is damaged", Severity.Error,
        "The file ends too early or its parts do not fit together, as after an interrupted copy. Copy or export the picture again.");

    public static readonly FindingCode ImageCoding = new("GB1308", "A JPEG is coded in an unusual way", Severity.Error,
        "Printers and browsers show only baseline and progressive JPEG with 8 bits for each colour. Export the picture again with the usual settings.");

    public static readonly FindingCode ImageHiddenData = new("GB1309", "A picture carries hidden data", Severity.Error,
        "Photos carry invisible notes: where and when they were taken, by whom, and a small copy from before cropping. For a shelter this can be dangerous. Export the picture without metadata (Exif, XMP, IPTC).");

    public static readonly FindingCode PictureWidth = new("GB1312", "The width of a picture is not understood", Severity.Error,
        "In braces directly behind a picture stands how much of the text's width it takes, and nothing else. Without it a picture is set in its own size.");

    public static readonly FindingCode QrCodeTooLong = new("GB1313", "A web address is too long for a QR code", Severity.Error,
        "The longer the address, the finer the pattern, until no telephone reads it. Ask the service for a short address, or leave out the code.");

    public static readonly FindingCode DrawingNeeded = new("GB1314", "A cover or a chapter's picture is no drawing", Severity.Error,
        "Covers and the pictures above chapter titles are drawings in the colours of the palette, so that text on them can be read and print is sharp. Draw it as SVG; a photo belongs into the text, with a description.");

    public static readonly FindingCode IncludedPicture = new("GB1315", "An included passage has a picture of its own", Severity.Error,
        "The picture in the head of a file stands above the title of a chapter, and an included passage has no title. Put it into the head of the chapter, or show it in the text with a description.");

    internal static Finding NotADrawing(SourceSpan span, string what, string path) =>
        new(DrawingNeeded, span, $"{what} is a drawing, and {path} is a photo.", "Name an SVG file in content/images.");

    internal static Finding PictureOfInclude(SourceSpan span) =>
        new(IncludedPicture, span, "This file is included in a chapter, where its picture has no place.", "Move “picture” to the head of the chapter, or delete it.");

    internal static Finding MissingImage(SourceSpan span, string path, string? nearest) =>
        new(ImageMissing, span, $"The picture {path} does not exist.{DidYouMean(nearest)}", "Put the file into content/images, or correct its name.");

    internal static Finding BadImageName(SourceSpan span, string name) =>
        new(ImageName, span, $"“{name}” is not a usable name for a picture.", "Use only letters without accents, digits, hyphens and underscores, and end in .jpg, .png or .svg, as what the file holds. Give no folder: pictures lie in content/images.");

    internal static Finding InterlacedImage(SourceSpan span, string path) =>
        new(ImagePng, span, $"The PNG {path} is interlaced.", "Export it again without interlacing (Adam7).");

    internal static Finding HugeImage(SourceSpan span, string path) =>
        new(ImagePng, span, $"The PNG {path} has more pixels than a page can show.", "Export it smaller: 2000 pixels are enough for the width of a page.");

    internal static Finding BadPictureWidth(SourceSpan span, string attributes) =>
        new(PictureWidth, span, $"“{attributes}” behind the picture is not understood.", "Write the width as a part of the text's width from 10% to 100%, as {width=60%}.");

    internal static Finding AddressTooLongForQrCode(SourceSpan span, string contact, int length, int most) =>
        new(QrCodeTooLong, span, FormattableString.Invariant($"The address of “{contact}” has {length} characters; a QR code can have {most}."), "Ask the service for a short address, or leave out the code.");

    internal static Finding OtherImage(SourceSpan span, string path) =>
        new(ImageOther, span, $"{path} is a picture, but not a JPEG, PNG or SVG.", "Export a photo as JPEG, and a drawing as plain SVG.");

    internal static Finding NotAnImage(SourceSpan span, string path) =>
        new(ImageUnknown, span, $"{path} is not a picture.", "Put the right file in its place.");

    internal static Finding BrokenImage(SourceSpan span, string path) =>
        new(ImageBroken, span, $"The picture {path} is damaged or incomplete.", "Copy or export the picture again.");

    internal static Finding UnusualImage(SourceSpan span, string path) =>
        new(ImageCoding, span, $"The JPEG {path} is coded in a way that printers and browsers do not show.", "Export it as a usual JPEG with 8 bits for each colour.");

    internal static Finding HiddenImageData(SourceSpan span, string path) =>
        new(ImageHiddenData, span, $"The JPEG {path} carries hidden data, perhaps the place and time of the photo.", "Export the picture without metadata (Exif, XMP, IPTC).");
}
