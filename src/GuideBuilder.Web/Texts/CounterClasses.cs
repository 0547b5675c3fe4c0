using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Web.Texts;

/// <summary>In which signs lists are counted: the classes of lists, and the rules that a site's style sheet has for them.</summary>
internal static class CounterClasses
{
    /// <summary>Null for the digits that browsers use anyway.</summary>
    public static string? Digits(Locale locale) => DigitsOf(locale) is { } name ? $"digits-{name}" : null;

    /// <summary>The digits where the language's letters have no name.</summary>
    public static string? Letters(Locale locale) => LettersOf(locale) is { } name ? $"letters-{name}" : Digits(locale);

    /// <summary>CSS for the signs of these languages alone: those of all would be heavier than a page.</summary>
    public static string Rules(IEnumerable<Locale> locales)
    {
        var all = locales.ToList();
        var digits = all.Select(DigitsOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var letters = all.Select(LettersOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Concat(digits.Select(d => Rule($"digits-{d}", "numeric", CounterSigns.Digits[d])))
            + string.Concat(letters.Select(l => Rule($"letters-{l}", "fixed", CounterSigns.Letters[l])));
    }

    private static string Rule(string name, string system, string signs) =>
        $"@counter-style {name} {{ system: {system}; symbols: {string.Join(' ', signs.ToCharArray())}; suffix: \". \"; }}\n.{name} {{ list-style-type: {name}; }}\n";

    private static string? DigitsOf(Locale locale) => CounterSigns.Digits.FirstOrDefault(d => d.Value == locale.Digits).Key is { } name and not "latn" ? name : null;

    private static string? LettersOf(Locale locale) => CounterSigns.Letters.FirstOrDefault(l => l.Value == locale.Letters).Key;
}
