using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What forms and signatures must be (ISO 19005-2, 6.4; ISO 14289-1, 7.15; ISO 15930-7).</summary>
internal static class FormRules
{
    public static readonly PreflightRule FieldAction = new(
        "GB5238",
        Severity.Error,
        Standards.PdfA2a,
        "A form field does something by itself",
        "Fields in a file for an archive have no actions. Remove the actions of the field, or make the form flat.",
        "ISO 19005-2, 6.4.1, test 1",
        "ISO 19005-2, 6.4.1, test 2");

    public static readonly PreflightRule NeedAppearances = new(
        "GB5239",
        Severity.Error,
        Standards.PdfA2a,
        "The looks of form fields are left to the reader's program",
        "What a field shows must stand in the file (NeedAppearances is not true). Open and save the form in the program that made it.",
        "ISO 19005-2, 6.4.1, test 3");

    public static readonly PreflightRule Xfa = new(
        "GB5240",
        Severity.Error,
        Standards.PdfA2a,
        "The form is an XFA form",
        "XFA forms keep a second document inside the file, which most programs cannot show. Print the form into a new PDF.",
        "ISO 19005-2, 6.4.2, test 1");

    public static readonly PreflightRule DynamicXfa = new(
        "GB5241",
        Severity.Error,
        Standards.PdfUa1,
        "The form makes its pages while it is being read",
        "A dynamic XFA form has no tags for what it shows. Save it as a static form, or print it into a new PDF.",
        "ISO 14289-1, 7.15, test 1",
        "Matterhorn 25-001");

    public static readonly PreflightRule SignedPart = new(
        "GB5242",
        Severity.Error,
        Standards.PdfA2a,
        "A signature does not cover the whole file",
        "What the signature leaves out can be changed without notice. Sign the file again, as the last step.",
        "ISO 19005-2, 6.4.3, test 1");

    public static readonly PreflightRule Signature = new(
        "GB5243",
        Severity.Error,
        Standards.PdfA2a,
        "A signature is not of the kind that lasts",
        "A signature is a PKCS#7 object with the certificate of its one signer. Sign the file again with a program for PDF/A.",
        "ISO 19005-2, 6.4.3, test 2",
        "ISO 19005-2, 6.4.3, test 3");

    public static readonly PreflightRule Fields = new(
        "GB5621",
        Severity.Error,
        Standards.PdfX4 | Standards.Shop,
        "The file holds form fields",
        "Fields can be filled in and changed, and a press may print them or not. Make the form flat, or save the file as PDF/X-4.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [FieldAction, NeedAppearances, Xfa, DynamicXfa, SignedPart, Signature, Fields];
}
