using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>What was found in a file.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Standards">By which it was judged.</param>
/// <param name="Profile">The name of the press profile; null when there was none.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Findings">By page, then by rule.</param>
/// <param name="Damage">What kept parts of the file from being judged.</param>
public sealed record PreflightReport(
    string Path,
    Standards Standards,
    string? Profile,
    int Pages,
    ImmutableArray<PreflightFinding> Findings,
    ImmutableArray<Finding> Damage)
{
    public bool Passes => !Findings.Any(f => f.Severity == Severity.Error) && !Damage.Any(f => f.Severity == Severity.Error);

    /// <summary>All of it as findings, the damage first.</summary>
    public IEnumerable<Finding> ToFindings() => Damage.Concat(Findings.Select(f => f.ToFinding(Path)));
}
