using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Status;

/// <summary>Counts what is translated and reviewed, and says what is left to do before a release.</summary>
public static class StatusMaker
{
    /// <param name="publications">Those to tell of, each in the languages it is made in.</param>
    public static ProjectStatus Make(Project project, IEnumerable<Publication> publications, IEnumerable<TranslatedLocale> locales)
    {
        ImmutableArray<(Publication Publication, ImmutableArray<Passage> Passages)> wanted = [.. publications.Select(p => (p, Passages.Of(project, p)))];
        ImmutableArray<Passage> all = [.. Passages.DomainsOf(project).SelectMany(d => Passages.Of(project, d))];
        return new ProjectStatus(project.Name, [.. locales.Select(l => Language(l, wanted, InLanguage(project, l.Locale, all)))]);
    }

    private static ImmutableArray<Passage> InLanguage(Project project, Locale locale, ImmutableArray<Passage> all)
    {
        var domains = Passages.DomainsOf(project, locale);
        return [.. all.Where(p => domains.Contains(p.Domain))];
    }

    private static LanguageStatus Language(TranslatedLocale locale, ImmutableArray<(Publication Publication, ImmutableArray<Passage> Passages)> publications, ImmutableArray<Passage> all)
    {
        var drafts = locale.Catalogues.Where(c => MachineDraft.IsWhole(c.Value.File)).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var judged = all.Select(p => Judgement.Of(locale, p, drafts.Contains(p.Domain))).ToDictionary(j => j.Passage.Id, StringComparer.Ordinal);
        var lapsed = locale.Lapsed(all);
        return new LanguageStatus(
            locale.Locale,
            Count([.. judged.Values]),
            [.. publications.Where(p => p.Publication.IsIn(locale.Locale)).Select(p => Publication(p.Publication.Id, [.. p.Passages.Select(m => judged[m.Id])]))],
            lapsed.Length,
            lapsed.IsEmpty ? null : lapsed.Min(a => a.Date));
    }

    private static PublicationStatus Publication(string id, ImmutableArray<Judgement> judged) => new(
        id,
        Count(judged),
        [
            .. judged.SelectMany(j => j.Blocks.Select(b => (Kind: b, j.Passage)))
                .GroupBy(b => b.Kind, b => b.Passage)
                .OrderBy(g => g.Key)
                .Select(g => new ReleaseBlock(g.Key, [.. g])),
        ]);

    private static PassageCounts Count(ImmutableArray<Judgement> judged) => new(
        judged.Length,
        judged.Count(j => j.State == PassageState.Translated),
        judged.Count(j => j.State == PassageState.Unusable),
        judged.Count(j => j.State == PassageState.Fuzzy),
        judged.Count(j => j.State == PassageState.Untranslated),
        judged.Count(j => j.IsDraft),
        judged.Count(j => !j.Language.IsEmpty),
        judged.Count(j => !j.Subject.IsEmpty),
        judged.Count(j => !j.Community.IsEmpty),
        judged.Count(j => j.Passage.IsCritical),
        judged.Count(j => j.Passage.IsCritical && j.IsByTwo));

    /// <summary>A passage in one language, with who approved it as it is.</summary>
    private sealed record Judgement(
        Passage Passage,
        PassageState State,
        bool IsDraft,
        ImmutableArray<string> Language,
        ImmutableArray<string> Subject,
        ImmutableArray<string> Community)
    {
        /// <summary>Language and subject were reviewed by two people.</summary>
        public bool IsByTwo => Language.Any(l => Subject.Any(s => !Reviewer.AreSame(l, s)));

        public IEnumerable<ReleaseBlockKind> Blocks => State switch
        {
            PassageState.Untranslated => [ReleaseBlockKind.Untranslated],
            PassageState.Fuzzy => [ReleaseBlockKind.Fuzzy],
            PassageState.Unusable => [ReleaseBlockKind.Unusable],
            _ => MissingReviews(),
        };

        /// <param name="isWholeDraft">A machine drafted the whole catalogue.</param>
        public static Judgement Of(TranslatedLocale locale, Passage passage, bool isWholeDraft)
        {
            var language = locale.ReviewersOf(passage, ReviewRole.Language);
            var entry = locale.EntryOf(passage);
            return new Judgement(
                passage,
                locale.StateOf(passage),
                language.IsEmpty && entry is { Translation.Length: > 0 } && (isWholeDraft || MachineDraft.Is(entry)),
                language,
                locale.ReviewersOf(passage, ReviewRole.Subject),
                locale.ReviewersOf(passage, ReviewRole.Community));
        }

        private IEnumerable<ReleaseBlockKind> MissingReviews()
        {
            if (Language.IsEmpty)
            {
                yield return ReleaseBlockKind.NoLanguageReview;
            }

            if (Passage.IsCritical && Subject.IsEmpty)
            {
                yield return ReleaseBlockKind.NoSubjectReview;
            }

            if (Passage.IsCritical && !Language.IsEmpty && !Subject.IsEmpty && !IsByTwo)
            {
                yield return ReleaseBlockKind.OnePersonOnly;
            }
        }
    }
}
