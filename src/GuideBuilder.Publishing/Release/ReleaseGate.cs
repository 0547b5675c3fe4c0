using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Publishing.Release;

/// <summary>
/// Names all that keeps editions from being given to readers. What is wrong with any build (text that has no room, a character
/// without a glyph, a file that a print shop would refuse) stops it before; warnings, which a draft may have, stop a release here.
/// </summary>
internal static class ReleaseGate
{
    /// <param name="day">On which it is released.</param>
    internal static ImmutableArray<Finding> Check(Workspace workspace, EditionPlan plan, DateOnly day)
    {
        ImmutableArray<Publication> publications = [.. plan.Editions.Select(e => e.Publication).Distinct()];
        return
        [
            .. TranslationGate.Check(workspace, plan),
            .. publications.SelectMany(p => FactGate.Check(workspace.Project, p, day)).Distinct(),
            .. publications.SelectMany(p => StatementGate.Check(workspace, p)),
            .. publications.SelectMany(p => ReadingLevel.Check(workspace.Project, p)).Distinct(),
        ];
    }

    /// <param name="findings">All that was found in the build.</param>
    internal static IEnumerable<Finding> CheckWarnings(IEnumerable<Finding> findings)
    {
        var warnings = findings.Where(f => f.Severity == Severity.Warning).ToList();
        return warnings.Count == 0 ? [] : [PublishingFindings.WarningsLeft(warnings.Count, warnings[0].Code.Id)];
    }
}
