using System.Buffers;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>Decides which addresses may become links: calls, letters and https, nothing else.</summary>
internal static class SafeLinks
{
    private static readonly SearchValues<char> DialledCharacters = SearchValues.Create("+0123456789");

    /// <summary>The address when a reader may follow it; otherwise null, with a finding if there is one to refuse.</summary>
    public static string? Accept(EditionRun run, SourceSpan origin, string language, FindingBag findings)
    {
        if (run.Href is not { } href) return null;
        if (!IsAllowed(href))
        {
            findings.Add(WebFindings.RefusedLink(href, origin, language));
            return null;
        }

        if (run.Kind == RunKind.Phone && Dialled(href) != Dialled(run.Text))
        {
            findings.Add(WebFindings.OtherNumberDialled(run.Text, href, origin, language));
            return null;
        }

        return href;
    }

    /// <summary>The length of <c>tel:</c> and <c>sms:</c>.</summary>
    private const int Scheme = 4;

    public static bool IsHttps(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal)
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps;

    private static bool IsAllowed(string href) => IsHttps(href) || IsCall(href) || IsLetter(href);

    private static bool IsCall(string href) =>
        (href.StartsWith("tel:", StringComparison.Ordinal) || href.StartsWith("sms:", StringComparison.Ordinal))
        && href.Length > Scheme
        && href.AsSpan(Scheme).IndexOfAnyExcept(DialledCharacters) < 0;

    private static bool IsLetter(string href) =>
        href.StartsWith("mailto:", StringComparison.Ordinal)
        && href.Contains('@', StringComparison.Ordinal)
        && !href.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static string Dialled(string text) => string.Concat(text.Where(c => DialledCharacters.Contains(c)));
}
