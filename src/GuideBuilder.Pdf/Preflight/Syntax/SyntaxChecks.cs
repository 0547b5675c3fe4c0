using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>All that looks at a file as bytes, and at how it is written.</summary>
internal static class SyntaxChecks
{
    public static ImmutableArray<PreflightRule> Rules { get; } = [.. FileRules.All, .. TokenRules.All, .. ObjectRules.All, .. ContentRules.All];

    public static ImmutableArray<PreflightCheck> For(PreflightJob job)
    {
        var tokens = new TokenJudge(job);
        return [new FileCheck(job), new RawObjectCheck(job, tokens), new StreamCheck(job, tokens), new NameCheck(job, tokens), new ContentCheck(job)];
    }
}
