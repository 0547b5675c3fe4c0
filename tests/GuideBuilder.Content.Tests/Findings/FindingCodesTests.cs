using System.Reflection;
using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Findings;

/// <summary>Raises each finding once, each by one slip in the small project, and says where it must point.</summary>
public sealed class FindingCodesTests
{
    private const string Project = "content/project.yaml";
    private const string Locales = "locales/locales.yaml";
    private const string Contacts = "content/contacts/de.yaml";
    private const string Figures = "content/figures.yaml";
    private const string Laws = "content/laws.yaml";
    private const string Interface = "content/interface.yaml";
    private const string Guide = "content/publications/guide.yaml";
    private const string Chapter = SmallProject.Chapter;
    private const string Works = "content/bibliography.yaml";
    private const string Work = "b:\n  type: book\n  author: [{ family: B }]\n  issued: 2015\n  title: T\n";
    private const string Tree = "content/images/tree.jpg";

    private static readonly Dictionary<string, (MemoryProjectFiles Files, string Place)> Slips = new(StringComparer.Ordinal)
    {
        ["GB1001"] = (SmallProject.Files.Without(Contacts), Contacts),
        ["GB1002"] = (SmallProject.Files.WithUnreadable(Figures, "locked"), Figures),
        ["GB1003"] = (SmallProject.Files.With(Chapter, new byte[300_000]), Chapter),
        ["GB1004"] = (SmallProject.Files.With(Chapter, [(byte)'#', 0xE4]), Chapter + ":1:2"),
        ["GB1005"] = (SmallProject.Files.With(Chapter, "# a\n\0"), Chapter + ":2:1"),
        ["GB1006"] = (Changed(Figures, "days", "\uFEFFdays"), Figures),
        ["GB1007"] = (SmallProject.Files.With("content/chapters/old.md", "x"), "content/chapters/old.md"),
        ["GB1101"] = (Changed(Guide, "title: Guide", "title: Guide: for you"), Guide + ":1:13"),
        ["GB1102"] = (SmallProject.Files.With(Figures, new string('[', 100)), Figures + ":1:66"),
        ["GB1103"] = (Changed(Guide, "Nobody", "*nobody"), Guide + ":9:12"),
        ["GB1104"] = (Changed(Guide, "Nobody", "!nobody x"), Guide + ":9:12"),
        ["GB1105"] = (Changed(Guide, "date:", "title:"), Guide + ":8:1"),
        ["GB1106"] = (Changed(Guide, "date:", "---\ndate:"), Guide + ":8:1"),
        ["GB1107"] = (Changed(Guide, "[help]", "help"), Guide + ":12:11"),
        ["GB1108"] = (Changed(Guide, "subtitle: For women\n", ""), Guide + ":1:1"),
        ["GB1109"] = (Changed(Guide, "subtitle", "subtitel"), Guide + ":2:1"),
        ["GB1110"] = (Changed(Guide, "print", "printed"), Guide + ":11:11"),
        ["GB1111"] = (Changed(Guide, "[help]", "[help, help]"), Guide + ":12:18"),
        ["GB1201"] = (Changed(Figures, "days", "Days"), Figures + ":1:1"),
        ["GB1202"] = (Changed(Guide, "region: de", "region: dk"), Guide + ":5:9"),
        ["GB1203"] = (Changed(Project, "[en]", "[en, dr]"), Project + ":4:15"),
        ["GB1204"] = (Changed(Project, "[en]", "[en, ku]"), Project + ":4:15"),
        ["GB1205"] = (Changed(Project, "[en]", "[en, fa]"), Project + ":4:15"),
        ["GB1206"] = (Changed(Locales, "Latn", "Arab"), Locales + ":4:11"),
        ["GB1207"] = (Changed(Project, "source-language: en", "source-language: de"), Project + ":2:18"),
        ["GB1208"] = (Changed(Guide, "2026-11-22", "22.11.2026"), Guide + ":8:7"),
        ["GB1209"] = (Changed(Contacts, "https://", "http://"), Contacts + ":17:8"),
        ["GB1210"] = (Changed(Contacts, "0800 123", "0800-123"), Contacts + ":16:10"),
        ["GB1211"] = (Changed(Contacts, "help@men.example", "men.example"), Contacts + ":18:9"),
        ["GB1212"] = (Changed(Contacts, "hours: always", "hours: mornings"), Contacts + ":7:10"),
        ["GB1213"] = (Changed(Contacts, "  phone: 030 123 45\n", ""), Contacts + ":22:1"),
        ["GB1214"] = (Changed(Interface, "Next: {title}", "Next"), Interface + ":30:7"),
        ["GB1215"] = (Changed(Figures, "days:", "weeks:\n  value: 2\n  source: x\n  as-of: 2026\ndays:"), Figures + ":1:1"),
        ["GB1216"] = (SmallProject.Files.Without(Guide), "content/publications"),
        ["GB1217"] = (Changed(Guide, "[help]", "[help, hlep]"), Guide + ":12:18"),
        ["GB1218"] = (SmallProject.Files.With(Chapter, "---\naudience: [men]\n---\n# Help {#help}\n\n{figure:days}"), Chapter + ":2:12"),
        ["GB1219"] = (Changed(Project, "regions: [de]", "regions: [de, be]"), Project + ":3:15"),
        ["GB1220"] = (Changed(Locales, "fonts", "hyphenation: ../x\n  fonts"), Locales + ":5:16"),
        ["GB1221"] = (Changed(Project, "locales:", "boxes: [note]\nlocales:"), Project + ":4:9"),
        ["GB1222"] = (Changed(Locales, "fonts", "digits: arabic\n  fonts"), Locales + ":5:11"),
        ["GB1223"] = (Changed(Locales, "fonts", "letters: aab\n  fonts"), Locales + ":5:12"),
        ["GB1224"] = (SmallProject.Files.With("content/glossary.yaml", "police:\n  words: [\"*\"]\n"), "content/glossary.yaml:2:11"),
        ["GB1225"] = (Changed(Contacts, "hours: always", "hours: always\n  languages: { spoken: [sgw] }"), Contacts + ":8:25"),
        ["GB1226"] = (Changed(Contacts, "hours: always", "verified-on: 2026-11-02"), Contacts + ":1:1"),
        ["GB1227"] = (Changed(Contacts, "hours: always", "numbers: [{ number: 112 }]"), Contacts + ":7:12"),
        ["GB1228"] = (Changed("content/project.yaml", "locales: [en]", "locales: [en]\nrelease: { contacts-checked-within: 0 }"), "content/project.yaml:5:37"),
        ["GB1230"] = (Changed(Guide, "[help]", "[help]\nlocales: [en, de]"), Guide + ":13:15"),
        ["GB1241"] = (Changed(Figures, "days:", "days:\n  in-force-from: 2026-02-01\n  in-force-until: 2026-01-31"), Figures + ":3:19"),
        ["GB1242"] = (SmallProject.Files.With(Laws, SmallProject.Law("stay", "2011-07-01")), Laws + ":1:1"),
        ["GB1243"] = (Changed(Locales, "fonts", "claim-words: [in your language, …]\n  fonts"), Locales + ":5:35"),
        ["GB1251"] = (SmallProject.Files.With(Works, Work), Works + ":1:1"),
        ["GB1252"] = (SmallProject.Files.With(Works, Work.Replace("family", "given")), Works + ":3:12"),
        ["GB1253"] = (SmallProject.Files.With(Works, Work.Replace("{ family: B }", "{ family: B }, { family: C }") + "  short: BC\n"), Works + ":6:10"),
        ["GB1301"] = (Text("![x](bush.jpg)"), Chapter + ":3:6"),
        ["GB1302"] = (Text("![x](a/tree.jpg)"), Chapter + ":3:6"),
        ["GB1303"] = (Picture(TestPng.Build(1, 1, 8, 0, [0, 0], interlace: 1)), Chapter + ":3:6"),
        ["GB1304"] = (Picture([.. "<svg viewBox='0 0 1 1'><text/></svg>"u8]), Tree + ":1:25"),
        ["GB1305"] = (Picture([.. "GIF89a"u8]), Chapter + ":3:6"),
        ["GB1306"] = (Picture([.. "Hello"u8]), Chapter + ":3:6"),
        ["GB1307"] = (Picture(TestJpeg.Sound[..^2]), Chapter + ":3:6"),
        ["GB1308"] = (Picture(TestJpeg.Build(3, [], frame: 0xC3)), Chapter + ":3:6"),
        ["GB1309"] = (Picture(TestJpeg.Build(3, TestJpeg.Segment(0xE1, [.. "Exif\0\0"u8]))), Chapter + ":3:6"),
        ["GB1310"] = (Picture([.. "<?xml version='1.0'?><svg/>"u8]), Tree + ":1:23"),
        ["GB1311"] = (Picture(System.Text.Encoding.UTF8.GetBytes("<svg viewBox='0 0 1 1'>" + string.Concat(Enumerable.Repeat("<g>", 100)))), Tree + ":1:217"),
        ["GB1312"] = (Text("![x](tree.jpg){width=2%}"), Chapter + ":3:16"),
        ["GB1313"] = (Text("::: qr contact=men\n:::").With(Contacts, SmallProject.Files.Text(Contacts).Replace("audience: men", "audience: all").Replace("men.example", "men.example/" + new string('a', 300))), Chapter + ":3:1"),
        ["GB1314"] = (Changed(Guide, "[help]", "[help]\ncover: tree.jpg").With(Tree, TestJpeg.Sound), Guide + ":13:8"),
        ["GB1315"] = (Text("::: include part.md\n:::").With("content/chapters/part.md", "---\npicture: tree.svg\n---\nx"), "content/chapters/part.md:2:10"),
        ["GB2001"] = (SmallProject.Files.With(Chapter, "Text"), Chapter + ":1:1"),
        ["GB2002"] = (Text("# More {#more}"), Chapter + ":3:1"),
        ["GB2003"] = (Text("## More"), Chapter + ":3:1"),
        ["GB2004"] = (Text("## More {#More}"), Chapter + ":3:9"),
        ["GB2005"] = (Text("## More {#help}"), Chapter + ":3:1"),
        ["GB2006"] = (Text("### More {#more}"), Chapter + ":3:1"),
        ["GB2007"] = (Text("- one\n-"), Chapter + ":4:1"),
        ["GB2008"] = (Text(new string('>', 1000)), Chapter + ":3:1"),
        ["GB2009"] = (Text("116. Call"), Chapter + ":3:1"),
        ["GB2010"] = (Text("::: tip\nx\n:::"), Chapter + ":3:1"),
        ["GB2011"] = (Text("::: note\nx"), Chapter + ":3:1"),
        ["GB2012"] = (Text("- ## x {#x}"), Chapter + ":3:3"),
        ["GB2013"] = (Text("::: contacts\n:::"), Chapter + ":3:1"),
        ["GB2014"] = (Text("::: include x.md\n:::"), Chapter + ":3:1"),
        ["GB2015"] = (Text("::: include help.md\n:::"), Chapter + ":3:1"),
        ["GB2016"] = (Text(string.Concat(Enumerable.Repeat("::: include part.md\n:::\n", 100))).With("content/chapters/part.md", "x"), Chapter + ":201:1"),
        ["GB2017"] = (Text("![ ](tree.jpg)"), Chapter + ":3:1"),
        ["GB2018"] = (Text("#help"), Chapter + ":3:1"),
        ["GB2019"] = (Text("- [ ] x\n- y"), Chapter + ":3:1"),
        ["GB2020"] = (Text("- [x] x"), Chapter + ":3:3"),
        ["GB2021"] = (Text("<p>x</p>"), Chapter + ":3:1"),
        ["GB2022"] = (Text("```\nx\n```"), Chapter + ":3:1"),
        ["GB2028"] = (Text("***"), Chapter + ":3:1"),
        ["GB2029"] = (Text("[a]: x"), Chapter + ":3:1"),
        ["GB2031"] = (Text("|a|b|\n|-|-|\n|c|"), Chapter + ":5:1"),
        ["GB2032"] = (Text("| | |\n|-|-|\n|c|d|"), Chapter + ":3:1"),
        ["GB2033"] = (Text("|a|b|\n|-|-|"), Chapter + ":3:1"),
        ["GB2034"] = (Text(string.Concat(Enumerable.Repeat("|a", 30)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 30)) + "|\n|c|"), Chapter + ":3:1"),
        ["GB2035"] = (Text("Words\n|a|b|\n|-|-|\n|c|d|"), Chapter + ":3:1"),
        ["GB2036"] = (Text("|a|b|\n|-| |\n|c|d|"), Chapter + ":4:1"),
        ["GB2037"] = (Text("+---+---+\n| a | b |\n+===+===+\n| a | bc |\n+---+---+"), Chapter + ":6:1"),
        ["GB2038"] = (Text("Table: Prices\n\nWords"), Chapter + ":3:1"),
        ["GB2041"] = (Text("a <br>"), Chapter + ":3:3"),
        ["GB2042"] = (Text("a [b](c)"), Chapter + ":3:3"),
        ["GB2043"] = (Text("a {b!}"), Chapter + ":3:3"),
        ["GB2044"] = (Text("a `b`"), Chapter + ":3:3"),
        ["GB2045"] = (Text("a 110"), Chapter + ":3:3"),
        ["GB2046"] = (Text("a \u200F"), Chapter + ":3:3"),
        ["GB2051"] = (Text("a {contact:polizei.phone}"), Chapter + ":3:3"),
        ["GB2052"] = (Text("a {contact:police.url}"), Chapter + ":3:3"),
        ["GB2053"] = (Text("a {contact:shelter.phone}"), Chapter + ":3:3"),
        ["GB2054"] = (Text("a {contact:men.phone}"), Chapter + ":3:3"),
        ["GB2055"] = (Text("::: contacts kind=women\n:::"), Chapter + ":3:1"),
        ["GB2056"] = (Text("a {figure:hours}"), Chapter + ":3:3"),
        ["GB2057"] = (Text("a {date}"), Chapter + ":3:3"),
        ["GB2061"] = (Text("a[^b]"), Chapter + ":3:2"),
        ["GB2062"] = (Text("[^b]: c"), Chapter + ":3:1"),
        ["GB2063"] = (Text("a[^b] d[^b]\n\n[^b]: c"), Chapter + ":3:8"),
        ["GB2064"] = (Text("a[^b]\n\n[^b]: c\n\n[^b]: d"), Chapter + ":7:1"),
        ["GB2065"] = (Text("## a[^b] {#a}\n\n[^b]: c"), Chapter + ":3:5"),
        ["GB2066"] = (Text("[^B]: c"), Chapter + ":3:1"),
        ["GB2071"] = (Text("a {ref:b}"), Chapter + ":3:3"),
        ["GB2072"] = (Text("a {ref:help.number}"), Chapter + ":3:3"),
        ["GB2073"] = (Text("## a {ref:help} {#a}"), Chapter + ":3:6"),
        ["GB2074"] = (Text($"## {new string('a', 301)} {{#a}}\n\na {{ref:a}}"), Chapter + ":5:3"),
        ["GB2091"] = (Text("::: law stays\na\n:::").With(Laws, SmallProject.Law("stay", "2011-07-01")), Chapter + ":3:1"),
        ["GB2092"] = (Text("::: law stay\na\n:::").With(Laws, SmallProject.Law("stay", "2011-07-01", region: "at")).With(Project, SmallProject.Files.Text(Project).Replace("[de]", "[de, at]")).With("content/contacts/at.yaml", SmallProject.Files.Text(Contacts)), Chapter + ":3:1"),
        ["GB2093"] = (Text("::: law stay\na\n:::").With(Laws, SmallProject.Law("stay", "2026-11-23")), Chapter + ":3:1"),
        ["GB2094"] = (Text("::: law stay upcoming\na\n:::").With(Laws, SmallProject.Law("stay", "2026-11-22")), Chapter + ":3:1"),
        ["GB2095"] = (Text("::: law stay\na\n:::").With(Laws, SmallProject.Law("stay", "2011-07-01", until: "2026-11-21")), Chapter + ":3:1"),
        ["GB2096"] = (Text("By *law*, § 31"), Chapter + ":3:11"),
        ["GB2097"] = (Changed(Figures, "days:", "days:\n  region: at").With(Project, SmallProject.Files.Text(Project).Replace("[de]", "[de, at]")).With("content/contacts/at.yaml", SmallProject.Files.Text(Contacts)), Chapter + ":3:36"),
        ["GB2098"] = (Changed(Figures, "days:", "days:\n  in-force-until: 2026-11-21"), Chapter + ":3:36"),
        ["GB2101"] = (Text("::: only audience=men\na\n:::\n\nb"), Chapter + ":3:1"),
        ["GB2102"] = (Text("::: only audience=men\n## More {#more}\n:::\n\na {ref:more}"), Chapter + ":7:3"),
        ["GB2103"] = (Text("::: only audience=men\na\n:::"), Chapter + ":1:1"),
        ["GB2104"] = (Text("They help you in **your** Language.").With(Locales, SmallProject.Files.Text(Locales).Replace("fonts", "claim-words: [in your language]\n  fonts")), Chapter + ":3:1"),
        ["GB2075"] = (Text("a section 2"), Chapter + ":3:3"),
        ["GB2076"] = (Text("- One\n- Two\n- Three\n\n## One {#one}\n\n## Two {#two}\n\n## Three {#three}"), Chapter + ":3:1"),
        ["GB2077"] = (Text("::: recommendations\n1. Keep the door shut.\n:::\n\n::: case-study\nKeep that door shut.\n:::"), Chapter + ":8:1"),
        ["GB2078"] = (Text("::: case-study\nWords.\n:::\n\n::: recommendations\n1. Keep the door shut.\n:::"), Chapter + ":7:1"),
        ["GB2079"] = (Text("- one {#one}"), Chapter + ":3:3"),
        ["GB2081"] = (Text("a\nb\n:   c"), Chapter + ":3:1"),
        ["GB2082"] = (Text("::: glossary\na\n:::"), Chapter + ":3:1"),
        ["GB2111"] = (Text("a [@B]"), Chapter + ":3:3"),
        ["GB2112"] = (Text("a [@b]"), Chapter + ":3:3"),
        ["GB2113"] = (Text("## a [@b] {#a}"), Chapter + ":3:6"),
        ["GB2114"] = (Text("a [@b]").With(Works, Work), Chapter + ":3:3"),
        ["GB2115"] = (Text("::: bibliography\n:::"), Chapter + ":3:1"),
        ["GB2116"] = (Text("a [@b]\n\n::: bibliography\n:::\n\n::: bibliography\n:::").With(Works, Work), Chapter + ":8:1"),
        ["GB2117"] = (Text("a (Bell & Moss, 2014)"), Chapter + ":3:4"),
        ["GB2118"] = (Text("the Polizie"), Chapter + ":3:5"),
        ["GB2119"] = (Text("in Accorus or Acorus"), Chapter + ":3:4"),
    };

    /// <summary>Markdig has no block that reaches it today; it stands for those of tomorrow.</summary>
    private static readonly string[] OutOfReach = ["GB2030"];

    public static TheoryData<string> Ids { get; } = [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_slip_gives_its_finding_in_its_place(string id)
    {
        var (files, place) = Slips[id];

        var findings = SmallProject.Load(files).Findings;

        Assert.Contains($"{id} {place}", SmallProject.Places(findings).Split('\n'));
    }

    [Fact]
    public void Every_code_is_raised_by_a_slip() =>
        Assert.Equal(AllCodes().Select(c => c.Id).Except(OutOfReach).Order(StringComparer.Ordinal), Slips.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_explains_itself()
    {
        Assert.All(AllCodes(), code =>
        {
            Assert.Matches("^GB[12][0-9]{3}$", code.Id);
            Assert.DoesNotMatch(@"\.$", code.Title);
            Assert.True(code.Explanation.Length > 60 && code.Explanation.EndsWith('.'), code.Id);
        });
    }

    [Fact]
    public void Every_message_is_a_sentence_and_every_hint_says_what_to_do()
    {
        var findings = Slips.Values.SelectMany(s => SmallProject.Load(s.Files).Findings).ToList();

        Assert.All(findings, f => Assert.Matches("[.?]$", f.Message));
        Assert.All(findings, f => Assert.Matches("[.:}]$", f.Hint));
    }

    [Fact]
    public void An_unknown_contact_is_explained_in_an_editors_words()
    {
        var finding = Assert.Single(SmallProject.LoadText("Call {contact:polcie.phone}."));

        Assert.Equal("The text names the contact “polcie”, but content/contacts/de.yaml has no such record that could be read. Did you mean “police”?", finding.Message);
        Assert.Equal("Write “police”, or add the record.", finding.Hint);
    }

    [Theory]
    [InlineData("Call 1 1 0 now", "Write {contact:police.phone}.")]
    [InlineData("Call ١١٠ now", "Write {contact:police.phone}.")]
    public void A_typed_number_names_its_record(string text, string hint) =>
        Assert.Equal(hint, Assert.Single(SmallProject.LoadText(text)).Hint);

    [Fact]
    public void The_number_of_a_contact_that_must_not_appear_is_not_given_away() =>
        Assert.DoesNotContain("shelter", Assert.Single(SmallProject.LoadText("Call 030 123 45")).Hint);

    private static IEnumerable<FindingCode> AllCodes() =>
        typeof(ContentFindings).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(FindingCode))
            .Select(f => (FindingCode)f.GetValue(null)!);

    private static MemoryProjectFiles Changed(string path, string old, string changed)
    {
        var text = SmallProject.Files.Text(path);
        Assert.Contains(old, text);
        return SmallProject.Files.With(path, text.Replace(old, changed));
    }

    private static MemoryProjectFiles Text(string text) => SmallProject.Files.With(Chapter, $"# Help {{#help}}\n\n{text}");

    private static MemoryProjectFiles Picture(byte[] bytes) => Text("![x](tree.jpg)").With(Tree, bytes);
}
