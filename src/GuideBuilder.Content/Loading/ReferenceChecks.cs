using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Checks where the texts of one publication refer to.</summary>
internal sealed class ReferenceChecks(ImmutableArray<Section> sections, FindingBag findings)
{
    public const string Kind = "ref";

    private const int LongestTitle = 300;

    /// <summary>Looking for what was meant takes time; after so many the editor has seen it.</summary>
    private const int MostSuggestions = 50;

    private readonly Dictionary<string, Section> byId = sections.ToDictionary(s => s.Id, StringComparer.Ordinal);
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
}
