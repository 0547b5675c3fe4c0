using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>How composite fonts get from codes to glyphs (ISO 32000-1, 9.7).</summary>
internal static class CMapRules
{
    public static readonly PreflightRule OtherCollection = new(
        "GB5304",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "A font and its CMap speak of different characters",
        "The CMap turns codes into numbers of characters; the font numbers its characters in another way, so that wrong ones may be shown. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.3.1",
        "ISO 14289-1, 7.21.3.1",
        "Matterhorn 31-001",
        "Matterhorn 31-002",
        "Matterhorn 31-003");

    public static readonly PreflightRule NoGlyphMap = new(
        "GB5305",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "A font does not say which glyph each character has",
        "The CIDToGIDMap leads from characters to the shapes of an embedded TrueType font; without it wrong shapes may be shown. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.3.2",
        "ISO 14289-1, 7.21.3.2",
        "Matterhorn 31-004",
        "Matterhorn 31-005");

    public static readonly PreflightRule NotEmbedded = new(
        "GB5306",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "A CMap that a font needs is not in the file",
        "The CMap turns codes into characters; only those that PDF itself defines may be left out of a file. Make the file again with all fonts embedded.",
        "ISO 19005-2, 6.2.11.3.3",
        "ISO 14289-1, 7.21.3.3",
        "Matterhorn 31-006");

    public static readonly PreflightRule WritingMode = new(
        "GB5307",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "A CMap contradicts itself about the direction of writing",
        "One place says that text runs across, another that it runs down; programs will disagree where the letters stand. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.3.3",
        "ISO 14289-1, 7.21.3.3",
        "Matterhorn 31-007");

    public static readonly PreflightRule OtherCMap = new(
        "GB5308",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1,
        "A CMap builds on one that PDF does not define",
        "Not every program has the other CMap, so that the text may be shown wrongly. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.3.3",
        "ISO 14289-1, 7.21.3.3",
        "Matterhorn 31-008");

    public static ImmutableArray<PreflightRule> All { get; } = [OtherCollection, NoGlyphMap, NotEmbedded, WritingMode, OtherCMap];
}
