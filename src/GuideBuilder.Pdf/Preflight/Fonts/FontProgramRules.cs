using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Fonts are in the file (ISO 32000-1, 9.9).</summary>
internal static class FontProgramRules
{
    public static readonly PreflightRule NotEmbedded = new(
        "GB5310",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1 | Standards.Shop,
        "A font is not embedded",
        "Whoever does not have the font sees and prints the text in another one: letters can be wrong or missing. Make the file again with all fonts embedded, or outline the text if the font may not be embedded.",
        "ISO 15930-7",
        "ISO 19005-2, 6.2.11.4.1",
        "ISO 14289-1, 7.21.4.1",
        "Matterhorn 31-009");

    public static readonly PreflightRule InvisibleNotEmbedded = new(
        "GB5311",
        Severity.Error,
        Standards.PdfX4,
        "A font of invisible text is not embedded",
        "Print shops demand every font in the file, that of invisible text too, such as a scanner adds to pictures of pages. Make the file again with all fonts embedded.",
        "ISO 15930-7");

    public static readonly PreflightRule Damaged = new(
        "GB5312",
        Severity.Error,
        Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "An embedded font cannot be read",
        "A program that cannot read the font draws the text in another one, or not at all. Make the file again; when it happens again, replace the font.",
        "ISO 32000-1, 9.9",
        "ISO 19005-2, 6.2.11.2",
        "ISO 14289-1, 7.21.4.1");

    public static ImmutableArray<PreflightRule> All { get; } = [NotEmbedded, InvisibleNotEmbedded, Damaged];
}
