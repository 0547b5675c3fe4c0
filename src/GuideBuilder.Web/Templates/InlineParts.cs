using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Templates;

/// <summary>Style and scripts, set into every page so that it is whole after one request, and the policy that allows only them.</summary>
internal sealed class InlineParts
{
    private readonly FrozenDictionary<string, (Html Text, string Hash)> scripts;

    private InlineParts(string style, IEnumerable<(string Path, string Text)> scripts)
    {
        Style = PageStyle.Of(style);
        this.scripts = scripts.ToFrozenDictionary(s => s.Path, s => (new Html(s.Text), HashOf(s.Text)), StringComparer.Ordinal);
    }

    public PageStyle Style { get; }

    /// <param name="fontRule">What a page adds to the style; often empty.</param>
    public PageStyle StyleWith(string fontRule) => fontRule.Length == 0 ? Style : PageStyle.Of($"{Style.Text.Text}\n{fontRule.TrimEnd('\n')}") with { HasFont = true };

    /// <param name="path">One of <see cref="SiteTemplates.Scripts"/>.</param>
    public Html Script(string path) => scripts[path].Text;

    /// <summary>The policy of a page, or of all pages together.</summary>
    /// <param name="styles">Those of the pages.</param>
    /// <param name="paths">The scripts that may run.</param>
    public string PolicyFor(IReadOnlyCollection<PageStyle> styles, params ReadOnlySpan<string> paths)
    {
        var allowed = new StringBuilder();
        foreach (var path in paths)
        {
            allowed.Append(" '").Append(scripts[path].Hash).Append('\'');
        }

        var hashes = string.Join(' ', styles.Select(s => $"'{s.Hash}'"));
        var fonts = styles.Any(s => s.HasFont) ? " font-src 'self';" : "";
        return $"default-src 'none'; style-src {hashes}; script-src{allowed}; img-src 'self' data:;{fonts} base-uri 'none'; form-action 'none'";
    }

    private static readonly ImmutableArray<string> EndsOfStyle = ["</style"];
    private static readonly ImmutableArray<string> EndsOfScript = ["</script", "<script", "<!--"];

    /// <param name="furtherRules">What the tool adds to the style.</param>
    /// <returns>Null, with a finding, when one of them would end early.</returns>
    public static InlineParts? From(SourceText style, string furtherRules, ImmutableArray<SourceText> scripts, FindingBag findings)
    {
        var whole = IsWhole(style, EndsOfStyle, findings);
        foreach (var script in scripts)
        {
            whole &= IsWhole(script, EndsOfScript, findings);
        }

        return whole ? new InlineParts(StyleText.Shorten(Normalise(style.Text) + "\n" + furtherRules), scripts.Select(s => (s.Path, Normalise(s.Text)))) : null;
    }

    private static bool IsWhole(SourceText source, ImmutableArray<string> ends, FindingBag findings)
    {
        var whole = true;
        foreach (var end in ends)
        {
            var at = source.Text.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            findings.Add(WebFindings.InlineBroken(source.At(at), end));
            whole = false;
        }

        return whole;
    }

    /// <summary>As the browser reads it before it computes the hash (HTML Living Standard, 13.2.3.5; a NUL would be replaced).</summary>
    private static string Normalise(string text) =>
        text.ReplaceLineEndings("\n").Trim('\n').Replace('\0', '\uFFFD');

    /// <summary>A hash source of Content Security Policy Level 3, 2.3.1.</summary>
    internal static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The style of a page and what its policy allows it by.</summary>
internal sealed record PageStyle(Html Text, string Hash)
{
    public bool HasFont { get; init; }

    public static PageStyle Of(string text) => new(new Html(text), InlineParts.HashOf(text));
}
