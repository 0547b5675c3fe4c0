using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>What pictures and forms must be (ISO 19005-2, 6.2.8 and 6.2.9; ISO 14289-1, 7.20; ISO 15930-7).</summary>
internal static class ExternalRules
{
    public static readonly PreflightRule Alternates = new(
        "GB5521",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.Shop,
        "A picture has alternates",
        "A program may show or print another picture than the one that was looked at. Keep the one that is meant and save the file again.",
        "ISO 19005-2, 6.2.8",
        "ISO 15930-7");

    public static readonly PreflightRule Opi = new(
        "GB5522",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.Shop,
        "A picture stands for one that is not in the file",
        "OPI puts a coarse picture in the place of a fine one that a server holds; whoever does not have that server prints the coarse one. Place the fine picture itself.",
        "ISO 19005-2, 6.2.8",
        "ISO 19005-2, 6.2.9",
        "ISO 15930-7");

    public static readonly PreflightRule Interpolate = new(
        "GB5523",
        Severity.Error,
        Standards.PdfA2a,
        "A picture asks to be smoothed",
        "Each program smooths in its own way, so that the picture does not always look the same. Turn interpolation off, or place a picture with more pixels.",
        "ISO 19005-2, 6.2.8");

    public static readonly PreflightRule Bits = new(
        "GB5524",
        Severity.Error,
        Standards.Pdf | Standards.PdfA2a,
        "A picture has a number of bits that PDF does not know",
        "A program that cannot tell where one pixel ends paints noise or nothing. Save the picture again with 1 or 8 bits to the channel and place it anew.",
        "ISO 19005-2, 6.2.8",
        "ISO 32000-1, 8.9.5.1");

    public static readonly PreflightRule Jpeg2000 = new(
        "GB5525",
        Severity.Error,
        Standards.PdfA2a,
        "A JPEG 2000 picture does not say plainly which colours it has",
        "Programs would choose among its colour spaces or channels, each in its own way. Save the picture as grey, RGB or CMYK with one profile, or as JPEG.",
        "ISO 19005-2, 6.2.8.3");

    public static readonly PreflightRule PostScript = new(
        "GB5526",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.Shop,
        "The file holds PostScript to be sent to a printer",
        "Only a PostScript printer would run it; screens and most presses leave it out, so that nobody knows what is printed. Save the graphic as PDF without PostScript.",
        "ISO 19005-2, 6.2.9",
        "ISO 15930-7");

    public static readonly PreflightRule Reference = new(
        "GB5527",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1 | Standards.Shop,
        "Part of a page is to be fetched from another file",
        "The other file may be missing or changed when the page is printed or read aloud. Place the graphic itself.",
        "ISO 19005-2, 6.2.9",
        "ISO 14289-1, 7.20",
        "ISO 15930-7",
        "Matterhorn 30-001");

    public static readonly PreflightRule Preseparated = new(
        "GB5528",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "The page is only one plate of a page",
        "The file was separated into inks already, with a page for each; a press's programs expect whole pages in colour. Save the file as a composite.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [Alternates, Opi, Interpolate, Bits, Jpeg2000, PostScript, Reference, Preseparated];
}
