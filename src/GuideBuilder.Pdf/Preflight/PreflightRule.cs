using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Something that a file must be.</summary>
/// <param name="Id">Stable, as <c>GB5101</c>.</param>
/// <param name="Standards">Those that ask for it; any of them is enough.</param>
/// <param name="Title">What is wrong where it is broken.</param>
/// <param name="Explanation">Why it matters and how to mend it.</param>
/// <param name="Sources">Standard and clause, and conditions of the Matterhorn Protocol 1.1, as <c>Matterhorn 14-003</c>.</param>
public sealed record PreflightRule(string Id, Severity Severity, Standards Standards, string Title, string Explanation, params ImmutableArray<string> Sources)
{
    public FindingCode Code { get; } = new(Id, Title, Severity, Explanation);
}
