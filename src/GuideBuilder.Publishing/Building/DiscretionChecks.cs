using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>Looks for words that tell what a text is about where others see it: in window titles, and on the outside of cards.</summary>
internal static class DiscretionChecks
{
    internal static IEnumerable<Finding> Check(Edition edition, IEnumerable<BookStyle> styles)
    {
        var seen = styles.Any(s => s.Form is FoldedForm { IsDiscreet: true })
            ? [edition.NeutralTitle, edition.Interface[InterfaceKey.Notes]]
            : (EditionText[])[edition.NeutralTitle];
        return seen.SelectMany(text => Check(edition, text));
    }

    private static IEnumerable<Finding> Check(Edition edition, EditionText text)
    {
        var locale = text.Language == edition.Locale.Tag ? edition.Locale : edition.SourceLocale;
        return locale.TellingWords
            .Where(word => Holds(text.PlainText, word))
            .Select(word => PublishingFindings.TellingWord(text.Origin, text.PlainText, word, edition.Locale.Tag));
    }

    /// <summary>ICU looks past marks that may be left out, but finds no word that ends before a vowel sign.</summary>
    private static bool Holds(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase)
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
