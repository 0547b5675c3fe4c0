using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Web.Markup;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Templates;

/// <summary>Style and scripts, set into every page so that it is whole after one request, and the policy that allows only them.</summary>
internal sealed class InlineParts
{
    private readonly string pageStyle;
    private readonly string bookStyle;
    private readonly FrozenDictionary<string, (Html Text, string Hash)> scripts;

    private InlineParts(string pageStyle, string bookStyle, IEnumerable<(string Path, string Text)> scripts)
    {
        this.pageStyle = pageStyle;
        this.bookStyle = bookStyle;
        this.scripts = scripts.ToFrozenDictionary(s => s.Path, s => (new Html(s.Text), HashOf(s.Text)), StringComparer.Ordinal);
    }

    /// <summary>The style of pages in these languages.</summary>
    public InlineStyle StyleFor(IEnumerable<Locale> locales) => InlineStyle.Of(WithSigns(pageStyle, locales));

    /// <summary>The style sheet of an e-book, a file of its own in it.</summary>
    public string BookStyleFor(Locale locale) => WithSigns(bookStyle, [locale]);

    /// <param name="path">One of <see cref="SiteTemplates.Scripts"/>.</param>
    public Html Script(string path) => scripts[path].Text;

    /// <summary>The policy of a page, or of all pages together.</summary>
    /// <param name="styles">Those of the pages.</param>
    /// <param name="paths">The scripts that may run.</param>
    public string PolicyFor(IReadOnlyCollection<InlineStyle> styles, params ReadOnlySpan<string> paths) => Policy(styles, "'self' data:", "'self'", paths);

    /// <summary>The policy of a page that lies alone: whatever it shows it holds.</summary>
    /// <param name="paths">The scripts that may run.</param>
    public string PolicyAlone(InlineStyle style, params ReadOnlySpan<string> paths) => Policy([style], "data:", "data:", paths);

    private string Policy(IReadOnlyCollection<InlineStyle> styles, string pictures, string fonts, ReadOnlySpan<string> paths)
    {
        var allowed = new StringBuilder();
        foreach (var path in paths)
        {
            allowed.Append(" '").Append(scripts[path].Hash).Append('\'');
        }

        var hashes = string.Join(' ', styles.Select(s => $"'{s.Hash}'"));
        var fontSource = styles.Any(s => s.HasFont) ? $" font-src {fonts};" : "";
        return $"default-src 'none'; style-src {hashes}; script-src{allowed}; img-src {pictures};{fontSource} base-uri 'none'; form-action 'none'";
    }

    private static readonly ImmutableArray<string> EndsOfStyle = ["</style"];
    private static readonly ImmutableArray<string> EndsOfScript = ["</script", "<script", "<!--"];

    /// <returns>Null, with a finding, when one of them would end early.</returns>
    public static InlineParts? From(SourceText style, SourceText frame, SourceText book, ImmutableArray<SourceText> scripts, FindingBag findings)
    {
        var whole = IsWhole(style, EndsOfStyle, findings) & IsWhole(frame, EndsOfStyle, findings);
        foreach (var script in scripts)
        {
            whole &= IsWhole(script, EndsOfScript, findings);
        }

        return whole ? new InlineParts(Together(style, frame), Together(style, book), scripts.Select(s => (s.Path, Normalise(s.Text)))) : null;
    }

    private static string Together(SourceText style, SourceText more) => $"{Normalise(style.Text)}\n{Normalise(more.Text)}";

    private static string WithSigns(string style, IEnumerable<Locale> locales) => StyleText.Shorten($"{style}\n{CounterClasses.Rules(locales)}");

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

/// <summary>The style of a page.</summary>
/// <param name="Hash">By which a policy allows it.</param>
internal sealed record InlineStyle(Html Text, string Hash)
{
    /// <summary>Whether it names a font of the site.</summary>
    public bool HasFont { get; private init; }

    public static InlineStyle Of(string text) => new(new Html(text), InlineParts.HashOf(text));

    /// <param name="rule">Empty for a page that needs no font.</param>
    public InlineStyle WithFont(string rule) => rule.Length == 0 ? this : Of($"{Text.Text}\n{rule.TrimEnd('\n')}") with { HasFont = true };
}
