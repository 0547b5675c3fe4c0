namespace GuideBuilder.Web.Templates;

/// <summary>
/// Finds a brace that was lost. Handlebars reads on to the next pair of closing braces and leaves out what is between,
/// without a word: with <c>lang="{{lang}" dir="{{dir}}"</c> pages lose their direction.
/// </summary>
internal static class TemplateBraces
{
    private const string LongComment = "{{!--";

    /// <returns>The offset of the first brace that belongs to no <c>{{…}}</c>; -1 when there is none.</returns>
    internal static int FindStray(string text)
    {
        var at = 0;
        while (NextBrace(text, at) is >= 0 and var brace)
        {
            if (EndOf(text, brace) is not { } end)
            {
                return brace;
            }

            at = end;
        }

        return -1;
    }

    /// <returns>Where the expression that begins at <paramref name="start"/> has ended; null when it is none.</returns>
    private static int? EndOf(string text, int start)
    {
        if (text.AsSpan(start).StartsWith(LongComment, StringComparison.Ordinal))
        {
            var end = text.IndexOf("--}}", start + LongComment.Length, StringComparison.Ordinal);
            return end < 0 ? null : end + 4;
        }

        if (!text.AsSpan(start).StartsWith("{{", StringComparison.Ordinal))
        {
            return null;
        }

        var close = NextBrace(text, start + 2);
        return close >= 0 && text.AsSpan(close).StartsWith("}}", StringComparison.Ordinal) ? close + 2 : null;
    }

    private static int NextBrace(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny('{', '}');
        return found < 0 ? -1 : start + found;
    }
}
