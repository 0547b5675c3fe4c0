using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>What a file as a whole must be (ISO 19005-2, 6.1.2 to 6.1.4 and 6.1.12; ISO 32000-1, 7.5).</summary>
internal static class FileRules
{
    public static readonly PreflightRule HeaderOffset = new(
        "GB5101",
        Severity.Error,
        Standards.PdfA2a,
        "The file does not begin with its PDF header",
        "Something stands before the first line of the PDF, often left there by a mail program or a web form. Save the file again from the program that made it.",
        "ISO 19005-2, 6.1.2, test 1");

    public static readonly PreflightRule HeaderForm = new(
        "GB5102",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The first line names no version of PDF from 1.0 to 1.7",
        "The first line says by which edition of PDF the file is to be read, and nothing else. Save the file as PDF 1.6 or 1.7.",
        "ISO 19005-2, 6.1.2, test 1",
        "ISO 14289-1, 6.1, test 1");

    public static readonly PreflightRule BinaryMark = new(
        "GB5103",
        Severity.Error,
        Standards.PdfA2a,
        "The file is not marked as binary",
        "The second line holds a comment of at least four bytes beyond ASCII, so that no program takes the file for text and damages it on the way. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.2, test 2");

    public static readonly PreflightRule NoIdentifier = new(
        "GB5104",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4,
        "The file has no identifier",
        "The identifier tells one version of a file from another, in an archive and at a print shop. Save the file again in the standard that it is meant for.",
        "ISO 19005-2, 6.1.3, test 1",
        "ISO 15930-7");

    public static readonly PreflightRule Encrypted = new(
        "GB5105",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4,
        "The file is encrypted",
        "An archive must be able to read a file without a password in fifty years, and a print shop today. Save it without a password and without restrictions.",
        "ISO 19005-2, 6.1.3, test 2",
        "ISO 15930-7");

    public static readonly PreflightRule ReadersLockedOut = new(
        "GB5106",
        Severity.Error,
        Standards.PdfUa1,
        "The file's restrictions lock screen readers out",
        "A file may be protected, but assistive technology must be allowed to read it: permission 10. Save it without restrictions, or allow text access for screen readers.",
        "ISO 14289-1, 7.16, test 1",
        "Matterhorn 26-001",
        "Matterhorn 26-002");

    public static readonly PreflightRule EndMark = new(
        "GB5107",
        Severity.Error,
        Standards.PdfA2a,
        "The file does not end with its end mark",
        "After the mark %%EOF nothing may follow but one line end; what stands there may have been added on the way. Save the file again.",
        "ISO 19005-2, 6.1.3, test 3");

    public static readonly PreflightRule TableLines = new(
        "GB5108",
        Severity.Error,
        Standards.PdfA2a,
        "The table of objects does not begin as it must",
        "Between the word xref and the first numbers stands one line end and nothing else. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.4, test 2");

    public static readonly PreflightRule TooManyObjects = new(
        "GB5109",
        Severity.Error,
        Standards.PdfA2a,
        "The file claims more objects than readers can hold",
        "A file has at most 8,388,607 objects. Divide the document into several files.",
        "ISO 19005-2, 6.1.13, test 7");

    public static readonly PreflightRule Permissions = new(
        "GB5110",
        Severity.Error,
        Standards.PdfA2a,
        "The file grants permissions that an archive does not know",
        "Only the permissions UR3 and DocMDP are allowed. Save the file without usage rights.",
        "ISO 19005-2, 6.1.12, test 1");

    public static readonly PreflightRule SignatureDigest = new(
        "GB5111",
        Severity.Error,
        Standards.PdfA2a,
        "A signature with permissions keeps a digest of its own",
        "Where a signature says what may be changed (DocMDP), its references hold no DigestLocation, DigestMethod or DigestValue. Sign the file again with a program for PDF/A.",
        "ISO 19005-2, 6.1.12, test 2");

    public static readonly PreflightRule TooNew = new(
        "GB5604",
        Severity.Error,
        Standards.PdfX4,
        "The file's version of PDF is newer than PDF/X-4 allows",
        "PDF/X-4 builds on PDF 1.6; print shops' programs may not know what came later. Save the file as PDF/X-4.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } =
    [
        HeaderOffset, HeaderForm, BinaryMark, NoIdentifier, Encrypted, ReadersLockedOut, EndMark, TableLines, TooManyObjects, Permissions, SignatureDigest, TooNew,
    ];
}
