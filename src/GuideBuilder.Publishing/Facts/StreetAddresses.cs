using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GuideBuilder.Publishing.Facts;

/// <summary>
/// Streets with the number of a house in free text, as German and English write them: “Lindenstr. 12 a”, “Am Alten Markt 3”, “12 High Street”.
/// A record has no field for them, but people write them into names and descriptions.
/// </summary>
internal static partial class StreetAddresses
{
    /// <summary>In letters: shorter names of streets, as “Markt”, stand for many.</summary>
    private const int ShortestTail = 8;

    private static readonly string[] WordsForStreet = ["strasse", "str"];

    /// <returns>Of each address the ways of writing it: the number behind the street and before it, the word for a street short and long.</returns>
    internal static IEnumerable<ImmutableArray<string>> In(string text) =>
        German().Matches(text).Concat(English().Matches(text)).Select(m => FormsOf(m.Groups["street"].Value.Trim(), m.Groups["house"].Value));

    /// <summary>What stands before the street may be no part of its name, so that it is looked for without it too.</summary>
    private static ImmutableArray<string> FormsOf(string street, string house)
    {
        var words = street.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tails = words.Select((_, i) => string.Join(' ', words[i..])).Where((tail, i) => i == 0 || tail.Length >= ShortestTail);
        return [.. tails.SelectMany(Spellings).SelectMany(s => new[] { s + house, house + s, $"{s},{house}", $"{house},{s}" }).Select(s => PlainForm.Of(s).Joined).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Spellings(string street) =>
        WordForStreet().Match(street) is { Success: true } word ? WordsForStreet.Select(w => street[..word.Index] + w) : [street];

    /// <summary>Words of which the last ends as streets do, or a preposition with names; then the number.</summary>
    [GeneratedRegex(
        @"(?<street>(\p{Lu}[\p{L}-]*[ -])*\p{L}*(?i:str(aße|asse|\.)|weg|platz|allee|gasse|ring|ufer|damm|chaussee|promenade|stieg|pfad|hof|markt|graben|berg|steig|park|winkel|kamp)|(Am|Im|Zum|Zur|An der|An den|Auf der|Auf dem|In der|In den|Unter den|Hinter dem|Hinter der)( \p{Lu}[\p{L}-]*){1,3}),?\s*(Nr\.?\s*)?(?<house>[0-9]{1,3}(\s?[a-zA-Z]\b)?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex German();

    [GeneratedRegex(
        @"\b(?<house>[0-9]{1,3}[a-zA-Z]?),?\s+(?<street>(\p{Lu}[\p{L}'’-]*\s+){1,4}(Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Square|Sq|Drive|Dr|Close|Court|Ct|Terrace|Place|Way|Crescent|Hill))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex(@"str(aße|asse|\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WordForStreet();
}
