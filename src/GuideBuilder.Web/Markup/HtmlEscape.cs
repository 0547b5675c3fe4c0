using System.Text;

namespace GuideBuilder.Web.Markup;

/// <summary>Turns text into HTML that shows it, in element content and in quoted attributes alike.</summary>
internal static class HtmlEscape
{
    public static string Escape(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return output.ToString();
    }

    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': output.Append("&amp;"); break;
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '"': output.Append("&quot;"); break;
                case '\'': output.Append("&#39;"); break;
                case var value when IsForbidden(value): output.Append('\uFFFD'); break;
                default: AppendRune(output, rune); break;
            }
        }
    }

    /// <summary>Characters that a conforming document cannot hold (HTML Living Standard, 13.1, preprocessing the input stream).</summary>
    private static bool IsForbidden(int value) =>
        value is (< 0x20 and not '\t' and not '\n') or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF)
        || (value & 0xFFFE) == 0xFFFE;

    private static void AppendRune(StringBuilder output, Rune rune)
    {
        Span<char> buffer = stackalloc char[2];
        output.Append(buffer[..rune.EncodeToUtf16(buffer)]);
    }
}
