using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>A translation must not begin with what Markdown reads as a list, a heading, a quotation, a table or code.</summary>
internal sealed class BlockMarkCheck : EntryCheck
{
    private const int MostDigits = 9;

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        foreach (var line in text.Written.AsSpan().EnumerateLines())
        {
            var mark = MarkOf(line);
            if (!mark.IsEmpty && !HasLineWith(text.Entry.Id, mark))
            {
                found.Add(TranslationFindings.BlockMark(text.Place, mark.ToString()));
                return;
            }
        }
    }

    private static bool HasLineWith(string source, ReadOnlySpan<char> mark)
    {
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            if (MarkOf(line).SequenceEqual(mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As CommonMark 0.31.2, sections 4 and 5, has them, and tables in pipes; empty when the line is plain text.</summary>
    private static ReadOnlySpan<char> MarkOf(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(' ');
        if (line.StartsWith("```") || line.StartsWith("~~~") || line.StartsWith(":::"))
        {
            return line[..3];
        }

        if (line is ['>', ..] or ['|', ..])
        {
            return line[..1];
        }

        var signs = line is ['#', ..] ? CountLeading(line, '#') : line is ['-' or '+' or '*', ..] ? 1 : NumberBefore(line);
        return signs > 0 && (signs == line.Length || line[signs] is ' ' or '\t') ? line[..signs] : [];
    }

    private static int CountLeading(ReadOnlySpan<char> line, char sign) =>
        line.IndexOfAnyExcept(sign) is >= 0 and var end ? end : line.Length;

    /// <returns>The length of “1.” or “1)”; 0 when the line begins otherwise.</returns>
    private static int NumberBefore(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
