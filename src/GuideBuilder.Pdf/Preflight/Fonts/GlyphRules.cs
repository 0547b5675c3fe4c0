using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>The glyphs that are used, and what is said of them (ISO 32000-1, 9.6 to 9.9).</summary>
internal static class GlyphRules
{
    public static readonly PreflightRule Missing = new(
        "GB5313",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1 | Standards.Shop,
        "A font has no glyph for a character that is used",
        "The character is printed as a box or as nothing at all. Set the text in a font that has the character, and make the file again.",
        "ISO 15930-7",
        "ISO 19005-2, 6.2.11.4.1",
        "ISO 14289-1, 7.21.4.1",
        "Matterhorn 31-011",
        "Matterhorn 31-018");

    public static readonly PreflightRule CharSet = new(
        "GB5314",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The CharSet of a font does not list its glyphs",
        "The list names the shapes that the embedded part of the font has. Make the file again in a program that leaves the list out or writes it fully.",
        "ISO 19005-2, 6.2.11.4.2",
        "ISO 14289-1, 7.21.4.2",
        "Matterhorn 31-012",
        "Matterhorn 31-013");

    public static readonly PreflightRule CidSet = new(
        "GB5315",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The CIDSet of a font does not list its characters",
        "The list names the characters that the embedded part of the font has. Make the file again in a program that leaves the list out or writes it fully.",
        "ISO 19005-2, 6.2.11.4.2",
        "ISO 14289-1, 7.21.4.2",
        "Matterhorn 31-014",
        "Matterhorn 31-015");

    public static readonly PreflightRule Width = new(
        "GB5316",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "Characters are wider or narrower than the file says",
        "Programs that go by the file and programs that go by the font set the letters at different places. Make the file again; when it happens again, replace the font.",
        "ISO 19005-2, 6.2.11.5",
        "ISO 14289-1, 7.21.5",
        "Matterhorn 31-016");

    public static readonly PreflightRule NotDefined = new(
        "GB5317",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "The sign for a missing character is shown",
        "Where a font lacks a character it shows a box or a gap, and readers miss a letter. Set the text in a font that has the character.",
        "ISO 19005-2, 6.2.11.8",
        "ISO 14289-1, 7.21.8",
        "Matterhorn 31-030");

    public static ImmutableArray<PreflightRule> All { get; } = [Missing, CharSet, CidSet, Width, NotDefined];
}
