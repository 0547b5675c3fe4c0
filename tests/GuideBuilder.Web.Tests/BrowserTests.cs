using Microsoft.Playwright;

namespace GuideBuilder.Web.Tests;

/// <summary>What only a browser can show: that the way out works, and that nothing is cut off.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Danger = "ar/guide-women-de/danger.html";

    [Fact]
    public async Task Leaving_works_without_a_script()
    {
        var page = await browser.OpenAsync(Danger, script: false);
        await LeaveAsync(page);
        await ArriveAsync(page);
    }

    [Fact]
    public async Task Leaving_replaces_the_page_in_the_history_and_back_shows_the_one_before()
    {
        var page = await browser.OpenAsync("index.html");
        await page.GotoAsync(browser.AddressOf(Danger));
        await LeaveAsync(page);
        await ArriveAsync(page);
        await page.GoBackAsync();
        Assert.Equal(browser.AddressOf("index.html"), page.Url);
    }

    [Fact]
    public async Task The_page_is_blank_at_once_even_when_the_network_never_answers()
    {
        var messages = new List<string>();
        var page = await browser.OpenAsync(Danger, answers: false, messages: messages);
        await LeaveAsync(page);
        await WaitForAsync(() => messages.Contains("blank"));
    }

    [Fact]
    public async Task Shift_three_times_leaves()
    {
        var page = await browser.OpenAsync(Danger);
        await PressAsync(page, "Shift", "Shift", "Shift");
        await ArriveAsync(page);
    }

    [Theory]
    [InlineData("Shift", "Shift")]
    [InlineData("Shift+A", "Shift+A", "Shift+A")]
    [InlineData("Shift+Tab", "Shift+Tab", "Shift+Tab")]
    [InlineData("Shift", "Shift", "a", "Shift")]
    [InlineData("Escape", "Escape", "Escape")]
    public async Task Other_keys_do_not_leave(params string[] keys)
    {
        var messages = new List<string>();
        var page = await browser.OpenAsync(Danger, messages: messages);
        await PressAsync(page, keys);
        await Task.Delay(200);
        Assert.Empty(messages);
        Assert.Equal(browser.AddressOf(Danger), page.Url);
    }

    [Fact]
    public async Task A_page_kept_alive_is_shown_again_on_return()
    {
        var page = await browser.OpenAsync(Danger);
        await page.EvaluateAsync("document.documentElement.classList.add('leaving')");
        Assert.False(await page.IsVisibleAsync("h1"));
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        Assert.True(await page.IsVisibleAsync("h1"));
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_small_phone_even_with_wide_text_spacing()
    {
        var messages = new List<string>();
        foreach (var path in RenderedSite.InAllLanguages().Pages)
        {
            var page = await browser.OpenAsync(path, width: 320, messages: messages);
            Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
            await page.EvaluateAsync(WideSpacing);
            Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
            await page.Context.CloseAsync();
        }

        Assert.Empty(messages);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ur")]
    public async Task Controls_are_large_enough_for_a_thumb(string tag)
    {
        var page = await browser.OpenAsync($"{tag}/guide-women-de/contacts.html");
        var heights = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.exit, .contacts a, summary, .turn a')].map(e => e.getBoundingClientRect().height)");
        Assert.NotEmpty(heights);
        Assert.All(heights, h => Assert.InRange(h, 44, 200));
    }

    [Fact]
    public async Task The_way_out_stays_in_sight_and_covers_no_focused_link()
    {
        var page = await browser.OpenAsync("en/guide-women-de/contacts.html", width: 320);
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        Assert.InRange((await page.Locator(".exit").BoundingBoxAsync())!.Y, 0, 20);
        await page.Locator(".contacts a").First.FocusAsync();
        var bar = (await page.Locator(".bar").BoundingBoxAsync())!;
        Assert.True((await page.Locator(".contacts a").First.BoundingBoxAsync())!.Y >= bar.Y + bar.Height);
    }

    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>WCAG 2.2, 1.4.12; joined scripts take no letter spacing.</summary>
    private const string WideSpacing =
        """
        for (const e of document.querySelectorAll('*')) {
          e.style.lineHeight = '2.2';
          e.style.wordSpacing = '.16em';
          if (document.dir === 'ltr') e.style.letterSpacing = '.12em';
        }
        """;

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>A bare click: the library's own would wait for the next page.</summary>
    private static async Task LeaveAsync(IPage page)
    {
        var box = (await page.Locator(".exit").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static Task ArriveAsync(IPage page) => WaitForAsync(() => page.Url == Sample.ExitUrl);

    private static async Task WaitForAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(condition());
    }
}
