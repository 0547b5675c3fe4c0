using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Checks where the texts of one publication refer to.</summary>
/// <param name="sections">Those that the publication has, in some language at least.</param>
/// <param name="headings">All of its chapters, also those that it leaves out.</param>
internal sealed class ReferenceChecks(FactScope facts, ImmutableArray<Section> sections, IEnumerable<(string Id, Surroundings Around)> headings, FindingBag findings)
{
    public const string Kind = "ref";

    private const int LongestTitle = 300;

    /// <summary>Looking for what was meant takes time; after so many the editor has seen it.</summary>
    private const int MostSuggestions = 50;

    private readonly Dictionary<string, Section> byId = sections.ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Surroundings> conditional = headings.Where(h => !h.Around.Conditions.IsEmpty).ToLookup(h => h.Id, h => h.Around, StringComparer.Ordinal);
    private int suggestions;

    public void Check(SourceMessage message)
    {
        foreach (var (placeholder, offset) in MessageChecks.Placeholders(message).Where(p => p.Placeholder.Kind == Kind))
        {
            if (FindFault(message, placeholder, message.At(offset)) is { } fault)
            {
                findings.Add(fault);
            }
        }
    }

    private Finding? FindFault(SourceMessage message, PlaceholderInline reference, SourceSpan span)
    {
        if (message.Use == MessageUse.Label)
        {
            return ContentFindings.MisplacedReference(span, reference.Source);
        }

        if (FindLeftOut(message, reference.Id, span) is { } leftOut)
        {
            return leftOut;
        }

        if (!byId.TryGetValue(reference.Id, out var section))
        {
            return ContentFindings.UnknownReference(span, reference.Id, suggestions++ < MostSuggestions ? Nearest.To(reference.Id, byId.Keys) : null);
        }

        if (reference.Field is not null)
        {
            return section.Number.IsEmpty ? ContentFindings.ReferenceNeedsNumber(span, section.Id) : null;
        }

        return section.Title.Text.Length > LongestTitle ? ContentFindings.LongReference(span, section.Id) : null;
    }

    /// <summary>The heading is there, but not in each edition that has the reference.</summary>
    private Finding? FindLeftOut(SourceMessage message, string id, SourceSpan span)
    {
        var places = conditional[id].ToList();
        var held = places.Find(h => h.HoldsFor(facts.Readers, facts.All.Id));
        if (held is null)
        {
            return places.Count == 0 || byId.ContainsKey(id) ? null : ContentFindings.ReferenceToLeftOut(span, id, Words(places[0]), language: null);
        }

        var without = facts.Languages.FirstOrDefault(l => message.Around.HoldsIn(l, facts.Shown) && !held.HoldsIn(l, facts.Shown));
        return without is null ? null : ContentFindings.ReferenceToLeftOut(span, id, Words(held), without);
    }

    private static string Words(Surroundings around) => string.Join(' ', around.Conditions);
}
