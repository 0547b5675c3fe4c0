using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>White space at the end of a line, which hangs in the margin and takes the paragraph's level (UAX #9, L1).</summary>
internal static class TrailingSpace
{
    /// <summary>The end of what is seen of a line.</summary>
    internal static int EndOfVisible(string text, int start, int end)
    {
        while (end > start && Hangs(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The width of a line without the white space at its end.</summary>
    internal static double VisibleWidth(ShapedParagraph paragraph, int start, int end) =>
        paragraph.Width(start, EndOfVisible(paragraph.Text, start, end));

    /// <summary>White space that allows a break after it, isolates and the zero-width space.</summary>
    private static bool Hangs(char c) => c is ' ' or '\n' or '\t' or '\u1680' or (>= '\u2000' and <= '\u2006')
        or (>= '\u2008' and <= '\u200B') or '\u2028' or '\u205F' or (>= '\u2066' and <= '\u2069') or '\u3000';
}
