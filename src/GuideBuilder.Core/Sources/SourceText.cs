namespace GuideBuilder.Core.Sources;

/// <summary>The text of a file, and where its lines begin. Line ends are <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>Relative to the project's folder, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <param name="offset">In UTF-16 code units; clamped to the text.</param>
    public SourceSpan At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceSpan(Path, line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
