using System.Text;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>
/// The lines of a block as one text: soft breaks are single spaces, hard breaks are <c>\n</c>. Each character knows
/// where it stands in the file.
/// </summary>
internal sealed class UnfoldedText
{
    private readonly SourceText source;
    private readonly int[] offsets;

    private UnfoldedText(SourceText source, string text, int[] offsets)
    {
        this.source = source;
        this.offsets = offsets;
        Text = text;
    }

    public string Text { get; }

    /// <param name="start">Offset into the file of the block's first character.</param>
    /// <param name="end">Offset after its last.</param>
    public static UnfoldedText From(SourceText source, int start, int end) => From(source, SplitLines(source.Text, start, end));

    /// <param name="lines">Where each line begins in the file and where it ends, without its line break.</param>
    public static UnfoldedText From(SourceText source, IEnumerable<(int Start, int End)> lines)
    {
        var text = new StringBuilder();
        List<int> places = [];
        var end = 0;
        foreach (var (from, to, separator) in Trim(source.Text, lines))
        {
            end = to;
            for (var i = from; i < to; i++)
            {
                text.Append(source.Text[i]);
                places.Add(i);
            }

            if (separator is { } c)
            {
                text.Append(c);
                places.Add(to);
            }
        }

        places.Add(end);
        return new UnfoldedText(source, text.ToString(), [.. places]);
    }

    public SourceSpan At(int offset) => source.At(offsets[Math.Clamp(offset, 0, offsets.Length - 1)]);

    /// <summary>The part from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public UnfoldedText Slice(int start, int end) => new(source, Text[start..end], offsets[start..(end + 1)]);

    private static IEnumerable<(int Start, int End)> SplitLines(string text, int start, int end)
    {
        end = start + text.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length;
        while (start < end)
        {
            var lineEnd = text.AsSpan(start, end - start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : end;
            yield return (start, lineEnd);
            start = lineEnd + (lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1);
        }
    }

    /// <returns>Each line without the spaces around it, and what joins it to the next one; null after the last.</returns>
    private static IEnumerable<(int From, int To, char? Separator)> Trim(string text, IEnumerable<(int Start, int End)> lines)
    {
        var all = lines.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (from, lineEnd) = all[i];
            while (from < lineEnd && text[from] is ' ' or '\t')
            {
                from++;
            }

            var to = lineEnd;
            while (to > from && text[to - 1] is ' ' or '\t')
            {
                to--;
            }

            var isLast = i == all.Count - 1;
            var isHard = !isLast && IsHardBreak(text.AsSpan(from, lineEnd - from), ref to);
            yield return (from, to, isLast ? null : isHard ? '\n' : ' ');
        }
    }

    /// <summary>Two spaces at the end of a line, or a backslash that is not itself escaped; the backslash is no text.</summary>
    private static bool IsHardBreak(ReadOnlySpan<char> line, ref int to)
    {
        var trimmed = line.TrimEnd('\\');
        if ((line.Length - trimmed.Length) % 2 == 1)
        {
            to--;
            return true;
        }

        return line.EndsWith("  ", StringComparison.Ordinal);
    }
}
