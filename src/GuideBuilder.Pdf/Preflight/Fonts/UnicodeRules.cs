using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Text says what it means (ISO 32000-1, 9.10).</summary>
internal static class UnicodeRules
{
    public static readonly PreflightRule NoText = new(
        "GB5330",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "Text does not say which characters it is made of",
        "Screen readers, search and copying get nothing or nonsense where a font does not say the characters (ToUnicode). Make the file again in a program that writes accessible PDF.",
        "ISO 19005-2, 6.2.11.7.2",
        "ISO 14289-1, 7.21.7",
        "Matterhorn 31-027",
        "Matterhorn 10-001",
        "Matterhorn 17-003");

    public static readonly PreflightRule NoCharacter = new(
        "GB5331",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "Text is given values that are no characters",
        "The values 0, FEFF and FFFE stand for no character, so that screen readers and search fail. Make the file again in another program, or replace the font.",
        "ISO 19005-2, 6.2.11.7.2",
        "ISO 14289-1, 7.21.7",
        "Matterhorn 31-028",
        "Matterhorn 31-029");

    public static readonly PreflightRule PrivateUse = new(
        "GB5332",
        Severity.Error,
        Standards.PdfA2a,
        "Text is made of characters that only its font knows",
        "Characters for private use mean nothing without their font, such as icons from a symbol font. Give the passage a replacement text (ActualText), or use ordinary characters.",
        "ISO 19005-2, 6.2.11.7.3");

    public static ImmutableArray<PreflightRule> All { get; } = [NoText, NoCharacter, PrivateUse];
}
