using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Playwright;

namespace GuideBuilder.Bench.Web;

/// <summary>
/// When Chromium shows the first text, with the network and the processor that Lighthouse supposes for a phone: 1.6 Mbit/s,
/// 150 ms from here to there and back, a processor four times slower than this one.
/// </summary>
internal static class PaintTimes
{
    private const string Chromium = "/usr/bin/chromium";
    private const int Rounds = 7;
    private const double BytesPerSecond = 1.6e6 / 8;

    private const string Measure =
        """
        document.fonts.ready.then(() => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          const fonts = performance.getEntriesByType('resource').filter(r => r.name.endsWith('.woff2'));
          return [paint ? paint.startTime : -1, fonts.length ? fonts[0].responseEnd : 0, 1 + fonts.length];
        })
        """;

    /// <returns>False where there is no browser.</returns>
    internal static async Task<bool> PrintAsync(ImmutableSortedDictionary<string, byte[]> site, string scratch)
    {
        if (!File.Exists(Chromium)) return false;
        using var playwright = await Playwright.CreateAsync();
        using var server = new SiteServer(site);
        Console.WriteLine("\n| page | fonts of the phone | first text, ms | font there, ms | requests |\n| --- | --- | ---: | ---: | ---: |");
        await PrintAsync(playwright, null, "all", server, ["en", "ar", "ti", "bn"]);
        await PrintAsync(playwright, LatinFonts(scratch), "Latin alone", server, ["en", "ti", "bn"]);
        return true;
    }

    private static async Task PrintAsync(IPlaywright playwright, string? fonts, string have, SiteServer server, string[] tags)
    {
        var environment = fonts is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["FONTCONFIG_FILE"] = fonts, ["PATH"] = "/usr/bin:/bin", ["HOME"] = Path.GetDirectoryName(fonts)! };
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"], Env = environment });
        foreach (var tag in tags)
        {
            List<double[]> rounds = [];
            for (var i = 0; i <= Rounds; i++)
            {
                var round = await LoadAsync(browser, $"{server.Address}{tag}/guide-women-de/now.html");
                // The first fills what the system keeps of fonts.
                if (i > 0) rounds.Add(round);
            }

            Console.WriteLine($"| {tag}, chapter | {have} | {Median(rounds, 0)} | {Median(rounds, 1)} | {Median(rounds, 2)} |");
        }
    }

    private static async Task<double[]> LoadAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 412, Height = 823 }, IsMobile = true, DeviceScaleFactor = 1.75f });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = BytesPerSecond, ["uploadThroughput"] = BytesPerSecond });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await page.GotoAsync(address);
        await page.WaitForTimeoutAsync(300);
        return await page.EvaluateAsync<double[]>(Measure);
    }

    private static string Median(List<double[]> rounds, int column) =>
        rounds.Select(r => r[column]).Order().ElementAt(rounds.Count / 2) is > 0 and var value ? value.ToString("0", CultureInfo.InvariantCulture) : "";

    /// <summary>A configuration of Fontconfig that knows one font.</summary>
    private static string LatinFonts(string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "fonts")).FullName;
        File.Copy("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", Path.Combine(folder, "NotoSans-Regular.ttf"), overwrite: true);
        var configuration = Path.Combine(scratch, "fonts.conf");
        File.WriteAllText(configuration, $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>{folder}</dir><cachedir>{scratch}/cache</cachedir></fontconfig>");
        return configuration;
    }
}
