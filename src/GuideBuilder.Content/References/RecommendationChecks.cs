using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.References;

/// <summary>Compares the case studies of a publication with its recommendations: they refer to them, and do not repeat them.</summary>
internal static class RecommendationChecks
{
    /// <summary>Of both sorts together; each of one is compared with each of the other, and no guide has nearly as many.</summary>
    private const int MostCompared = 200;

    public static void Check(string publication, ImmutableArray<ChapterDraft> drafts, FindingBag findings)
    {
        var recommendations = Recommendations.Of(drafts.Select(d => d.Chapter));
        var studied = drafts.SelectMany(MessagesOfStudies).ToList();
        if (recommendations.IsEmpty || studied.Count == 0)
        {
            return;
        }

        FindRepeated(recommendations, studied, findings);
        var referred = studied.SelectMany(m => m.Reading.Message.Placeholders).Where(p => p.Kind == ReferenceChecks.Kind).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var uncovered = recommendations.Where(r => r.Item.Id is null || !referred.Contains(r.Item.Id)).ToList();
        if (uncovered is [var first, ..])
        {
            findings.Add(ContentFindings.UncoveredRecommendations(first.Box.Span, publication, uncovered.Select(r => r.Number)));
        }
    }

    private static IEnumerable<SourceMessage> MessagesOfStudies(ChapterDraft draft)
    {
        var studied = BlockTree.Unwrapped(draft.Chapter.Blocks).OfType<Box>()
            .Where(b => b.Kind == BoxKinds.CaseStudy)
            .SelectMany(b => BlockTree.All(b.Blocks))
            .OfType<Paragraph>()
            .Select(p => p.Text)
            .ToHashSet();
        return draft.Messages.Where(m => studied.Contains(m.Message));
    }

    private static void FindRepeated(ImmutableArray<Recommendation> recommendations, List<SourceMessage> studied, FindingBag findings)
    {
        var compared = recommendations
            .Where(r => r.Item.Text is not null)
            .Take(MostCompared)
            .Select(r => (Recommendation: r, Words: SentenceWords.Of(MessageParser.Read(r.Item.Text!.Text).Plain.Text)))
            .ToList();
        foreach (var message in studied.Take(MostCompared))
        {
            if (compared.Select(c => (c.Recommendation, Likeness: SentenceWords.Sentences(message.Plain).Max(s => c.Words.Likeness(s)))).MaxBy(c => c.Likeness) is { Likeness: >= SentenceWords.Alike, Recommendation: var same })
            {
                findings.Add(ContentFindings.RepeatedRecommendation(message.At(0), same.Number, same.Item.Id));
            }
        }
    }
}
