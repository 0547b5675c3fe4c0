using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Pdf;

/// <summary>What can be wrong with a PDF as a file.</summary>
public static class PdfFindings
{
    public static readonly FindingCode NotPdf = new(
        "GB5001",
        "Not a PDF",
        Severity.Error,
        "The file does not begin as a PDF does, or its end is missing. It may have been cut off while it was copied: fetch or make it again.");

    public static readonly FindingCode Damaged = new(
        "GB5002",
        "Damaged PDF",
        Severity.Error,
        "A part of the file cannot be read, so nothing can be said about it, and a print shop's program may stumble over it too. Make the file again.");

    public static readonly FindingCode Encrypted = new(
        "GB5003",
        "PDF is encrypted",
        Severity.Error,
        "An encrypted file cannot be judged, and no press accepts one. Save it again without a password and without restrictions.");

    public static readonly FindingCode TooComplex = new(
        "GB5004",
        "PDF is too complex to read",
        Severity.Error,
        "The file asks for far more memory or nesting than any book needs. It may have been made to do harm; do not pass it on.");

    public static readonly FindingCode UnknownCoding = new(
        "GB5005",
        "Unknown coding in a PDF",
        Severity.Warning,
        "A part of the file is packed in a way that this program does not unpack, so that part was not judged. Save the file as a newer version of PDF to have all of it judged.");

    internal static Finding IsNotPdf(string path) =>
        At(path, NotPdf, "This is not a whole PDF.", "Fetch or make the file again.");

    internal static Finding IsDamaged(string path, string part) =>
        At(path, Damaged, $"{part} cannot be read.", "Make the file again.");

    internal static Finding IsEncrypted(string path) =>
        At(path, Encrypted, "The file is encrypted.", "Save it without a password and without restrictions.");

    internal static Finding IsTooComplex(string path, string what) =>
        At(path, TooComplex, $"{what} goes beyond what this program reads.", "Make the file again in another program, and ask where it came from.");

    internal static Finding HasUnknownCoding(string path, string filter) =>
        At(path, UnknownCoding, $"A part of the file is coded with {filter}.", "Save the file as PDF 1.6 with Flate compression.");

    private static Finding At(string path, FindingCode code, string message, string hint) =>
        new(code, SourceSpan.WholeFile(path), message, hint);
}
