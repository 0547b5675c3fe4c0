using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>What the dictionary of a font must hold (ISO 32000-1, 9.6 and 9.7).</summary>
internal static class FontDictionaryRules
{
    public static readonly PreflightRule NoKind = new(
        "GB5301",
        Severity.Error,
        Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a,
        "A font does not say what it is",
        "A program that opens the file needs the kind and the name of each font, or it may draw the text in another one. Make the file again in another program.",
        "ISO 32000-1, 9.6 and 9.7",
        "ISO 19005-2, 6.2.11.2");

    public static readonly PreflightRule NoWidths = new(
        "GB5302",
        Severity.Error,
        Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a,
        "A font does not say how wide its characters are",
        "Without widths a program has to guess where each letter stands, and lines may run into each other. Make the file again in another program.",
        "ISO 32000-1, 9.6.2",
        "ISO 19005-2, 6.2.11.2");

    public static readonly PreflightRule UnknownProgram = new(
        "GB5303",
        Severity.Error,
        Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a,
        "A font is embedded in a form that is not known",
        "Readers know Type1C, CIDFontType0C and OpenType; another word may keep them from using the font. Make the file again in another program.",
        "ISO 32000-1, 9.9",
        "ISO 19005-2, 6.2.11.2");

    public static ImmutableArray<PreflightRule> All { get; } = [NoKind, NoWidths, UnknownProgram];
}
