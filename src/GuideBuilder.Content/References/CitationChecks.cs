using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.References;

/// <summary>Compares what one publication cites with the bibliography, both ways.</summary>
internal sealed class CitationChecks(string publication, WorkTable table, FindingBag findings)
{
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private SourceSpan? firstCitation;

    /// <returns>The works that the publication lists.</returns>
    public ImmutableArray<ListedWork> Check(ImmutableArray<ChapterDraft> drafts)
    {
        var typed = new TypedCitations(table, findings);
        foreach (var message in drafts.SelectMany(d => d.Messages))
        {
            foreach (var (citation, offset) in message.Reading.Message.Citations.Zip(message.Reading.CitationOffsets))
            {
                CheckCitation(message, citation, message.At(offset));
            }

            typed.Check(message);
        }

        CheckLists([.. drafts.SelectMany(d => BlockTree.All(d.Chapter.Blocks)).OfType<BibliographyList>()]);
        return Bibliographies.List(cited.Select(k => table.Works[k]));
    }

    private void CheckCitation(SourceMessage message, CitationInline citation, SourceSpan span)
    {
        if (!message.IsProse)
        {
            findings.Add(ContentFindings.MisplacedCitation(span, citation.Source));
            return;
        }

        firstCitation ??= span;
        foreach (var key in citation.Works.Select(w => w.Key))
        {
            if (table.Works.ContainsKey(key))
            {
                cited.Add(key);
            }
            else
            {
                findings.Add(ContentFindings.UnknownWork(span, key, Nearest.To(key, table.Places.Select(p => p.Key))));
            }
        }
    }

    private void CheckLists(ImmutableArray<BibliographyList> lists)
    {
        if (lists.IsEmpty && firstCitation is { } first)
        {
            findings.Add(ContentFindings.NoBibliography(first, publication));
        }
        else if (!lists.IsEmpty && firstCitation is null)
        {
            findings.Add(ContentFindings.NothingCited(lists[0].Span, publication));
        }

        foreach (var list in lists.Skip(1))
        {
            findings.Add(ContentFindings.RepeatedBibliography(list.Span, lists[0].Span));
        }
    }
}
