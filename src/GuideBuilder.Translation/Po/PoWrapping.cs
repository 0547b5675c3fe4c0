using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>Tells whether a file's texts are broken into short lines.</summary>
internal static class PoWrapping
{
    /// <summary>Wrapped, unless more lines are too long for the page than go on in the next one without need.</summary>
    public static bool IsWrapped(ReadOnlySpan<byte> utf8)
    {
        var (tooLong, continued) = (0, 0);
        var last = default(ReadOnlySpan<byte>);
        foreach (var range in utf8.Split((byte)'\n'))
        {
            var line = utf8[range].TrimEnd((byte)'\r');
            if (line.StartsWith("\""u8) && last.StartsWith("\""u8) && !last.EndsWith("\\n\""u8))
            {
                continued++;
            }
            else if (IsText(line) && IsTooLong(line))
            {
                tooLong++;
            }

            last = line;
        }

        return tooLong <= continued;
    }

    private static bool IsText(ReadOnlySpan<byte> line) => line.StartsWith("\""u8) || line.StartsWith("msg"u8);

    private static bool IsTooLong(ReadOnlySpan<byte> line)
    {
        if (line.Length <= PoTextWriter.PageWidth || line.LastIndexOf((byte)' ') <= line.IndexOf((byte)'"'))
        {
            return false;
        }

        var width = 0;
        foreach (var rune in Encoding.UTF8.GetString(line).EnumerateRunes())
        {
            width += PoLineBreaks.Width(rune);
        }

        return width > PoTextWriter.PageWidth;
    }
}
