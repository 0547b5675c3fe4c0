using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode ImageMissing = new("GB1301", "A picture is missing", Severity.Error,
        "The text shows a picture that is not in content/images. Put the file there, or correct its name; capital and small letters count.");

    public static readonly FindingCode ImageName = new("GB1302", "A picture has an unusable file name", Severity.Error,
        "Names of pictures become part of web addresses. Use letters without accents, digits, hyphens and underscores, and end the name in .jpg.");

    public static readonly FindingCode ImagePng = new("GB1303", "A picture is a PNG", Severity.Error,
        "This version sets JPEG pictures only. Open the picture in an image program and export it as JPEG in high quality.");

    public static readonly FindingCode ImageSvg = new("GB1304", "A picture is an SVG drawing", Severity.Error,
        "This version sets JPEG pictures only. Export the drawing as JPEG, with at least 300 dots per inch at the size in print.");

    public static readonly FindingCode ImageOther = new("GB1305", "A picture is of a kind that cannot be set", Severity.Error,
        "This version sets JPEG pictures only. Export the picture as JPEG.");

    public static readonly FindingCode ImageUnknown = new("GB1306", "A file is not a picture", Severity.Error,
        "The name looks like a picture's, but the file holds something else. Put the right file in its place.");

    public static readonly FindingCode ImageBroken = new("GB1307", "A picture is damaged", Severity.Error,
        "The file ends too early or its parts do not fit together, as after an interrupted copy. Copy or export the picture again.");

    public static readonly FindingCode ImageCoding = new("GB1308", "A JPEG is coded in an unusual way", Severity.Error,
        "Printers and browsers show only baseline and progressive JPEG with 8 bits for each colour. Export the picture again with the usual settings.");

    public static readonly FindingCode ImageHiddenData = new("GB1309", "A picture carries hidden data", Severity.Error,
        "Photos carry invisible notes: where and when they were taken, by whom, and a small copy from before cropping. For a shelter this can be dangerous. Export the picture without metadata (Exif, XMP, IPTC).");

    internal static Finding MissingImage(SourceSpan span, string path, string? nearest) =>
        new(ImageMissing, span, $"The picture {path} does not exist.{DidYouMean(nearest)}", "Put the file into content/images, or correct its name.");

    internal static Finding BadImageName(SourceSpan span, string name) =>
        new(ImageName, span, $"“{name}” is not a usable name for a picture.", "Use only letters without accents, digits, hyphens and underscores, and end in .jpg. Give no folder: pictures lie in content/images.");

    internal static Finding PngImage(SourceSpan span, string path) =>
        new(ImagePng, span, $"{path} is a PNG. This version sets JPEG pictures only.", "Export the picture as JPEG.");

    internal static Finding SvgImage(SourceSpan span, string path) =>
        new(ImageSvg, span, $"{path} is an SVG drawing. This version sets JPEG pictures only.", "Export the drawing as JPEG, at least 300 dots per inch.");

    internal static Finding OtherImage(SourceSpan span, string path) =>
        new(ImageOther, span, $"{path} is a picture, but not a JPEG.", "Export the picture as JPEG.");

    internal static Finding NotAnImage(SourceSpan span, string path) =>
        new(ImageUnknown, span, $"{path} is not a picture.", "Put the right file in its place.");

    internal static Finding BrokenImage(SourceSpan span, string path) =>
        new(ImageBroken, span, $"The JPEG {path} is damaged or incomplete.", "Copy or export the picture again.");

    internal static Finding UnusualImage(SourceSpan span, string path) =>
        new(ImageCoding, span, $"The JPEG {path} is coded in a way that printers and browsers do not show.", "Export it as a usual JPEG with 8 bits for each colour.");

    internal static Finding HiddenImageData(SourceSpan span, string path) =>
        new(ImageHiddenData, span, $"The JPEG {path} carries hidden data, perhaps the place and time of the photo.", "Export the picture without metadata (Exif, XMP, IPTC).");
}
