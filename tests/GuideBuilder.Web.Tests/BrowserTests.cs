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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_keyboard_leaves_with_its_first_two_keys(bool script)
    {
        var page = await browser.OpenAsync(Danger, script);
        await PressAsync(page, "Tab", "Enter");
        await ArriveAsync(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_finger_leaves(bool script)
    {
        var page = await browser.OpenAsync(Danger, script, touch: true);
        var box = (await page.Locator(".exit").BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await ArriveAsync(page);
    }

    [Fact]
    public async Task No_button_and_no_key_opens_the_way_out_beside_the_page()
    {
        foreach (var options in new MouseClickOptions[] { new() { Button = MouseButton.Middle }, new() { Button = MouseButton.Left } })
        {
            var page = await browser.OpenAsync(Danger);
            var box = (await page.Locator(".exit").BoundingBoxAsync())!;
            await page.Keyboard.DownAsync("Control");
            await page.Mouse.ClickAsync(box.X + 5, box.Y + 5, options);
            await ArriveAsync(page);
            Assert.Single(page.Context.Pages);
        }
    }

    [Fact]
    public async Task Without_a_network_the_page_vanishes_all_the_same()
    {
        var page = await browser.OpenAsync(Danger, offline: true);
        await LeaveAsync(page);
        await WaitForAsync(() => page.Url != browser.AddressOf(Danger));
        await page.GoBackAsync();
        Assert.DoesNotContain("danger", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_shows_and_says_one_neutral_word_and_hides_the_title()
    {
        var page = await browser.OpenAsync(Danger, answers: false);
        await page.EvaluateAsync("document.querySelector('.exit').href = 'javascript:void 0'; document.querySelector('.exit').click()");
        var said = (await page.TextContentAsync(".blank[role=alert]"))!;
        Assert.StartsWith("[Leaving]", said, StringComparison.Ordinal);
        Assert.Equal(said.Trim(), await page.TitleAsync());
        Assert.Equal(said.Trim(), (await page.InnerTextAsync("body")).Trim());
    }

    [Fact]
    public async Task Each_press_of_shift_is_told_to_who_listens_and_forgotten_with_another_key()
    {
        var page = await browser.OpenAsync(Danger);
        await PressAsync(page, "Shift");
        Assert.StartsWith("[ExitTwoMore]", await page.TextContentAsync("[role=status]"), StringComparison.Ordinal);
        await PressAsync(page, "Shift");
        Assert.StartsWith("[ExitOneMore]", await page.TextContentAsync("[role=status]"), StringComparison.Ordinal);
        await PressAsync(page, "a");
        Assert.Equal("", await page.TextContentAsync("[role=status]"));
    }

    [Fact]
    public async Task Keys_are_named_only_where_a_script_runs_and_a_keyboard_is_there()
    {
        Assert.True(await (await browser.OpenAsync(Danger)).IsVisibleAsync(".keys"));
        Assert.False(await (await browser.OpenAsync(Danger, script: false)).IsVisibleAsync(".keys"));
        Assert.False(await (await browser.OpenAsync(Danger, touch: true)).IsVisibleAsync(".keys"));
    }

    [Fact]
    public async Task Another_language_opens_at_the_section_that_is_being_read()
    {
        var page = await browser.OpenAsync("en/guide-women-de/danger.html");
        await page.EvaluateAsync("document.querySelector('main h2[id]').scrollIntoView()");
        var section = await page.GetAttributeAsync("main h2[id]", "id");
        await page.ClickAsync(".languages summary");
        await page.ClickAsync(".languages a[lang=ar]");
        Assert.Equal(browser.AddressOf("ar/guide-women-de/danger.html") + "#" + section, page.Url);
    }

    [Fact]
    public async Task At_the_top_and_without_a_script_another_language_opens_at_the_top()
    {
        foreach (var script in new[] { true, false })
        {
            var page = await browser.OpenAsync("en/guide-women-de/danger.html", script);
            await page.EvaluateAsync("document.querySelector('main').style.paddingTop = '700px'");
            await page.ClickAsync(".languages summary");
            await page.ClickAsync(".languages a[lang=ar]");
            Assert.Equal(browser.AddressOf("ar/guide-women-de/danger.html"), page.Url);
        }
    }

    [Fact]
    public async Task The_list_of_languages_covers_neither_the_way_out_nor_the_edge_of_a_small_phone()
    {
        var page = await browser.OpenAsync("ur/guide-women-de/danger.html", width: 320);
        await page.ClickAsync(".languages summary");
        var exit = (await page.Locator(".exit").BoundingBoxAsync())!;
        var list = (await page.Locator(".languages ul").BoundingBoxAsync())!;
        Assert.True(list.Y >= exit.Y + exit.Height);
        Assert.InRange(list.X, 0, 1);
        Assert.InRange(list.Width, 300, 320);
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
