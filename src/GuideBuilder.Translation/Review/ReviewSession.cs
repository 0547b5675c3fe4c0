using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Review;

/// <summary>Which passages somebody approves. What is not named does not narrow the choice.</summary>
/// <param name="Publication">An id; null for all.</param>
/// <param name="Chapter">An id; null for all.</param>
/// <param name="Passages">Their ids or their whole source texts; empty for all.</param>
public sealed record ReviewChoice(string? Publication, string? Chapter, ImmutableArray<string> Passages);

/// <param name="Ledger">With the new approvals.</param>
/// <param name="Recorded">How many approvals are new.</param>
/// <param name="Known">How many stood there already.</param>
/// <param name="LeftOut">Passages that cannot be approved, by why.</param>
public sealed record ReviewOutcome(ReviewLedger Ledger, int Recorded, int Known, ImmutableSortedDictionary<PassageState, int> LeftOut);

/// <summary>Records that somebody approved translations.</summary>
public static class ReviewSession
{
    /// <returns>Null when something that was named is not there, or when nothing can be recorded; the findings say what is wrong.</returns>
    public static ImmutableArray<Passage>? Choose(Project project, TranslatedLocale locale, ReviewChoice choice, FindingBag findings)
    {
        if (!locale.Ledger.IsWhole)
        {
            findings.Add(TranslationFindings.DamagedLedger(locale.Locale));
            return null;
        }

        var publications = project.Publications.Where(p => choice.Publication is null || p.Id == choice.Publication).ToImmutableArray();
        if (publications.IsEmpty)
        {
            findings.Add(TranslationFindings.NothingToReview("publication", choice.Publication!));
            return null;
        }

        var all = publications.SelectMany(p => Passages.Of(project, p)).DistinctBy(p => p.Id, StringComparer.Ordinal).ToImmutableArray();
        if (choice.Chapter is { } id)
        {
            var chapters = publications.SelectMany(p => p.Chapters.Where(c => c.Id == id).Select(c => (p.Domain, Chapter: c))).ToImmutableArray();
            if (chapters.IsEmpty)
            {
                findings.Add(TranslationFindings.NothingToReview("chapter", id));
                return null;
            }

            var wanted = chapters.SelectMany(c => MessageCollector.Chapter(c.Chapter, c.Domain).Select(m => PassageHash.Id(c.Domain, m.Message))).ToHashSet(StringComparer.Ordinal);
            all = [.. all.Where(p => wanted.Contains(p.Id))];
        }

        return choice.Passages.IsEmpty ? all : ChooseNamed(all, choice.Passages, findings);
    }

    /// <param name="by">A name as <see cref="Reviewer.IsName"/> wants it.</param>
    public static ReviewOutcome Record(TranslatedLocale locale, IEnumerable<Passage> passages, ReviewRole role, string by, DateOnly date)
    {
        List<Approval> added = [];
        var known = 0;
        var leftOut = ImmutableSortedDictionary.CreateBuilder<PassageState, int>();
        foreach (var passage in passages)
        {
            var state = locale.StateOf(passage);
            if (state != PassageState.Translated || locale.HashOf(passage) is not { } hash)
            {
                leftOut[state] = leftOut.GetValueOrDefault(state) + 1;
            }
            else if (locale.Ledger.Of(hash, role).Any(a => Reviewer.AreSame(a.By, by)))
            {
                known++;
            }
            else
            {
                added.Add(new Approval(hash, role, by, date));
            }
        }

        return new ReviewOutcome(new ReviewLedger([.. locale.Ledger.Approvals, .. added], locale.Ledger.IsWhole), added.Count, known, leftOut.ToImmutable());
    }

    /// <summary>Takes the lapsed approvals out of the ledger.</summary>
    /// <returns>Null, with findings, when lines or whole catalogues cannot be read: what is not seen would count as lapsed.</returns>
    public static ReviewLedger? Prune(Project project, TranslatedLocale locale, FindingBag findings)
    {
        if (!locale.Ledger.IsWhole)
        {
            findings.Add(TranslationFindings.DamagedLedger(locale.Locale));
        }

        var domains = Passages.DomainsOf(project, locale.Locale);
        if (findings.HasErrors || domains.Any(d => !locale.Catalogues.ContainsKey(d)))
        {
            return null;
        }

        var lapsed = locale.Lapsed(domains.SelectMany(d => Passages.Of(project, d))).ToHashSet();
        return new ReviewLedger(locale.Ledger.Approvals.Where(a => !lapsed.Contains(a)));
    }

    /// <summary>A text that stands for several passages is refused: nobody can approve what she did not look at.</summary>
    private static ImmutableArray<Passage>? ChooseNamed(ImmutableArray<Passage> all, ImmutableArray<string> names, FindingBag findings)
    {
        var chosen = ImmutableArray.CreateBuilder<Passage>();
        var before = findings.Count;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var found = all.Where(p => p.Id == name || p.Message.Text == name).ToImmutableArray();
            if (found is [var only])
            {
                chosen.Add(only);
            }
            else
            {
                findings.Add(found.IsEmpty ? TranslationFindings.NothingToReview("passage", name) : TranslationFindings.SeveralToReview(name, found));
            }
        }

        return findings.Count == before ? [.. chosen.DistinctBy(p => p.Id, StringComparer.Ordinal)] : null;
    }
}
