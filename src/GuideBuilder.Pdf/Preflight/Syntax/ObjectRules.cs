using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>How objects and streams stand in a file (ISO 19005-2, 6.1.7, 6.1.9 and 6.1.13).</summary>
internal static class ObjectRules
{
    public static readonly PreflightRule Spacing = new(
        "GB5118",
        Severity.Error,
        Standards.PdfA2a,
        "An object is not parted from others as it must be",
        "One space stands between an object's number, its generation and obj, and a line end before and after. Programs that mend damaged files rely on it. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.9, test 1");

    public static readonly PreflightRule StreamLength = new(
        "GB5119",
        Severity.Error,
        Standards.PdfA2a,
        "A part of the file is not as long as it says",
        "A program that trusts the length reads too little or too much. The file may have been changed by hand or damaged on the way: save it again from its source.",
        "ISO 19005-2, 6.1.7.1, test 1");

    public static readonly PreflightRule StreamKeywords = new(
        "GB5120",
        Severity.Error,
        Standards.PdfA2a,
        "The beginning or end of a stream is not marked as it must be",
        "After the word stream and before endstream stands a line end, so that every program finds the same data between them. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.7.1, test 2");

    public static readonly PreflightRule ExternalData = new(
        "GB5121",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4 | Standards.Shop,
        "A part of the file is kept in another file",
        "Data that stay outside are missing when the file is sent or archived. Save the file with everything embedded.",
        "ISO 19005-2, 6.1.7.1, test 3",
        "ISO 15930-7");

    public static readonly PreflightRule Lzw = new(
        "GB5122",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4 | Standards.Shop,
        "A part of the file is compressed with LZW",
        "LZW is not allowed, and some presses' programs do not read it. Save the file again with ZIP (Flate) compression.",
        "ISO 19005-2, 6.1.7.2, test 1",
        "ISO 15930-7");

    public static readonly PreflightRule Filter = new(
        "GB5123",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4,
        "A part of the file is packed in a way no standard knows",
        "Only the ways of packing that ISO 32000-1 lists can be unpacked everywhere, and encryption of single parts is not allowed. Save the file again with ZIP (Flate) or JPEG compression.",
        "ISO 19005-2, 6.1.7.2, test 1",
        "ISO 15930-7");

    public static readonly PreflightRule InlineFilter = new(
        "GB5124",
        Severity.Error,
        Standards.PdfA2a,
        "A small picture is packed in a way that is not allowed",
        "Pictures inside the page's own description may not be packed with LZW, encrypted, or packed in a way ISO 32000-1 does not list. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.10, test 1");

    public static readonly PreflightRule Colorants = new(
        "GB5125",
        Severity.Error,
        Standards.PdfA2a,
        "A colour space mixes too many inks",
        "A DeviceN colour space has at most 32 colourants. Use fewer spot colours in one object, or convert them to CMYK.",
        "ISO 19005-2, 6.1.13, test 9");

    public static readonly PreflightRule CharacterId = new(
        "GB5126",
        Severity.Error,
        Standards.PdfA2a,
        "A font's table counts characters beyond the limit",
        "Numbers of characters (CIDs) go up to 65535; beyond that, readers show other letters. Embed the font again, or take another one.",
        "ISO 19005-2, 6.1.13, test 10");

    public static readonly PreflightRule BoxSize = new(
        "GB5127",
        Severity.Error,
        Standards.PdfA2a,
        "A page, or one of its boxes, is too small or too large",
        "Every box of a page is at least 3 and at most 14,400 points wide and high, which is 5 metres. Set the page format again.",
        "ISO 19005-2, 6.1.13, test 11");

    public static ImmutableArray<PreflightRule> All { get; } =
        [Spacing, StreamLength, StreamKeywords, ExternalData, Lzw, Filter, InlineFilter, Colorants, CharacterId, BoxSize];
}
