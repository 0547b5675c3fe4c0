using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>All that looks at tags, marked content and languages.</summary>
internal static class StructureChecks
{
    public static ImmutableArray<PreflightRule> Rules { get; } =
    [
        .. TreeRules.All, .. MarkedContentRules.All, .. GrammarRules.All, .. TableRules.All, .. ElementRules.All, .. LanguageRules.All,
        .. AnnotationTagRules.All,
    ];

    public static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new TreeCheck(job),
        new MarkedContentCheck(job),
        new GrammarCheck(job),
        new TableCheck(job),
        new FigureCheck(job),
        new HeadingCheck(job),
        new NoteCheck(job),
        new EmptyElementCheck(job),
        new LanguageCheck(job),
        new LanguageTagCheck(job),
        new AnnotationTagCheck(job),
    ];
}
