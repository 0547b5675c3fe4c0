using System.Buffers;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Markdown;

/// <summary>
/// The lines of a pipe table (GitHub Flavored Markdown, section 4.10) cut into cells. Each line is looked at once. A pipe
/// after a backslash is text.
/// </summary>
internal static class PipeTable
{
    private static readonly SearchValues<char> Ruler = SearchValues.Create("|:- \t");

    /// <summary>Whether one of the lines is the ruler of a table, as <c>|---|:-:|</c>.</summary>
    public static bool IsTable(string text, List<(int Start, int End)> lines) => lines.Exists(l => IsRuler(text, l));

    /// <summary>A line of hyphens, pipes and colons; a lone hyphen is none.</summary>
    public static bool IsRuler(string text, (int Start, int End) line)
    {
        var ruler = text.AsSpan(line.Start, line.End - line.Start);
        return ruler.Contains('|') && ruler.Contains('-') && !ruler.ContainsAnyExcept(Ruler);
    }

    /// <returns>Where each cell begins and ends, without the spaces around it. An empty cell begins where it ends.</returns>
    public static ImmutableArray<(int Start, int End)> Split(string text, (int Start, int End) line)
    {
        var (start, end) = Trim(text, line.Start, line.End);
        if (start < end && text[start] == '|')
        {
            start++;
        }

        var cells = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(Trim(text, start, i));
                start = i + 1;
            }
        }

        if (start < end || cells.Count == 0)
        {
            cells.Add(Trim(text, start, end));
        }

        return cells.ToImmutable();
    }

    /// <returns>Null when the cell of a ruler is not well formed.</returns>
    public static ColumnAlignment? AlignmentOf(ReadOnlySpan<char> cell)
    {
        var (first, last) = (cell.StartsWith(':'), cell.Length > 1 && cell.EndsWith(':'));
        var dashes = cell[(first ? 1 : 0)..^(last ? 1 : 0)];
        return dashes.IsEmpty || dashes.ContainsAnyExcept('-')
            ? null
            : last ? first ? ColumnAlignment.Centre : ColumnAlignment.End : ColumnAlignment.Start;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return (start, end);
    }
}
