using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Web.Pages;

namespace GuideBuilder.Web.Fonts;

/// <summary>The fonts of a site, and the rules by which its pages find them.</summary>
/// <param name="areInside">Whether pages hold them; otherwise they lie beside the pages.</param>
internal sealed class FontFiles(ImmutableDictionary<string, SiteFont> fonts, bool areInside = false)
{
    private const string Licence = "fonts/licence.txt";

    private readonly FrozenDictionary<string, string> paths = fonts.ToFrozenDictionary(f => f.Key, f => PathOf(f.Value), StringComparer.Ordinal);

    public IEnumerable<SiteFile> Files
    {
        get
        {
            if (fonts.IsEmpty) return [];
            var ordered = fonts.OrderBy(f => f.Key, StringComparer.Ordinal).DistinctBy(f => paths[f.Key], StringComparer.Ordinal).ToList();
            var licence = string.Join('\n', ordered.Select(f => $"{paths[f.Key]}\n{f.Value.Licence}\n"));
            return [.. ordered.Select(f => new SiteFile(paths[f.Key], f.Value.Bytes)), new SiteFile(Licence, [.. Encoding.UTF8.GetBytes(licence.ReplaceLineEndings("\n"))])];
        }
    }

    /// <summary>CSS that names the font <c>Site Font</c>; empty for a page in a language that needs none.</summary>
    public string RuleFor(string page, Locale locale)
    {
        if (ScriptFont.For(locale.Script) is not { } script || !fonts.TryGetValue(locale.Tag, out var font)) return "";
        var address = areInside ? "data:font/woff2;base64," + Convert.ToBase64String(font.Bytes.AsSpan()) : SitePaths.Relative(page, paths[locale.Tag]);
        var local = string.Concat(script.LocalNames.Select(n => $"local(\"{n}\"),"));
        return $"@font-face {{ font-family: \"Site Font\"; font-display: swap; src: {local}url(\"{address}\") format(\"woff2\"); unicode-range: {script.UnicodeRange}; }}\n";
    }

    private static string PathOf(SiteFont font) =>
        $"fonts/{Letters(font.Family)}-{Convert.ToHexStringLower(SHA256.HashData(font.Bytes.AsSpan()))[..16]}.woff2";

    private static string Letters(string family) => string.Concat(family.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
