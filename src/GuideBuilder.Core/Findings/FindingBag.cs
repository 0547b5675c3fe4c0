using System.Collections.Immutable;

namespace GuideBuilder.Core.Findings;

/// <summary>Collects the findings of one phase. Not safe for concurrent use: give each thread its own and merge.</summary>
public sealed class FindingBag
{
    private readonly List<Finding> findings = [];

    public bool HasErrors => findings.Exists(f => f.Severity == Severity.Error);

    public int Count => findings.Count;

    public void Add(Finding finding) => findings.Add(finding);

    public void AddRange(IEnumerable<Finding> more) => findings.AddRange(more);

    /// <summary>The findings without repetitions, ordered by file, line, column and code, so that order never depends on timing.</summary>
    public ImmutableArray<Finding> ToSorted() =>
    [
        .. findings.Distinct()
            .OrderBy(f => f.Span?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(f => f.Span?.Line ?? 0)
            .ThenBy(f => f.Span?.Column ?? 0)
            .ThenBy(f => f.Code.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Language ?? "", StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal),
    ];
}
