using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.References;

/// <summary>Finds references that somebody typed: “Recommendation 7”, “section 2.1.3”, “page 12”; in English and German.</summary>
internal static class TypedReferences
{
    private enum Place
    {
        Section,
        Recommendation,
        Page,
    }

    private static readonly FrozenDictionary<string, Place> Words = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase)
    {
        ["chapter"] = Place.Section, ["chapters"] = Place.Section, ["section"] = Place.Section, ["sections"] = Place.Section,
        ["Kapitel"] = Place.Section, ["Kapiteln"] = Place.Section, ["Abschnitt"] = Place.Section, ["Abschnitte"] = Place.Section, ["Abschnitten"] = Place.Section,
        ["recommendation"] = Place.Recommendation, ["recommendations"] = Place.Recommendation,
        ["Empfehlung"] = Place.Recommendation, ["Empfehlungen"] = Place.Recommendation,
        ["page"] = Place.Page, ["pages"] = Place.Page, ["Seite"] = Place.Page, ["Seiten"] = Place.Page,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows them is another text, such as a law, unless it is one of <see cref="OwnText"/>.</summary>
    private static readonly FrozenSet<string> OfAnother = FrozenSet.Create(StringComparer.Ordinal, "of", "des", "der", "im");

    private static readonly FrozenSet<string> OwnText = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "this", "dieses", "dieser", "diesem", "guide", "book", "handbook", "leaflet", "brochure", "Handbuchs", "Leitfadens", "Broschüre");

    public static void Check(ImmutableArray<ChapterDraft> drafts, ImmutableArray<Section> sections, FindingBag findings)
    {
        var byNumber = sections.Where(s => !s.Number.IsEmpty).ToLookup(s => (s.IsRecommendation, NumberOf(s)), s => s.Id);
        foreach (var message in drafts.SelectMany(d => d.Messages).Where(m => m.IsProse))
        {
            foreach (var (start, end, place, number) in Find(message.Plain))
            {
                var target = place == Place.Page ? null : byNumber[(place == Place.Recommendation, number)].FirstOrDefault();
                findings.Add(ContentFindings.ReferenceByHand(message.AtPlain(start), message.Plain[start..end], target));
            }
        }
    }

    private static string NumberOf(Section section) => string.Join('.', section.Number.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<(int Start, int End, Place Place, string Number)> Find(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('1', '9'); i >= 0 && i < text.Length; i = NextDigit(text, i))
        {
            var end = EndOfNumber(text, i);
            if (StartOfWord(text, i) is { } start && Words.TryGetValue(text[start..(i - 1)], out var place) && !IsOfLaw(text[start..end]) && !IsOfAnother(text, end))
            {
                yield return (start, end, place, text[i..end]);
            }

            i = end;
        }
    }

    private static int NextDigit(string text, int from) => text.AsSpan(from).IndexOfAnyInRange('1', '9') is >= 0 and var next ? from + next : -1;

    /// <summary>Numbers as 2.1.3; a full stop at the end is the sentence's.</summary>
    private static int EndOfNumber(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <returns>Of the word before the number; null when there is none.</returns>
    private static int? StartOfWord(string text, int number)
    {
        var start = number - 1;
        if (start < 1 || text[start] is not (' ' or '\u00A0'))
        {
            return null;
        }

        while (start > 0 && char.IsLetter(text[start - 1]) && number - start < 30)
        {
            start--;
        }

        return start < number - 1 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) ? start : null;
    }

    /// <summary>With a capital and without a full stop, as “Section 31”, it is a law's, which needs another finding.</summary>
    private static bool IsOfLaw(string reference) => reference.StartsWith("Section", StringComparison.Ordinal) && !reference.Contains('.', StringComparison.Ordinal);

    /// <summary>“section 1 of the Protection Act” leads to no place in the publication, nor does “Abschnitt 2 GewSchG”.</summary>
    private static bool IsOfAnother(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
        {
            return false;
        }

        var next = text.AsSpan(end + 1, Math.Min(60, text.Length - end - 1)).ToString().Split(' ', '.', ',', ';', ':', ')');
        return (OfAnother.Contains(next[0]) && !next.Skip(1).Take(2).Any(OwnText.Contains)) || next[0].Count(char.IsUpper) > 1;
    }
}
