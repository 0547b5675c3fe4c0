using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Facts, notes, citations and foreign words are exactly those of the source; HTML, links and loose facts are none.</summary>
internal sealed class PartsCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var (source, translation, place) = (text.Source, text.Translation, text.Place);
        if (!translation.Problems.IsEmpty)
        {
            AddAll(found, Multisets.Surplus(translation.Problems, source.Problems).Select(p => TranslationFindings.ForbiddenPart(place, p)));
        }

        if (HasFacts(source) || HasFacts(translation))
        {
            AddAll(found, CheckFacts(source, translation, place));
        }
    }

    private static void AddAll(ICollection<Finding> found, IEnumerable<Finding> more)
    {
        foreach (var finding in more)
        {
            found.Add(finding);
        }
    }

    private static bool HasFacts(ParsedMessage message)
    {
        foreach (var inline in message.Inlines)
        {
            if (inline is PlaceholderInline or NoteInline or CitationInline or TextInline { Language: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Finding> CheckFacts(ParsedMessage source, ParsedMessage translation, EntryPlace place)
    {
        var (wanted, found) = (PartsOf(source), PartsOf(translation));
        foreach (var missing in Multisets.Surplus(wanted, found))
        {
            yield return TranslationFindings.MissingPlaceholder(place, missing);
        }

        foreach (var surplus in Multisets.Surplus(found, wanted))
        {
            yield return TranslationFindings.SurplusPlaceholder(place, surplus);
        }

        foreach (var missing in Multisets.Surplus(ForeignTerms(source), ForeignTerms(translation)))
        {
            yield return TranslationFindings.MissingForeignTerm(place, missing);
        }

        foreach (var surplus in Multisets.Surplus(ForeignTerms(translation), ForeignTerms(source)))
        {
            yield return TranslationFindings.SurplusForeignTerm(place, surplus);
        }
    }

    private static List<string> PartsOf(ParsedMessage message) =>
        [.. message.Placeholders.Select(p => p.Source), .. message.Notes.Select(n => n.Source), .. message.Citations.Select(c => c.Source)];

    private static IEnumerable<ForeignTerm> ForeignTerms(ParsedMessage message) =>
        message.Inlines.OfType<TextInline>().Where(t => t.Language is not null).Select(t => new ForeignTerm(t.Text, t.Language!));
}

/// <summary>A word in another language that stays as it is: <c>*Frauenhaus*{lang=de}</c>.</summary>
internal sealed record ForeignTerm(string Text, string Language)
{
    public override string ToString() => $"*{Text}*{{lang={Language}}}";
}
