using Microsoft.Playwright;

namespace GuideBuilder.Web.Tests;

/// <summary>Chromium with the sample site on disk, as from a USB stick. The world outside answers with one word, or never.</summary>
public sealed class Browser : IAsyncLifetime
{
    internal const string Chromium = "/usr/bin/chromium";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebuilder-site-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        foreach (var file in RenderedSite.InAllLanguages().Files.Values)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, [.. file.Bytes]);
        }

        playwright = await Playwright.CreateAsync();
        browser = await LaunchAsync(playwright);
    }

    /// <param name="fontConfiguration">A file of Fontconfig in place of the system's; null for the fonts of the machine.</param>
    internal static Task<IBrowser> LaunchAsync(IPlaywright playwright, string? fontConfiguration = null) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        Env = fontConfiguration is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["FONTCONFIG_FILE"] = fontConfiguration, ["PATH"] = "/usr/bin:/bin", ["HOME"] = Path.GetDirectoryName(fontConfiguration)! },
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <param name="answers">Whether the page behind the way out ever arrives.</param>
    /// <param name="messages">Receives <c>blank</c> when a page vanishes, and whatever the browser complains of.</param>
    /// <param name="touch">A phone without keyboard and mouse.</param>
    internal async Task<IPage> OpenAsync(string path, bool script = true, bool answers = true, int width = 390, bool touch = false, bool offline = false, List<string>? messages = null)
    {
        Assert.SkipUnless(browser is not null, $"There is no {Chromium}.");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = script,
            HasTouch = touch,
            IsMobile = touch,
            ViewportSize = new ViewportSize { Width = width, Height = 700 },
        });
        await context.RouteAsync(new System.Text.RegularExpressions.Regex("^https?:"), r => answers ? r.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "weather" }) : Task.CompletedTask);
        await context.AddInitScriptAsync(
            "new MutationObserver(() => { if (document.body && [...document.body.children].every(e => e.className === 'blank' ? e.innerText : getComputedStyle(e).display === 'none')) console.log('blank'); }).observe(document, { attributes: true, subtree: true })");
        if (offline) await context.UnrouteAllAsync();
        await context.SetOfflineAsync(offline);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => messages?.Add(message.Text);
        page.PageError += (_, error) => messages?.Add(error);
        await page.GotoAsync(AddressOf(path));
        return page;
    }

    internal string AddressOf(string path) => new Uri(Path.Combine(folder, path)).AbsoluteUri;
}
