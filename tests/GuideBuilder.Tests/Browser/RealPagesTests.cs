using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using Microsoft.Playwright;

namespace GuideBuilder.Tests.Browser;

/// <summary>The real pages as a reader's browser lays them out.</summary>
public sealed class RealPagesTests(OpenedSite site) : IClassFixture<OpenedSite>
{
    /// <summary>For each number of a page its text, and for each of its characters left, right and top on the screen.</summary>
    private const string MeasureNumbers =
        """
        () => [...document.querySelectorAll('.phone')].map(element => {
          const node = element.firstChild;
          const places = [];
          for (let i = 0; i < node.length; i++) {
            const range = document.createRange();
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            for (const r of range.getClientRects()) places.push(r.left, r.right, r.top);
          }
          return { text: element.textContent, places };
        })
        """;

    [Theory]
    [InlineData("ar", 320)]
    [InlineData("ur", 320)]
    public async Task Each_number_runs_from_left_to_right_on_one_line_in_the_order_of_its_record(string tag, int width)
    {
        var page = await site.NewPageAsync(width, script: false);
        List<string> seen = [];
        foreach (var path in PagesIn(tag))
        {
            await page.GotoAsync(site.AddressOf(path));
            Assert.Equal("rtl", await page.EvaluateAsync<string>("() => document.dir"));
            Assert.Equal("rtl", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).direction"));
            foreach (var number in await page.EvaluateAsync<Number[]>(MeasureNumbers))
            {
                AssertInOrder(number);
                seen.Add(number.Text);
            }
        }

        Assert.Equal(PhonesOfRecords(), seen.Distinct().Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    /// <summary>Only the keys that leave a page are named where a script runs, because they need one.</summary>
    [Fact]
    public async Task Each_page_says_the_same_with_and_without_scripts()
    {
        var (plain, scripted) = (await site.NewPageAsync(390, script: false), await site.NewPageAsync(390, script: true));
        foreach (var path in PagesIn("ar").Where(p => p.Contains("guide-women", StringComparison.Ordinal)))
        {
            await plain.GotoAsync(site.AddressOf(path));
            await scripted.GotoAsync(site.AddressOf(path));
            await scripted.EvaluateAsync("() => document.querySelector('.keys').remove()");
            var text = await plain.InnerTextAsync("body");
            Assert.NotEmpty(text);
            Assert.Equal(await scripted.InnerTextAsync("body"), text);
        }

        await plain.Context.CloseAsync();
        await scripted.Context.CloseAsync();
    }

    private IEnumerable<string> PagesIn(string tag)
    {
        var pages = site.Pages.Where(p => p.StartsWith($"{tag}/", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Count, 12, 40);
        return pages;
    }

    private static void AssertInOrder(Number number)
    {
        var places = number.Places.Chunk(3).Select(p => (Left: p[0], Right: p[1], Top: p[2])).ToList();
        Assert.Equal(number.Text.Length, places.Count);
        Assert.Single(places.Select(p => p.Top).Distinct());
        Assert.All(places, p => Assert.True(p.Right > p.Left));
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.InRange(pair.Second.Left - pair.First.Right, -1, 1));
        Assert.Matches("^[0-9+][0-9 ()/+-]*[0-9]$", number.Text);
    }

    private static ImmutableArray<string> PhonesOfRecords()
    {
        var project = ProjectLoader.Load(RepositoryFiles.Load(), new FindingBag())!;
        var contacts = project.Publications.Where(p => p.Formats.Contains(OutputFormat.Site)).SelectMany(p => p.Region.Contacts.Values);
        return [.. contacts.SelectMany(c => c.Numbers).Select(n => n.Number).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private sealed class Number
    {
        public string Text { get; set; } = "";

        public double[] Places { get; set; } = [];
    }
}
