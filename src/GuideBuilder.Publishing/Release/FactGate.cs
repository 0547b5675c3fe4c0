using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Facts;

namespace GuideBuilder.Publishing.Release;

/// <summary>Whether the records that a publication prints are still right, as far as anybody can know.</summary>
internal static class FactGate
{
    internal static IEnumerable<Finding> Check(Project project, Publication publication, DateOnly day)
    {
        if (publication.Date > day)
        {
            yield return PublishingFindings.DayToCome(publication.Span, $"The publication “{publication.Id}”", "has the date", publication.Date, day);
        }

        foreach (var law in publication.Laws.Where(l => l.ReviewBy < day))
        {
            yield return PublishingFindings.ReviewDue(publication.Span, $"the law “{law.Id}”", "content/laws.yaml", law.ReviewBy);
        }

        foreach (var figure in publication.FiguresUsed.Where(f => f.ReviewBy < day))
        {
            yield return PublishingFindings.ReviewDue(publication.Span, $"the figure “{figure.Id}”", "content/figures.yaml", figure.ReviewBy!.Value);
        }

        var used = FactsUsed.ContactsOf(project, publication);
        foreach (var contact in publication.Region.ContactOrder.Where(used.Contains).Select(id => publication.Region.Contacts[id]))
        {
            foreach (var finding in Check(ContactAge.Of(publication.Region, contact, project.Release, day), day))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(ContactAge age, DateOnly day)
    {
        var contact = age.Contact;
        if (contact.Status == ServiceStatus.Paused)
        {
            yield return PublishingFindings.ServicePaused(contact.Span, contact.Id);
        }

        if (contact.Verified is { } verified && verified.On > day)
        {
            yield return PublishingFindings.DayToCome(contact.Span, $"The record “{contact.Id}”", "was checked on", verified.On, day);
        }

        switch (age.State)
        {
            case ContactState.Expired:
                yield return PublishingFindings.RecordExpired(contact.Span, contact.Id, contact.ValidUntil!.Value);
                break;
            case ContactState.NeverChecked:
                yield return PublishingFindings.RecordNeverChecked(contact.Span, contact.Id);
                break;
            case ContactState.Overdue:
                yield return PublishingFindings.RecordOverdue(contact.Span, contact.Id, contact.Verified!.On, age.Due!.Value);
                break;
        }
    }
}
