using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Fonts;
using Microsoft.Playwright;

namespace GuideBuilder.Tests.Browser;

/// <summary>The site of the repository's project with its guides in one file, in a folder as from a USB stick, and Chromium to open it with.</summary>
public sealed class OpenedSite : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebuilder-real-site-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The pages, relative to the site's folder.</summary>
    public ImmutableArray<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        Pages = await WriteSiteAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    internal async Task<IPage> NewPageAsync(int width, bool script)
    {
        Assert.SkipUnless(browser is not null, $"There is no {Chromium}.");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 700 },
        });
        return await context.NewPageAsync();
    }

    internal string AddressOf(string page) => new Uri(Path.Combine(folder, page)).AbsoluteUri;

    private async Task<ImmutableArray<string>> WriteSiteAsync()
    {
        var request = BuildRequest.Everything(Environment.ProcessorCount) with { Formats = [OutputFormat.Site, OutputFormat.Single], Locales = ["ar", "ur"] };
        var result = new Builder(new ProjectFolder(RepositoryFiles.Root), new FontLibrary(FontLibrary.SystemFolders)).Build(request, writes: true);
        Assert.False(result.HasErrors);
        var site = result.Files.Where(f => f.Path.StartsWith("site/", StringComparison.Ordinal)).ToList();
        foreach (var file in site)
        {
            var path = Path.Combine(folder, Path.GetRelativePath("site", file.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        return [.. site.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => Path.GetRelativePath("site", f.Path)).Order(StringComparer.Ordinal)];
    }
}
