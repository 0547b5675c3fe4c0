using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;

namespace GuideBuilder.Publishing.Release;

/// <summary>Whether translations are complete, and reviewed as they are now.</summary>
internal static class TranslationGate
{
    internal static IEnumerable<Finding> Check(Workspace workspace, EditionPlan plan) => plan.Editions
        .Where(e => e.Locale.Tag != workspace.Project.SourceLocale.Tag)
        .GroupBy(e => e.Locale)
        .SelectMany(g => Check(workspace, g.Key, [.. g.Select(e => e.Publication)]));

    private static IEnumerable<Finding> Check(Workspace workspace, Locale locale, ImmutableArray<Publication> publications)
    {
        if (PseudoLocales.Is(locale.Tag))
        {
            return [PublishingFindings.PseudoReleased(locale.Tag)];
        }

        // What is wrong with the files the build says.
        var translated = TranslatedLocale.Load(workspace.Files, workspace.Project, locale, new FindingBag());
        var status = StatusMaker.Make(workspace.Project, publications, [translated]).Languages[0];
        return status.Publications.SelectMany(p => p.Blocks.Select(b => PublishingFindings.TranslationNotReady(PlaceOf(translated, b.Passages[0]), p.Id, b, locale.Tag)));
    }

    /// <summary>Of its translation, where there is one.</summary>
    private static SourceSpan PlaceOf(TranslatedLocale locale, Passage passage) => locale.EntryOf(passage)?.Span ?? passage.Message.Span;
}
