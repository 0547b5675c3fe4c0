using System.Globalization;
using System.Text;

namespace GuideBuilder.Cli.Reporting;

/// <summary>
/// Words that may come from a file as one line of a report. What a file holds must not steer the terminal, begin a
/// line that a CI system takes for a command, or turn the text around.
/// </summary>
internal static class OneLine
{
    internal static string Of(string text)
    {
        if (!text.Any(IsUnseen))
        {
            return text;
        }

        var line = new StringBuilder();
        foreach (var c in text)
        {
            _ = IsUnseen(c) ? line.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>") : line.Append(c);
        }

        return line.ToString();
    }

    private static bool IsUnseen(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
