using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GuideBuilder.Publishing.Facts;

/// <summary>Texts of HTML, SVG, XML, JSON and plain text: as they stand, with their escapes undone, and as they are read, without tags.</summary>
internal static partial class MarkupTexts
{
    // Escapes within escapes within escapes.
    private const int MostEscapes = 3;

    /// <summary>Elements that stand inside a line; all others part what they hold from what is around them.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "text", "tspan", "u", "wbr");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    internal static IEnumerable<SearchedText> Of(string markup)
    {
        foreach (var text in Unescaped(markup))
        {
            yield return new SearchedText("its code", text);
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
        for (var i = 0; i < MostEscapes && Unescape(text) is var plain && plain != text; i++)
        {
            yield return text = plain;
        }
    }

    private static string Unescape(string text)
    {
        var plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        plain = plain.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(plain) : plain;
        return plain.Contains("\\u", StringComparison.OrdinalIgnoreCase) ? JsonEscape().Replace(plain, m => ((char)Convert.ToUInt16(m.Groups[1].Value, 16)).ToString()) : plain;
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

    [GeneratedRegex(@"\\[uU]([0-9a-fA-F]{4})", RegexOptions.NonBacktracking)]
    private static partial Regex JsonEscape();
}
