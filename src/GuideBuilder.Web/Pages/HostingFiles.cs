using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web.Pages;

/// <summary>
/// What a web server is to send with every page, in the forms that servers read. Pages carry their policy themselves; a
/// server can say the same before the page begins, forbid frames, and keep copies out of the browser's cache.
/// </summary>
internal static class HostingFiles
{
    private const string Apache = ".htaccess";
    private const string Netlify = "_headers";
    private const string Nginx = "nginx-headers.conf";

    /// <param name="styles">Those of all pages.</param>
    public static IEnumerable<SiteFile> Of(InlineParts inline, IReadOnlyCollection<InlineStyle> styles)
    {
        var headers = Headers(inline, styles);
        yield return FileOf(Apache, "# For Apache: lies in the folder of the site; needs mod_headers.\n<IfModule mod_headers.c>\n", headers, h => $"Header always set {h.Name} \"{h.Value}\"\n", "</IfModule>\n");
        yield return FileOf(Netlify, "# For Netlify and Cloudflare Pages: lies in the folder of the site.\n/*\n", headers, h => $"  {h.Name}: {h.Value}\n", "");
        yield return FileOf(Nginx, "# For nginx: include this file in the location of the site.\n", headers, h => $"add_header {h.Name} \"{h.Value}\" always;\n", "");
    }

    /// <summary>
    /// No Strict-Transport-Security: a browser would remember the name of the site, and clearing the history does not make it
    /// forget. Who hosts the site sends readers from http to https instead.
    /// </summary>
    private static ImmutableArray<(string Name, string Value)> Headers(InlineParts inline, IReadOnlyCollection<InlineStyle> styles) =>
    [
        ("Content-Security-Policy", inline.PolicyFor(styles, [.. SiteTemplates.Scripts]) + "; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];

    private static SiteFile FileOf(string path, string opening, ImmutableArray<(string Name, string Value)> headers, Func<(string Name, string Value), string> line, string closing) =>
        new(path, [.. Encoding.UTF8.GetBytes(opening + string.Concat(headers.Select(line)) + closing)]);
}
