using System.Text.RegularExpressions;

namespace GuideBuilder.Publishing.Facts;

/// <summary>Files that stand inside a text as <c>data:</c> addresses (RFC 2397) in Base64. Those that are not packed are read with the text.</summary>
internal static partial class DataUrls
{
    /// <returns>The Base64 of each.</returns>
    internal static IEnumerable<string> In(string text) =>
        text.Contains("base64,", StringComparison.OrdinalIgnoreCase) ? Packed().Matches(text).Select(m => m.Groups[1].Value) : [];

    /// <param name="depth">How many files within files are still opened, the text's own included.</param>
    internal static IEnumerable<SearchedText> Open(string packed, int depth)
    {
        // What follows the last whole group of four is no data.
        var plain = packed.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        plain = (plain.Length % 4) switch
        {
            0 => plain,
            1 => plain[..^1],
            var rest => plain + new string('=', 4 - rest),
        };
        return depth == 0 ? [] : FileTexts.Of(Convert.FromBase64String(plain), depth - 1).Select(t => t with { Place = $"a file in it, {t.Place}" });
    }

    [GeneratedRegex("base64,([A-Za-z0-9+/_-]+=*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Packed();
}
