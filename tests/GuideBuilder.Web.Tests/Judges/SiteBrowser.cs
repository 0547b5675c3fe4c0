using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;

namespace GuideBuilder.Web.Tests.Judges;

/// <summary>
/// Chromium with a site as a server gives it, from memory; whatever else a page asks for is written down and never answered.
/// One browser serves all judges.
/// </summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    internal const string Origin = "https://guide.example/";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebuilder-judge-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IBrowser? poor;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Browser.Chromium)) return;
        playwright = await Playwright.CreateAsync();
        browser = await Browser.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        if (poor is not null) await poor.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    internal async Task<WatchedPage> OpenAsync(BuiltSite site, BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(browser is not null, $"There is no {Browser.Chromium}.");
        return await WatchedPage.OpenAsync(browser!, site, options ?? Phone());
    }

    /// <summary>On a machine that has the letters of Europe and no others.</summary>
    internal async Task<WatchedPage> OpenWithLatinFontsAsync(BuiltSite site)
    {
        Assert.SkipUnless(playwright is not null, $"There is no {Browser.Chromium}.");
        poor ??= await Browser.LaunchAsync(playwright!, LatinFonts());
        return await WatchedPage.OpenAsync(poor, site, Phone());
    }

    internal static BrowserNewContextOptions Phone(int width = 390) => new() { ViewportSize = new ViewportSize { Width = width, Height = 800 } };

    private string LatinFonts()
    {
        var fonts = Directory.CreateDirectory(Path.Combine(folder, "fonts")).FullName;
        File.Copy("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", Path.Combine(fonts, "NotoSans-Regular.ttf"), overwrite: true);
        var configuration = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(configuration, $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>{fonts}</dir><cachedir>{folder}/cache</cachedir></fontconfig>");
        return configuration;
    }
}

/// <summary>A page of a browser that goes from page to page of a site, and what it did on the way.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly BuiltSite site;

    private WatchedPage(IPage page, BuiltSite site)
    {
        Page = page;
        this.site = site;
        page.Request += (_, request) => Requests.Enqueue(request.Url);
        page.Console += (_, message) => Messages.Enqueue(message.Text);
        page.PageError += (_, error) => Messages.Enqueue(error);
        page.Dialog += async (_, dialog) =>
        {
            Messages.Enqueue($"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Addresses in the order in which the browser asked for them.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What scripts said, threw or asked the reader, and what the browser complained of.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    public static async Task<WatchedPage> OpenAsync(IBrowser browser, BuiltSite site, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        var watched = new WatchedPage(await context.NewPageAsync(), site);
        await context.RouteAsync("**/*", watched.AnswerAsync);
        return watched;
    }

    public async Task GoAsync(string path) => await Page.GotoAsync(SiteBrowser.Origin + path);

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private Task AnswerAsync(IRoute route)
    {
        var address = route.Request.Url;
        var path = address.StartsWith(SiteBrowser.Origin, StringComparison.Ordinal) ? Uri.UnescapeDataString(new Uri(address).AbsolutePath[1..]) : "";
        return site.Files.TryGetValue(path, out var bytes)
            ? route.FulfillAsync(new RouteFulfillOptions { ContentType = TypeOf(path), BodyBytes = bytes })
            : route.AbortAsync();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".xhtml" => "application/xhtml+xml",
        ".woff2" => "font/woff2",
        ".jpg" => "image/jpeg",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}

/// <summary>Judges share one browser, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class JudgesCollection : ICollectionFixture<SiteBrowser>
{
    public const string Name = "judges";
}
