using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What the metadata of a file must be (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1; ISO 15930-7).</summary>
internal static class MetadataRules
{
    public static readonly PreflightRule None = new(
        "GB5201",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1 | Standards.PdfX4,
        "The file has no metadata",
        "Metadata (an XMP packet) tell programs what the file is called and by which standards it was made. Save the file again as PDF/A, PDF/UA or PDF/X.",
        "ISO 19005-2, 6.6.2.1, test 1",
        "ISO 14289-1, 7.1, test 8",
        "ISO 15930-7",
        "Matterhorn 06-001");

    public static readonly PreflightRule PacketHeader = new(
        "GB5202",
        Severity.Error,
        Standards.PdfA2a,
        "The metadata begin with attributes that are out of date",
        "The header of an XMP packet holds neither bytes nor encoding. Save the file again with a newer program.",
        "ISO 19005-2, 6.6.2.1, test 2",
        "ISO 19005-2, 6.6.2.1, test 3");

    public static readonly PreflightRule Malformed = new(
        "GB5203",
        Severity.Error,
        Standards.Pdf | Standards.PdfA2a | Standards.PdfUa1 | Standards.PdfX4,
        "Metadata cannot be read",
        "The packet is no well-formed XML and RDF, so that nothing in it counts. Save the file again, and do not edit its metadata by hand.",
        "ISO 19005-2, 6.6.2.1, test 4",
        "ISO 32000-1, 14.3.2");

    public static readonly PreflightRule Encoding = new(
        "GB5204",
        Severity.Error,
        Standards.PdfA2a,
        "Metadata are not encoded as UTF-8",
        "Other encodings are read differently by different programs. Save the file again as PDF/A.",
        "ISO 19005-2, 6.6.2.1, test 5");

    public static readonly PreflightRule UnknownProperty = new(
        "GB5205",
        Severity.Error,
        Standards.PdfA2a,
        "Metadata hold a property that nobody describes",
        "A property beyond those of XMP must be described in the file itself (an extension schema), so that it is understood in fifty years. Remove the property, or save the file again as PDF/A.",
        "ISO 19005-2, 6.6.2.3.1, test 1");

    public static readonly PreflightRule PropertyType = new(
        "GB5206",
        Severity.Error,
        Standards.PdfA2a,
        "A property of the metadata has the wrong form",
        "Each property is a text, a number, a date or a list, as its schema says. Enter it again in the program that made the file.",
        "ISO 19005-2, 6.6.2.3.1, test 2");

    public static readonly PreflightRule ExtensionSchema = new(
        "GB5207",
        Severity.Error,
        Standards.PdfA2a,
        "The description of additional metadata is incomplete",
        "A description of properties (an extension schema) must hold all its fields, each in its form and with its usual prefix. Save the file again as PDF/A.",
        [
            "ISO 19005-2, 6.6.2.3.2, test 1",
            .. Enumerable.Range(1, 18).Select(test => FormattableString.Invariant($"ISO 19005-2, 6.6.2.3.3, test {test}")),
        ]);

    public static readonly PreflightRule NoPdfA = new(
        "GB5208",
        Severity.Error,
        Standards.PdfA2a,
        "The metadata do not say that the file is PDF/A",
        "Without pdfaid:part and pdfaid:conformance no archive knows what it has. Save the file as PDF/A-2a.",
        "ISO 19005-2, 6.6.4, test 1");

    public static readonly PreflightRule OtherPdfA = new(
        "GB5209",
        Severity.Error,
        Standards.PdfA2a,
        "The metadata name another PDF/A than PDF/A-2a",
        "The file is judged as PDF/A-2a: part 2, conformance A. Save it as PDF/A-2a.",
        "ISO 19005-2, 6.6.4, test 2",
        "ISO 19005-2, 6.6.4, test 3");

    public static readonly PreflightRule PdfAPrefix = new(
        "GB5210",
        Severity.Error,
        Standards.PdfA2a,
        "The PDF/A identification has an unusual prefix",
        "Programs look for the prefix pdfaid, letter by letter. Save the file again as PDF/A.",
        "ISO 19005-2, 6.6.4, test 4",
        "ISO 19005-2, 6.6.4, test 5",
        "ISO 19005-2, 6.6.4, test 6",
        "ISO 19005-2, 6.6.4, test 7");

    public static readonly PreflightRule NoPdfUa = new(
        "GB5211",
        Severity.Error,
        Standards.PdfUa1,
        "The metadata do not say that the file is PDF/UA-1",
        "Readers with a screen reader rely on pdfuaid:part with the value 1. Save the file as PDF/UA.",
        "ISO 14289-1, 5, test 1",
        "ISO 14289-1, 5, test 2",
        "Matterhorn 06-002");

    public static readonly PreflightRule PdfUaPrefix = new(
        "GB5212",
        Severity.Error,
        Standards.PdfUa1,
        "The PDF/UA identification has an unusual prefix",
        "Programs look for the prefix pdfuaid, letter by letter. Save the file again as PDF/UA.",
        "ISO 14289-1, 5, test 3",
        "ISO 14289-1, 5, test 4",
        "ISO 14289-1, 5, test 5");

    public static readonly PreflightRule NoTitle = new(
        "GB5213",
        Severity.Error,
        Standards.PdfUa1 | Standards.PdfX4,
        "The metadata give the file no title",
        "The title is what a screen reader says first, and what a print shop files the job under. Enter a title in the document's properties.",
        "ISO 14289-1, 7.1, test 9",
        "ISO 15930-7",
        "Matterhorn 06-003");

    public static readonly PreflightRule NoPdfX = new(
        "GB5605",
        Severity.Error,
        Standards.PdfX4,
        "The metadata do not say that the file is PDF/X-4",
        "A print shop's program looks for GTS_PDFXVersion with the value PDF/X-4. Save the file as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule MissingForPress = new(
        "GB5606",
        Severity.Error,
        Standards.PdfX4,
        "The metadata leave out what a press needs",
        "Dates, program, identifier, version and rendition tell one state of a job from another. Save the file as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule Trapped = new(
        "GB5607",
        Severity.Error,
        Standards.PdfX4,
        "The file does not say whether it is trapped",
        "A press must know whether colours overlap a little already, so that it does not do it twice or never. Set “Trapped” to True or False in the document's properties.",
        "ISO 15930-7");

    public static readonly PreflightRule InfoDiffers = new(
        "GB5608",
        Severity.Error,
        Standards.PdfX4,
        "The document information says something else than the metadata",
        "Title, dates and trapping stand in two places of a file, and must be the same in both. Save the file again; do not edit its properties with a program that changes one place alone.",
        "ISO 15930-7");

    public static readonly PreflightRule Packed = new(
        "GB5609",
        Severity.Error,
        Standards.PdfX4,
        "The metadata are compressed",
        "Programs that know nothing of PDF must be able to read the metadata. Save the file as PDF/X-4.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } =
    [
        None, PacketHeader, Malformed, Encoding, UnknownProperty, PropertyType, ExtensionSchema, NoPdfA, OtherPdfA, PdfAPrefix, NoPdfUa, PdfUaPrefix, NoTitle,
        NoPdfX, MissingForPress, Trapped, InfoDiffers, Packed,
    ];
}
