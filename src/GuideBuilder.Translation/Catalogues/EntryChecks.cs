using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Compares a finished translation with its source. Whoever sends a catalogue may bring in words and nothing else.</summary>
internal static class EntryChecks
{
    /// <summary>What <c>msgcat</c> writes where it joins two catalogues that differ.</summary>
    private const string JoinMark = "#-#-#-#-#";

    /// <param name="isComposed">The translation is in Unicode normal form C.</param>
    /// <returns>Findings that point at the msgstr. The translation may be used when none of them is an error.</returns>
    public static ImmutableArray<Finding> Check(PoEntry entry, ParsedMessage source, ParsedMessage translation, bool isComposed, string language)
    {
        var place = new EntryPlace(entry.TranslationSpan, language);
        var findings = ImmutableArray.CreateBuilder<Finding>(0);
        findings.AddRange(CheckProblems(source, translation, place));
        if (HasFacts(source) || HasFacts(translation))
        {
            findings.AddRange(CheckFacts(source, translation, place));
        }

        findings.AddRange(CheckNumbers(source, translation, place));
        findings.AddRange(CheckShape(source, translation, place));
        findings.AddRange(CheckText(entry, isComposed, place));
        return findings.DrainToImmutable();
    }

    private static IEnumerable<Finding> CheckProblems(ParsedMessage source, ParsedMessage translation, EntryPlace place) =>
        translation.Problems.IsEmpty ? [] : Surplus(translation.Problems, source.Problems).Select(p => TranslationFindings.ForbiddenPart(place, p));

    private static bool HasFacts(ParsedMessage message)
    {
        foreach (var inline in message.Inlines)
        {
            if (inline is PlaceholderInline or NoteInline or TextInline { Language: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Finding> CheckFacts(ParsedMessage source, ParsedMessage translation, EntryPlace place)
    {
        List<string> wanted = [.. source.Placeholders.Select(p => p.Source), .. source.Notes.Select(n => n.Source)];
        List<string> found = [.. translation.Placeholders.Select(p => p.Source), .. translation.Notes.Select(n => n.Source)];
        foreach (var missing in Surplus(wanted, found))
        {
            yield return TranslationFindings.MissingPlaceholder(place, missing);
        }

        foreach (var surplus in Surplus(found, wanted))
        {
            yield return TranslationFindings.SurplusPlaceholder(place, surplus);
        }

        foreach (var missing in Surplus(ForeignTerms(source), ForeignTerms(translation)))
        {
            yield return TranslationFindings.MissingForeignTerm(place, missing);
        }

        foreach (var surplus in Surplus(ForeignTerms(translation), ForeignTerms(source)))
        {
            yield return TranslationFindings.SurplusForeignTerm(place, surplus);
        }
    }

    private static IEnumerable<Finding> CheckNumbers(ParsedMessage source, ParsedMessage translation, EntryPlace place)
    {
        var wanted = NumbersInText.Find(source);
        var found = NumbersInText.Find(translation);
        if (wanted.SequenceEqual(found, StringComparer.Ordinal))
        {
            yield break;
        }

        foreach (var surplus in Surplus(found, wanted))
        {
            yield return TranslationFindings.SurplusNumber(place, surplus);
        }

        foreach (var missing in Surplus(wanted, found))
        {
            yield return TranslationFindings.MissingNumber(place, missing);
        }
    }

    private static IEnumerable<Finding> CheckShape(ParsedMessage source, ParsedMessage translation, EntryPlace place)
    {
        if (Stretches(source, IsStrong) != Stretches(translation, IsStrong))
        {
            yield return TranslationFindings.DifferentEmphasis(place, "**bold**");
        }

        if (Stretches(source, IsPlainEmphasis) != Stretches(translation, IsPlainEmphasis))
        {
            yield return TranslationFindings.DifferentEmphasis(place, "*emphasised*");
        }

        if (CountLineBreaks(source) is var wanted && CountLineBreaks(translation) is var found && wanted != found)
        {
            yield return TranslationFindings.DifferentLineBreaks(place, wanted, found);
        }
    }

    private static IEnumerable<Finding> CheckText(PoEntry entry, bool isComposed, EntryPlace place)
    {
        var text = entry.Translation;
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return TranslationFindings.BlankTranslation(place);
        }
        else if (HasOuterSpace(text) && !HasOuterSpace(entry.Id))
        {
            yield return TranslationFindings.OuterSpace(place);
        }

        if (text.Contains(JoinMark, StringComparison.Ordinal))
        {
            yield return TranslationFindings.JoinedTranslations(place);
        }

        if (!isComposed)
        {
            yield return TranslationFindings.NotComposed(place);
        }
    }

    private static bool HasOuterSpace(string text) => text.AsSpan().Trim().Length < text.Length;

    private static bool IsStrong(Inline inline) => inline is TextInline { Strong: true } or PlaceholderInline { Strong: true };

    private static bool IsPlainEmphasis(Inline inline) =>
        inline is TextInline { Emphasised: true, Language: null } or PlaceholderInline { Emphasised: true };

    private static IEnumerable<ForeignTerm> ForeignTerms(ParsedMessage message) =>
        message.Inlines.OfType<TextInline>().Where(t => t.Language is not null).Select(t => new ForeignTerm(t.Text, t.Language!));

    private static int CountLineBreaks(ParsedMessage message)
    {
        var count = 0;
        foreach (var inline in message.Inlines)
        {
            count += inline is LineBreakInline ? 1 : 0;
        }

        return count;
    }

    private static int Stretches(ParsedMessage message, Func<Inline, bool> isMarked)
    {
        var count = 0;
        var wasMarked = false;
        foreach (var inline in message.Inlines)
        {
            var marked = isMarked(inline);
            count += marked && !wasMarked ? 1 : 0;
            wasMarked = marked;
        }

        return count;
    }

    /// <summary>What <paramref name="items"/> has more often than <paramref name="others"/>, in order.</summary>
    private static List<T> Surplus<T>(IEnumerable<T> items, IEnumerable<T> others)
        where T : notnull
    {
        var left = others.CountBy(o => o).ToDictionary();
        List<T> surplus = [];
        foreach (var item in items)
        {
            if (left.TryGetValue(item, out var count) && count > 0)
            {
                left[item] = count - 1;
            }
            else
            {
                surplus.Add(item);
            }
        }

        return surplus;
    }
}

/// <summary>A word in another language that stays as it is: <c>*Frauenhaus*{lang=de}</c>.</summary>
internal sealed record ForeignTerm(string Text, string Language)
{
    public override string ToString() => $"*{Text}*{{lang={Language}}}";
}
