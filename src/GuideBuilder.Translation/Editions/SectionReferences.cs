using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>What stands in the place of a reference: the number and the words of another section of the publication.</summary>
/// <param name="chapters">As the edition has them.</param>
internal sealed class SectionReferences(ImmutableArray<Chapter> chapters, bool numbered, MessageTranslator translator, Locale locale)
{
    private readonly Dictionary<string, Section> sections = Sections.Of(chapters, numbered).ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<EditionRun>> titles = new(StringComparer.Ordinal);

    /// <summary>Empty when it has none.</summary>
    public ImmutableArray<int> NumberOf(string id) => sections.GetValueOrDefault(id)?.Number ?? [];

    /// <returns>Null when the publication has no such section, or it has no number that is asked for.</returns>
    public ImmutableArray<EditionRun>? Find(PlaceholderInline reference)
    {
        if (!sections.TryGetValue(reference.Id, out var section) || (reference.Field is not null && section.Number.IsEmpty))
        {
            return null;
        }

        if (reference.Field is not null)
        {
            return [Number(section, "")];
        }

        if (!titles.TryGetValue(section.Id, out var title))
        {
            title = Title(section);
            titles.Add(section.Id, title);
        }

        return title;
    }

    /// <summary>Numbers to dial and foreign words in a title stay what they are, but lead to the section.</summary>
    private ImmutableArray<EditionRun> Title(Section section)
    {
        var words = translator.Translate(section.Title).Runs.Select(r => r with
        {
            Text = r.Text == "\n" ? " " : r.Text,
            Kind = r.Kind == RunKind.Text ? RunKind.Reference : r.Kind,
            Strong = false,
            Emphasised = r.Emphasised && r.Kind == RunKind.Foreign,
            Href = null,
            Target = section.Id,
        }).ToImmutableArray();
        if (section.Number.IsEmpty)
        {
            return words;
        }

        // As the heading or the list has it.
        var after = section.IsRecommendation ? ". " : " ";
        return words is [{ Kind: RunKind.Reference } first, ..]
            ? words.SetItem(0, first with { Text = $"{locale.FormatNumber(section.Number)}{after}{first.Text}" })
            : words.Insert(0, Number(section, after));
    }

    private EditionRun Number(Section section, string after) =>
        new(locale.FormatNumber(section.Number) + after, RunKind.Reference, Strong: false, Emphasised: false, locale.Tag, Target: section.Id);
}
