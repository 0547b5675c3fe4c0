using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Encodings of simple TrueType fonts (ISO 32000-1, 9.6.6.4).</summary>
internal static class TrueTypeRules
{
    public static readonly PreflightRule LatinCmap = new(
        "GB5320",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A TrueType font has no table that finds its letters",
        "The font counts as one of ordinary letters, but has no cmap table to find them, or one for symbols only. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.6",
        "ISO 14289-1, 7.21.6",
        "Matterhorn 31-017");

    public static readonly PreflightRule LatinEncoding = new(
        "GB5321",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A TrueType font has another encoding than is allowed",
        "A font of ordinary letters must be encoded as MacRoman or WinAnsi, so that every program finds the same letters. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.6",
        "ISO 14289-1, 7.21.6",
        "Matterhorn 31-019",
        "Matterhorn 31-020",
        "Matterhorn 31-021");

    public static readonly PreflightRule Differences = new(
        "GB5322",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A TrueType font names letters that cannot be found",
        "The names must be those of the Adobe Glyph List, and the font needs a Unicode table to find them. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.6",
        "ISO 14289-1, 7.21.6",
        "Matterhorn 31-022",
        "Matterhorn 31-023");

    public static readonly PreflightRule SymbolicEncoding = new(
        "GB5323",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A TrueType font for symbols has an Encoding",
        "A font for symbols has its own order; an encoding for letters contradicts it, and programs may show different signs. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.6",
        "ISO 14289-1, 7.21.6",
        "Matterhorn 31-024");

    public static readonly PreflightRule SymbolicCmap = new(
        "GB5324",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A TrueType font for symbols has no clear order of its signs",
        "The font needs exactly one cmap table, or one that is for symbols (3, 0); otherwise programs may show different signs. Make the file again in another program.",
        "ISO 19005-2, 6.2.11.6",
        "ISO 14289-1, 7.21.6",
        "Matterhorn 31-025",
        "Matterhorn 31-026");

    public static ImmutableArray<PreflightRule> All { get; } = [LatinCmap, LatinEncoding, Differences, SymbolicEncoding, SymbolicCmap];
}
