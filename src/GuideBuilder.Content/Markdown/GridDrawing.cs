namespace GuideBuilder.Content.Markdown;

/// <summary>Judges whether the borders of a drawn table meet.</summary>
internal static class GridDrawing
{
    /// <returns>The offset of the first line that does not fit the one at the top; null when all do.</returns>
    public static int? FindFault(ReadOnlySpan<char> drawing)
    {
        var top = FirstLine(drawing);
        var start = 0;
        foreach (var rawLine in drawing.EnumerateLines())
        {
            var line = rawLine.TrimEnd();
            if (line.Length > 0 && !Fits(line, top))
            {
                return start;
            }

            start += rawLine.Length + (start + rawLine.Length + 1 < drawing.Length && drawing[start + rawLine.Length] == '\r' && drawing[start + rawLine.Length + 1] == '\n' ? 2 : 1);
        }

        return null;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> drawing) =>
        drawing.IndexOfAny('\r', '\n') is >= 0 and var end ? drawing[..end].TrimEnd() : drawing.TrimEnd();

    /// <summary>
    /// A line begins and ends at the outer borders. A border inside stands where the top has a corner. Only a line that
    /// begins with a plus sign may hold horizontal borders.
    /// </summary>
    private static bool Fits(ReadOnlySpan<char> line, ReadOnlySpan<char> top)
    {
        if (line.TrimStart()[0] is not ('+' or '|') || line.Length != top.Length || line[^1] is not ('+' or '|'))
        {
            return false;
        }

        var isBorder = line.TrimStart()[0] == '+';
        return isBorder ? MeetsCorners(line, top) : !line.Contains("+--", StringComparison.Ordinal) && !line.Contains("--+", StringComparison.Ordinal);
    }

    private static bool MeetsCorners(ReadOnlySpan<char> line, ReadOnlySpan<char> top)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var isCorner = line[i] == '+' && (line[i - 1] is '-' or '=' or ':' || (i + 1 < line.Length && line[i + 1] is '-' or '=' or ':'));
            if (isCorner && top[i] != '+')
            {
                return false;
            }
        }

        return true;
    }
}
