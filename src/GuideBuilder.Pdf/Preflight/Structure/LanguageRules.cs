using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>In which language text is (ISO 14289-1, 7.2; ISO 19005-2, 6.7.4; ISO 32000-1, 14.9.2).</summary>
internal static class LanguageRules
{
    public static readonly PreflightRule None = new(
        "GB5455",
        Severity.Error,
        Standards.PdfUa1,
        "Text in a language that the file does not name",
        "A screen reader then reads the text with the sounds of whatever language it is set to. Set the language of the whole file, and of each passage in another language.",
        "ISO 14289-1, 7.2",
        "Matterhorn 11-001",
        "Matterhorn 11-002",
        "Matterhorn 11-003",
        "Matterhorn 11-004",
        "Matterhorn 11-005",
        "Matterhorn 11-006");

    public static readonly PreflightRule BadTag = new(
        "GB5456",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfUa1,
        "A language is named in a way that no program knows",
        "Languages are named by tags such as “de” or “zh-Hans”: letters, figures and hyphens, nothing else. Correct the name of the language.",
        "ISO 14289-1, 7.2",
        "ISO 19005-2, 6.7.4");

    public static readonly PreflightRule EmptyTag = new(
        "GB5457",
        Severity.Error,
        Standards.PdfUa1,
        "A language is left empty",
        "An empty name says that the language is not known, and a screen reader has to guess. Name the language.",
        "ISO 14289-1, 7.2");

    public static ImmutableArray<PreflightRule> All { get; } = [None, BadTag, EmptyTag];
}
