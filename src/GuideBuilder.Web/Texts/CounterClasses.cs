using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Web.Texts;

/// <summary>The classes by which the style sheet knows in which signs a list is counted.</summary>
internal static class CounterClasses
{
    /// <summary>Null for the digits that browsers use anyway.</summary>
    public static string? Digits(Locale locale) =>
        CounterSigns.Digits.FirstOrDefault(d => d.Value == locale.Digits).Key is { } name and not "latn" ? $"digits-{name}" : null;

    /// <summary>The digits where the language's letters are none that the style sheet knows.</summary>
    public static string? Letters(Locale locale) =>
        CounterSigns.Letters.FirstOrDefault(l => l.Value == locale.Letters).Key is { } name ? $"letters-{name}" : Digits(locale);
}
