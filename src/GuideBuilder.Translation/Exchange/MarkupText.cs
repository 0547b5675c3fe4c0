using System.Globalization;
using System.Text;

namespace GuideBuilder.Translation.Exchange;

/// <summary>Text for XML and HTML, in content and in quoted attributes alike.</summary>
internal static class MarkupText
{
    private const char Replacement = '\uFFFD';

    /// <summary>What no document may hold becomes U+FFFD.</summary>
    public static string Escape(string text) => Escape(text, _ => Replacement.ToString());

    /// <summary>What no document may hold becomes an element that names it (XLIFF 2.0, 4.2.3.1).</summary>
    public static string EscapeXliff(string text) => Escape(text, rune => string.Create(CultureInfo.InvariantCulture, $"<cp hex=\"{rune.Value:X4}\"/>"));

    private static string Escape(string text, Func<Rune, string> forbidden)
    {
        var output = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\r' => output.Append("&#13;"),
                _ when IsForbidden(rune.Value) => output.Append(forbidden(rune)),
                _ => output.Append(rune.ToString()),
            };
        }

        return output.ToString();
    }

    /// <summary>XML 1.0, 2.2.</summary>
    private static bool IsForbidden(int value) => value is (< 0x20 and not '\t' and not '\n') or 0xFFFE or 0xFFFF;
}
