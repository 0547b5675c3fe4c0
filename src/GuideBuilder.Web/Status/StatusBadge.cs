using System.Globalization;
using System.Text;
using GuideBuilder.Translation.Status;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Status;

/// <summary>A small drawing for a start page: how much of a language is translated, and how much of that is reviewed.</summary>
public static class StatusBadge
{
    // In px, of the font Verdana at 11 px, generously: there is nothing to measure text with.
    private const int CharacterWidth = 7;
    private const int Padding = 8;

    /// <returns>UTF-8, lines ending in <c>\n</c>.</returns>
    public static byte[] Write(LanguageStatus language)
    {
        var counts = language.All;
        var value = language.IsReady
            ? "ready"
            : string.Create(CultureInfo.InvariantCulture, $"{counts.Percent(counts.Translated)} % translated, {counts.Percent(counts.LanguageReviewed)} % reviewed");
        var name = language.Locale.EnglishName;
        var (left, right) = (WidthOf(name), WidthOf(value));
        var title = HtmlEscape.Escape($"{name}: {value}");
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" aria-label="{title}">
            <title>{title}</title>
            <rect width="{left}" height="20" fill="#333"/>
            <rect x="{left}" width="{right}" height="20" fill="{(language.IsReady ? "#1b5e20" : "#5d4037")}"/>
            <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
            <text x="{left / 2}" y="14">{HtmlEscape.Escape(name)}</text>
            <text x="{left + (right / 2)}" y="14">{value}</text>
            </g>
            </svg>

            """).ReplaceLineEndings("\n"));
    }

    private static int WidthOf(string text) => (text.Length * CharacterWidth) + (2 * Padding);
}
