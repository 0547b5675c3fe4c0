using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GuideBuilder.Publishing.Facts;

/// <summary>Texts of HTML, SVG, XML, CSS, JSON and plain text: as they stand, with their escapes undone, and as they are read, without tags.</summary>
internal static partial class MarkupTexts
{
    // Escapes within escapes within escapes.
    private const int MostEscapes = 3;

    /// <summary>Elements that stand inside a line; all others part what they hold from what is around them.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "text", "tspan", "u", "wbr");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <param name="depth">How many files within files are still opened.</param>
    internal static IEnumerable<SearchedText> Of(string markup, int depth)
    {
        var code = Unescaped(markup).ToList();
        foreach (var text in code)
        {
            yield return new SearchedText("its code", text);
        }

        foreach (var text in code.SelectMany(DataUrls.In).Distinct(StringComparer.Ordinal).SelectMany(url => DataUrls.Open(url, depth)))
        {
            yield return text;
        }

        foreach (var text in markup.Contains('<', StringComparison.Ordinal) ? Unescaped(WithoutTags(markup)) : [])
        {
            yield return new SearchedText("its text", text);
        }
    }

    /// <returns>The text, and the same after each step that changes it.</returns>
    internal static IEnumerable<string> Unescaped(string text)
    {
        yield return text;
        for (var (i, before) = (0, ""); i < MostEscapes && before != text; i++)
        {
            before = text;
            if (Unescape(text) is var plain && plain != text)
            {
                yield return text = plain;
            }

            // A step of its own: a backslash that is none takes the digits behind it away.
            if (Spell(text) is var spelled && spelled != text)
            {
                yield return text = spelled;
            }
        }
    }

    private static string Unescape(string text)
    {
        var plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return plain.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(plain) : plain;
    }

    /// <summary>As JSON, style sheets and scripts write characters, and strings that they put together.</summary>
    private static string Spell(string text)
    {
        var plain = text.Contains('\\', StringComparison.Ordinal) ? HexEscape().Replace(text, m => Character(m.Groups["code"].Value)) : text;
        return Seam().Replace(plain, "");
    }

    private static string Character(string digits)
    {
        var code = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code <= char.MaxValue ? ((char)code).ToString() : Rune.TryCreate(code, out var rune) ? rune.ToString() : "";
    }

    private static string WithoutTags(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var next = 0;
        foreach (var tag in Tag().EnumerateMatches(markup))
        {
            text.Append(markup, next, tag.Index - next);
            text.Append(IsInline(markup.AsSpan(tag.Index, tag.Length)) ? "" : PlainForm.Barrier.ToString());
            next = tag.Index + tag.Length;
        }

        return text.Append(markup, next, markup.Length - next).ToString();
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAnyExcept(Letters);
        return tag.StartsWith("<!--") || Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    /// <summary>Of JSON and scripts; of CSS (Syntax 3, 4.3.7), where one space ends the digits.</summary>
    [GeneratedRegex(@"\\([uU](?<code>[0-9a-fA-F]{4})|u\{(?<code>[0-9a-fA-F]{1,6})\}|x(?<code>[0-9a-fA-F]{2})|(?<code>[0-9a-fA-F]{1,6})(\r\n|[ \t\r\n\f])?)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HexEscape();

    /// <summary>Between two strings that are put together. An empty string is no seam.</summary>
    [GeneratedRegex("""(\b["'][\x22']\b|["']\s*[\s+]\s*["'])""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Seam();
}
