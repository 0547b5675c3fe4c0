using System.Buffers;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>Writes keywords and their texts as <c>msgcat</c> does.</summary>
/// <param name="lineEnd"><c>\n</c> or <c>\r\n</c>.</param>
/// <param name="wraps">False for lines that end only where the text has a new line.</param>
internal sealed class PoTextWriter(StringBuilder output, string lineEnd, bool wraps)
{
    /// <summary>In columns, quotation marks included: gettext's <c>PAGE_WIDTH</c>.</summary>
    public const int PageWidth = 79;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\n\t\r\a\b\f\v");

    /// <summary>Characters that no reader of the format accepts in a text, and halves of characters.</summary>
    public static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\0' or '\u0004' || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="prefix">What each line begins with: <c>#~ </c>, <c>#| </c> or nothing.</param>
    /// <param name="keyword">As <c>msgstr[0]</c>.</param>
    public void Write(string prefix, string keyword, string text)
    {
        var inner = text.IndexOf('\n', StringComparison.Ordinal);
        var isOneLine = inner < 0 || inner == text.Length - 1;
        var room = PageWidth - prefix.Length - keyword.Length - 3;
        if (isOneLine && (text.Length == 0 || !wraps || Fits(text, room)))
        {
            output.Append(prefix).Append(keyword).Append(" \"");
            AppendEscaped(text);
            output.Append('"').Append(lineEnd);
            return;
        }

        output.Append(prefix).Append(keyword).Append(" \"\"").Append(lineEnd);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            WriteLine(prefix, text.AsSpan(start, end - start));
            start = end;
        }
    }

    private static bool Fits(string text, int room)
    {
        var width = 0;
        var beforeSpaces = default(Rune);
        var last = default(Rune);
        var canBreak = false;
        foreach (var rune in text.EnumerateRunes())
        {
            canBreak |= last.Value != 0 && rune.Value != '\n' && PoLineBreaks.MayBreak(beforeSpaces, last, rune);
            width += WidthOf(rune);
            last = rune;
            beforeSpaces = rune.Value == ' ' ? beforeSpaces : rune;
        }

        // A single long word gains nothing from a line of its own, unless it does not even begin on the page.
        return width <= room || (!canBreak && room > 0);
    }

    private void WriteLine(string prefix, ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty)
        {
            var length = wraps ? Cut(line, PageWidth - prefix.Length - 2) : line.Length;
            output.Append(prefix).Append('"');
            AppendEscaped(line[..length]);
            output.Append('"').Append(lineEnd);
            line = line[length..];
        }
    }

    /// <returns>How many characters go into a line of <paramref name="room"/> columns; more when there is no place to break.</returns>
    private static int Cut(ReadOnlySpan<char> line, int room)
    {
        var (width, position, cut) = (0, 0, 0);
        var beforeSpaces = default(Rune);
        var last = default(Rune);
        foreach (var rune in line.EnumerateRunes())
        {
            if (position > 0 && rune.Value != '\n' && PoLineBreaks.MayBreak(beforeSpaces, last, rune))
            {
                cut = position;
            }

            width += WidthOf(rune);
            if (width > room && cut > 0)
            {
                return cut;
            }

            position += rune.Utf16SequenceLength;
            last = rune;
            beforeSpaces = rune.Value == ' ' ? beforeSpaces : rune;
        }

        return line.Length;
    }

    private static int WidthOf(Rune rune) => rune.IsBmp && Escaped.Contains((char)rune.Value) ? 2 : PoLineBreaks.Width(rune);

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Escaped);
            if (next < 0)
            {
                output.Append(text);
                return;
            }

            output.Append(text[..next]).Append('\\').Append(text[next] switch
            {
                '\n' => 'n',
                '\t' => 't',
                '\r' => 'r',
                '\a' => 'a',
                '\b' => 'b',
                '\f' => 'f',
                '\v' => 'v',
                var c => c,
            });
            text = text[(next + 1)..];
        }
    }
}
