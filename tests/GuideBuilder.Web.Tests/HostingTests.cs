using System.Text.RegularExpressions;

namespace GuideBuilder.Web.Tests;

/// <summary>What servers are told to send.</summary>
public sealed partial class HostingTests
{
    private static readonly RenderedSite Site = RenderedSite.InAllLanguages();

    [Theory]
    [InlineData(".htaccess", "Header always set Referrer-Policy \"no-referrer\"")]
    [InlineData("_headers", "  Referrer-Policy: no-referrer")]
    [InlineData("nginx-headers.conf", "add_header Referrer-Policy \"no-referrer\" always;")]
    public void Each_kind_of_server_has_its_file(string path, string line)
    {
        var text = Site.Html(path);
        Assert.Contains(line, text.Split('\n'));
        Assert.Contains("frame-ancestors 'none'", text, StringComparison.Ordinal);
        Assert.Contains("no-store", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Strict-Transport-Security", text, StringComparison.Ordinal);
    }

    /// <summary>A browser obeys both policies: what the server's leaves out no page could run.</summary>
    [Fact]
    public void The_policy_of_the_server_allows_whatever_the_policy_of_any_page_allows()
    {
        var server = Site.Html("_headers");
        foreach (var path in Site.Pages)
        {
            var page = Site.Read(path).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.NotEmpty(Hashes().Matches(page));
            Assert.All(Hashes().Matches(page), hash => Assert.Contains(hash.Value, server, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("'sha256-[^']+'")]
    private static partial Regex Hashes();
}
