using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>How the smallest parts of a file are written, and how large they may be (ISO 19005-2, 6.1.6, 6.1.8 and 6.1.13).</summary>
internal static class TokenRules
{
    public static readonly PreflightRule Hexadecimal = new(
        "GB5112",
        Severity.Error,
        Standards.PdfA2a,
        "A hexadecimal string is not written as it must be",
        "Such a string has an even number of the digits 0 to 9 and A to F, so that every program reads the same bytes. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.6, test 1",
        "ISO 19005-2, 6.1.6, test 2");

    public static readonly PreflightRule Integer = new(
        "GB5113",
        Severity.Error,
        Standards.PdfA2a,
        "A whole number is too large",
        "Readers hold whole numbers from -2,147,483,648 to 2,147,483,647; beyond that, they read something else. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.13, test 1");

    public static readonly PreflightRule Real = new(
        "GB5114",
        Severity.Error,
        Standards.PdfA2a,
        "A number with decimals is too large or too small",
        "Readers hold numbers up to 3.403 × 10^38, and none nearer to zero than 1.175 × 10^-38. Save the file again as PDF/A.",
        "ISO 19005-2, 6.1.13, test 2",
        "ISO 19005-2, 6.1.13, test 5");

    public static readonly PreflightRule StringLength = new(
        "GB5115",
        Severity.Error,
        Standards.PdfA2a,
        "A string is too long",
        "A string has at most 32,767 bytes; readers may cut off the rest. Look for very long descriptions or comments, shorten them, and save the file again as PDF/A.",
        "ISO 19005-2, 6.1.13, test 3");

    public static readonly PreflightRule NameLength = new(
        "GB5116",
        Severity.Error,
        Standards.PdfA2a,
        "A name is too long",
        "Names of fonts, colours, layers and styles have at most 127 bytes. Give the font, colour or style a shorter name, and save the file again.",
        "ISO 19005-2, 6.1.13, test 4");

    public static readonly PreflightRule NameText = new(
        "GB5117",
        Severity.Error,
        Standards.PdfA2a,
        "The name of a font, colour or tag is not valid UTF-8",
        "Such names are shown to people, so every program must read the same letters in them. Rename the font, spot colour or style, and save the file again.",
        "ISO 19005-2, 6.1.8, test 1");

    public static ImmutableArray<PreflightRule> All { get; } = [Hexadecimal, Integer, Real, StringLength, NameLength, NameText];
}
