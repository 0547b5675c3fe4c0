using System.Text.RegularExpressions;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

public sealed partial class RealContentTests
{
    [Fact]
    public void The_real_content_loads_without_a_finding()
    {
        var (project, findings) = Load();

        Assert.Empty(findings.ToSorted());
        Assert.NotNull(project);
        Assert.Equal(["en", "de", "sq", "ar", "bn", "sh", "bg", "zh-Hans", "prs", "fa", "fr", "kmr", "ps", "pl", "ro", "ru", "so", "ckb", "es", "ti", "tr", "uk", "ur", "vi", "cs", "nb", "gu", "pa"], project.Locales.Select(l => l.Tag));
        Assert.Equal(["ar", "prs", "fa", "ps", "ckb", "ur"], project.Locales.Where(l => l.RightToLeft).Select(l => l.Tag));
        Assert.Equal("en", project.SourceLocale.Tag);
        Assert.Equal(["de de 15", "cz cs 3", "no nb 3", "ug en 1", "gb en 2"], project.Regions.Select(r => $"{r.Id} {r.Language} {r.ContactOrder.Length}"));
        Assert.Equal(
            ["card-women 6", "guide-men 14", "guide-women 18", "leaflet-women 5", "poster-women 1", "wallet-women 1"],
            project.Publications.Where(p => p.Region.Id == "de").Select(p => $"{p.Id} {p.Chapters.Length}"));
        Assert.Equal(
            ["card-women-cz en cs uk", "card-women-gb en ar prs ur ti uk bn zh-Hans", "card-women-no en nb ar prs ti uk", "card-women-ug en ar ti"],
            project.Publications.Where(p => p.Region.Id != "de" && p.Chapters.Length == 1).Select(p => $"{p.Id} {string.Join(' ', p.Locales)}"));
    }

    [Fact]
    public void Its_messages_are_exactly_the_msgids_of_the_templates()
    {
        var (project, _) = Load();
        var files = RepositoryFiles.Load();
        var templates = string.Join('\n', project!.Publications.Select(p => p.Domain).Distinct().Select(d => files.Text($"locales/{d}.pot")));
        var expected = Msgid().Matches(templates).Select(m => (m.Groups["context"].Value, Unescape(m.Groups["id"].Value))).Where(m => m.Item2.Length > 0);

        var actual = MessagesOf(project!).Select(m => (m.Context ?? "", m.Text));

        Assert.Equal(expected.ToHashSet().Order(), actual.ToHashSet().Order());
    }

    private static (Project? Project, FindingBag Findings) Load()
    {
        var findings = new FindingBag();
        return (ProjectLoader.Load(RepositoryFiles.Load(), findings), findings);
    }

    private static IEnumerable<Message> MessagesOf(Project project) =>
    [
        .. project.Publications.SelectMany(p => (Message[])[p.Title, p.Subtitle, p.NeutralTitle]),
        .. project.Publications.SelectMany(p => p.Chapters).SelectMany(c => MessagesOf(c.Blocks).Prepend(c.Title)),
        .. project.Publications.SelectMany(p => p.Region.Contacts.Values).Select(c => c.Description),
        .. project.Interface.Messages,
    ];

    private static IEnumerable<Message> MessagesOf(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => MessagesOf(list.Items.SelectMany(i => i.Blocks)),
        Box box => MessagesOf(box.Blocks),
        Wrapper wrapper => MessagesOf(wrapper.Blocks),
        DefinitionList list => list.Items.SelectMany(i => MessagesOf(i.Blocks).Prepend(i.Term)),
        Table table => MessagesOf(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)),
        Picture picture => [picture.AlternativeText],
        _ => Enumerable.Empty<Message>(),
    });

    private static string Unescape(string quoted) => quoted.Replace("\\\"", "\"").Replace("\\n", "\n");

    [GeneratedRegex("""(msgctxt "(?<context>.*)"\n)?msgid "(?<id>.*)"\n""", RegexOptions.ExplicitCapture)]
    private static partial Regex Msgid();
}
