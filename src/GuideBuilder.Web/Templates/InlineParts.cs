using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Templates;

/// <summary>Style and scripts, set into every page so that it is whole after one request, and the policy that allows only them.</summary>
internal sealed record InlineParts(Html Style, Html ExitScript, Html SectionScript, string Policy)
{
    private static readonly ImmutableArray<string> EndsOfStyle = ["</style"];
    private static readonly ImmutableArray<string> EndsOfScript = ["</script", "<script", "<!--"];

    /// <returns>Null, with a finding, when one of them would end early.</returns>
    public static InlineParts? From(SourceText style, SourceText exitScript, SourceText sectionScript, FindingBag findings)
    {
        var whole = IsWhole(style, EndsOfStyle, findings) & IsWhole(exitScript, EndsOfScript, findings) & IsWhole(sectionScript, EndsOfScript, findings);
        return whole ? From(Normalise(style.Text), Normalise(exitScript.Text), Normalise(sectionScript.Text)) : null;
    }

    private static InlineParts From(string style, string exitScript, string sectionScript)
    {
        var policy = $"default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(exitScript)}' '{HashOf(sectionScript)}'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
        return new InlineParts(new Html(style), new Html(exitScript), new Html(sectionScript), policy);
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
    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
