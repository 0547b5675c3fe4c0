using System.Text;

namespace GuideBuilder.Web.Templates;

/// <summary>A style sheet as it is sent: every page carries it, so comments and indents stay at home.</summary>
internal static class StyleText
{
    /// <param name="css">With <c>\n</c> at line ends. Strings stay as they are (CSS Syntax Module Level 3, 4.3.5).</param>
    public static string Shorten(string css)
    {
        var shortened = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var end = EndOfToken(css, at);
            Append(shortened, css.AsSpan(at, end - at));
            at = end;
        }

        return shortened.ToString().Trim('\n');
    }

    private static int EndOfToken(string css, int at) => css[at] switch
    {
        '/' when At(css, at + 1) == '*' => css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length,
        '"' or '\'' => EndOfString(css, at),
        '\\' => Math.Min(at + 2, css.Length),
        _ => at + 1,
    };

    private static int EndOfString(string css, int opening)
    {
        for (var at = opening + 1; at < css.Length; at++)
        {
            if (css[at] == css[opening] || css[at] == '\n') return at + 1;
            if (css[at] == '\\') at++;
        }

        return css.Length;
    }

    private static char At(string css, int at) => at < css.Length ? css[at] : '\0';

    private static void Append(StringBuilder shortened, ReadOnlySpan<char> token)
    {
        var atLineStart = shortened.Length == 0 || shortened[^1] == '\n';
        if (token is [' ' or '\t' or '\n'] && atLineStart) return;
        // A comment parts what stands around it, as a space does.
        if (token is not ['/', '*', ..]) shortened.Append(token);
        else if (!atLineStart) shortened.Append(' ');
    }
}
