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

    /// <summary>Ids become names of files and addresses of pages, which a browser's history shows; the publisher is told in the properties of files.</summary>
    internal static IEnumerable<Finding> CheckNames(Project project, Publication publication)
    {
        var words = project.Locales.SelectMany(l => l.TellingWords).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var seen = publication.Formats.Any(f => f is OutputFormat.Site or OutputFormat.Single or OutputFormat.Epub)
            ? publication.Chapters.Select(c => (c.Id, publication.Span)).Concat(Sections.Of(publication.Chapters, publication.Numbered).Select(s => (s.Id, s.Title.Span)))
            : [];
        return seen.Prepend((publication.Id, publication.Span))
            .Distinct()
            .SelectMany(id => words.Where(w => id.Id.Split('-').Any(part => part.StartsWith(w, StringComparison.OrdinalIgnoreCase))).Select(w => PublishingFindings.TellingWord(id.Span, id.Id, w, null)))
            .Concat(words.Where(w => Holds(publication.Publisher, w)).Select(w => PublishingFindings.TellingPublisher(publication.Span, publication.Publisher, w)));
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
