using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Judges conditions, and what stands under those that no publication meets.</summary>
internal sealed class ConditionChecks(ProjectSettings settings, ImmutableArray<Region> regions, Usage usage, FindingBag findings)
{
    public void Check(ImmutableArray<ChapterDraft> drafts)
    {
        foreach (var opened in drafts.SelectMany(d => d.Conditions))
        {
            CheckNames(opened);
        }

        foreach (var message in drafts.Where(d => !d.Conditions.IsEmpty).SelectMany(d => d.Messages).Where(m => !usage.Has(m)))
        {
            MessageChecks.CheckProblems(message, null, findings);
        }
    }

    /// <summary>Only after publications without an error, as one that could not be read would make all its conditions look idle.</summary>
    public void CheckIdle(ImmutableArray<ChapterDraft> drafts)
    {
        foreach (var opened in drafts.SelectMany(d => d.Conditions).Where(c => !usage.Holds(c)))
        {
            findings.Add(ContentFindings.IdleCondition(opened.Span, opened.Condition));
        }
    }

    private void CheckNames(OpenedCondition opened)
    {
        var listed = settings.Regions.Select(r => r.Text).ToList();
        foreach (var region in opened.Condition.Regions.Where(r => !listed.Contains(r, StringComparer.Ordinal)))
        {
            findings.Add(ContentFindings.UnknownRegion(opened.Span, region, Nearest.To(region, listed)));
        }

        // Of the others the publication tells more.
        foreach (var contact in usage.Reaches(opened) ? [] : opened.Condition.Contacts.Where(id => !regions.Any(r => r.Contacts.ContainsKey(id))))
        {
            findings.Add(ContentFindings.UnknownContact(opened.Span, contact, ContactReader.Folder, Nearest.To(contact, regions.SelectMany(r => r.ContactOrder))));
        }
    }
}
