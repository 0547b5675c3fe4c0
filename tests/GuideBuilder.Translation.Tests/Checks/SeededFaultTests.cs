using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Checks;

/// <summary>Faults planted by program into the good translations of this repository: each is found in each entry that can have it.</summary>
public sealed partial class SeededFaultTests
{
    private static readonly MemoryProjectFiles Files = RepositoryFiles.Load();
    private static readonly Project Project = ProjectLoader.Load(Files, new FindingBag())!;
    private static readonly string[] Tags = ["ar", "prs", "uk", "zh-Hans", "ti"];

    private static readonly ImmutableDictionary<string, PoEntry[]> Good = Project.Locales
        .Where(l => Tags.Contains(l.Tag))
        .ToImmutableDictionary(l => l.Tag, l => CatalogueLoader.Load(Files, l, "reader", new FindingBag())!.File.Entries.ToArray());

    private static readonly Glossary Glossary = Project.Glossary with
    {
        Terms = Project.Glossary.Terms.Add(new GlossaryTerm(
            "germany",
            ["Germany"],
            ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            Tags.ToImmutableDictionary(t => t, _ => ImmutableArray.Create("zzqx*")),
            Keep: true)),
    };

    /// <summary>By language: what the sample calls the police, “do not” before “decide”, “only” before “use”, a letter and one that looks like it, a mark and a foreign one.</summary>
    private static readonly ImmutableDictionary<string, Particulars> Of = new Dictionary<string, Particulars>
    {
        ["ar"] = new("شرطة", "لا تقرري", "قرري", ["ك", "\u06A9"], ["،", ","], "في في"),
        ["prs"] = new("پولیس", "نگیرید", "گیرید", ["ک", "\u0643"], ["،", ","], "که که"),
        ["uk"] = new("поліц", "Не вирішуйте", "Вирішуйте", ["и", "ы"], null, "та та"),
        ["zh-Hans"] = new("警", "不要替", "请替", null, ["，", ","], "的的"),
        ["ti"] = new("ፖሊስ", "ኣይትወስኒ", "ትወስኒ", null, ["፣", ","], "ኣብ ኣብ"),
    }.ToImmutableDictionary();

    private static readonly (string Name, string Code, Func<string, string, string, string?> Plant)[] Faults =
    [
        ("a placeholder is lost", "GB3201", (_, t, _) => ReplaceFirst(t, "{contact:", "}", "")),
        ("a placeholder stands twice", "GB3201", (_, t, _) => ReplaceFirst(t, "{contact:", "}", "$0 $0")),
        ("a placeholder leads to another record", "GB3201", (_, t, _) => Swap(t, "{contact:", "{contact:x-")),
        ("a brace is lost", "GB3205", (_, t, _) => Swap(t, "}", "")),
        ("a foreign word is misspelt", "GB3202", (_, t, _) => Swap(t, "*{lang=de}", "n*{lang=de}")),
        ("HTML is brought in", "GB3203", (_, t, _) => t + "<script>"),
        ("a link is brought in", "GB3204", (_, t, _) => t + "[x](https://evil.example)"),
        ("a number to dial is brought in", "GB3207", (_, t, _) => t + " 0176 5550"),
        ("a mail address is brought in", "GB3207", (_, t, _) => t + " me@evil.example"),
        ("a small number is brought in", "GB3209", (_, t, _) => t + " ٣"),
        ("a number mixes digits", "GB3302", (_, t, _) => t + " 1٢"),
        ("the direction is turned around", "GB3208", (_, t, _) => Inside(t, "\u202E")),
        ("an isolate is not closed", "GB3208", (_, t, _) => Inside(t, "\u2067")),
        ("a tag hides", "GB3208", (_, t, _) => Inside(t, "\U000E0041")),
        ("a character is private", "GB3208", (_, t, _) => Inside(t, "\uE000")),
        ("a character was damaged", "GB3208", (_, t, _) => Inside(t, "\uFFFD")),
        ("a space has no width", "GB3305", (_, t, tag) => tag == "zh-Hans" ? null : Inside(t, "\u200B")),
        ("a joiner joins nothing", "GB3305", (_, t, tag) => tag is "ar" or "prs" ? null : Inside(t, "\u200D")),
        ("a letter has a variation selector", "GB3305", (_, t, tag) => tag == "zh-Hans" ? null : Inside(t, "\uFE0F")),
        ("a filler hides", "GB3305", (_, t, _) => Inside(t, "\u3164")),
        ("a soft hyphen stands in a word", "GB3306", (_, t, _) => Inside(t, "\u00AD")),
        ("a character does not exist", "GB3307", (_, t, _) => Inside(t, "\u0378")),
        ("a letter is of another script", "GB3308", (_, t, tag) => tag == "zh-Hans" ? null : Inside(t, tag == "uk" ? "o" : "а")),
        ("a letter is of a neighbouring language", "GB3309", (_, t, tag) => Of[tag].Letter is [var right, var wrong] ? Swap(t, right, wrong) : null),
        ("the text is in another script", "GB3310", (s, _, tag) => Other(s, tag == "uk" ? "ar" : "uk")),
        ("the source was copied", "GB3311", (s, _, _) => LongEnough(s) ? s : null),
        ("a word of the source was left", "GB3312", (s, t, _) => s.Contains(" your ", StringComparison.Ordinal) ? t + " your" : null),
        ("a forbidden word is used", "GB3313", (_, t, _) => t + " zzqxen"),
        ("a word of the glossary is another", "GB3314", (s, t, tag) => Placeholder().Replace(s, "").Contains("police", StringComparison.Ordinal) ? t.Replace(Of[tag].Police, "", StringComparison.OrdinalIgnoreCase) : null),
        ("a name was translated", "GB3315", (s, t, _) => s.Contains("Germany", StringComparison.Ordinal) ? t : null),
        ("a question mark became a full stop", "GB3316", (s, t, _) => s.EndsWith('?') ? t[..^1] + "." : null),
        ("a full stop is lost", "GB3316", (s, t, _) => s.EndsWith('.') && !IsQuoted(t) ? t[..^1] : null),
        ("a mark is foreign", "GB3317", (_, t, tag) => Of[tag].Mark is [var own, var foreign] ? Swap(t, own, foreign) : null),
        ("a bracket is not closed", "GB3318", (_, t, _) => Inside(t, "(")),
        ("a quotation mark is lost", "GB3318", (_, t, _) => Swap(t, "«", "") ?? Swap(t, "“", "")),
        ("a word stands twice", "GB3319", (_, t, tag) => t + (tag == "zh-Hans" ? "" : " ") + Of[tag].Twice),
        ("two spaces stand in a row", "GB3320", (_, t, tag) => tag == "zh-Hans" ? null : Swap(t, " ", "  ")),
        ("three full stops stand for an ellipsis", "GB3321", (_, t, _) => t + "..."),
        ("most of the text is lost", "GB3322", (s, t, _) => s.Length > 60 && IsPlain(t) ? t[..(t.Length / 5)] : null),
        ("the text stands there eight times", "GB3322", (s, t, _) => s.Length > 60 && IsPlain(t) ? string.Join(' ', Enumerable.Repeat(t, 8)) : null),
        ("a word is stretched", "GB3323", (_, t, tag) => tag is "ar" or "prs" ? Inside(t, "\u0640") : null),
        ("a word is Persian", "GB3324", (_, t, tag) => tag == "prs" ? Swap(t, "پولیس", "پلیس") ?? Swap(t, "شفاخانه", "بیمارستان") ?? Swap(t, "تلیفون", "تلفن") : null),
        ("bold is lost", "GB3211", (_, t, _) => t.StartsWith("**", StringComparison.Ordinal) ? t.Replace("**", "", StringComparison.Ordinal) : null),
        ("a line breaks", "GB3212", (_, t, _) => Swap(t, " ", "\n")),
        ("a space ends the text", "GB3213", (_, t, _) => t + " "),
        ("an accent is a character of its own", "GB3214", (_, t, tag) => tag == "uk" ? Swap(t, "й", "и\u0306") : tag is "ar" or "prs" ? Swap(t, "آ", "ا\u0653") : null),
        ("two versions were joined", "GB3215", (_, t, _) => $"#-#-#-#-# a.po #-#-#-#-#\n{t}"),
        ("nothing but a space is left", "GB3216", (_, _, _) => " "),
        ("a list begins", "GB3301", (_, t, _) => "- " + t),
        ("a numbered list begins", "GB3301", (_, t, _) => "1. " + t),
        ("a heading begins", "GB3301", (_, t, _) => "## " + t),
        ("a quotation begins", "GB3301", (_, t, _) => "> " + t),
        ("a table begins", "GB3301", (_, t, _) => "| " + t),
        ("code begins", "GB3301", (_, t, _) => "```" + t),
        ("a “not” is lost", "GB3304", (s, t, tag) => s.Contains("Do not decide", StringComparison.Ordinal) ? t.Replace(Of[tag].Not, Of[tag].NotLost, StringComparison.Ordinal) : null),
    ];

    public static TheoryData<string, string> Planted
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var fault in Faults)
            {
                foreach (var tag in Tags.Where(tag => Seeds(fault.Plant, tag).Any()))
                {
                    data.Add(fault.Name, tag);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void Each_planted_fault_is_found_in_every_entry(string name, string tag)
    {
        var (_, code, plant) = Faults.Single(f => f.Name == name);
        var seeds = Seeds(plant, tag).ToList();
        var missed = CodesOf(tag, seeds).Where(c => !c.Codes.Contains(code)).Select(c => $"{c.Id} -> {c.Translation}").ToList();
        Assert.True(missed.Count == 0, $"{missed.Count} of {seeds.Count} missed:\n{string.Join('\n', missed.Take(5))}");
    }

    [Fact]
    public void There_are_many_kinds_and_most_can_be_planted_in_every_language()
    {
        Assert.True(Faults.Length >= 50, $"{Faults.Length}");
        Assert.True(Faults.Select(f => f.Code).Distinct().Count() >= 35);
        Assert.True(Planted.Count >= Faults.Length * 4, $"{Planted.Count}");
    }

    /// <summary>Otherwise a finding would not come from the fault. Names are left out: no translation of the sample keeps “Germany”.</summary>
    [Theory]
    [InlineData("ar")]
    [InlineData("prs")]
    [InlineData("uk")]
    [InlineData("zh-Hans")]
    [InlineData("ti")]
    public void Without_a_fault_hardly_anything_is_found(string tag)
    {
        var found = CodesOf(tag, [.. Good[tag].Select(e => (e.Id, e.Translation))]).SelectMany(c => c.Codes).Where(c => c != "GB3315").ToList();
        Assert.True(found.Count <= 3, string.Join(' ', found));
        Assert.DoesNotContain(found, c => c != "GB3304");
    }

    private static IEnumerable<(string Id, string Translation)> Seeds(Func<string, string, string, string?> plant, string tag) =>
        Good[tag]
            .Where(e => e.Context is null && !e.Translation.Contains("||", StringComparison.Ordinal) && !e.Id.Contains("||", StringComparison.Ordinal))
            .Select(e => (e.Id, plant(e.Id, e.Translation, tag)))
            .Where(e => !string.IsNullOrEmpty(e.Item2))
            .Select(e => (e.Id, e.Item2!))
            .Take(60);

    private static IEnumerable<(string Id, string Translation, HashSet<string> Codes)> CodesOf(string tag, IReadOnlyList<(string Id, string Translation)> entries)
    {
        var text = SampleProject.Header(tag) + string.Concat(entries.DistinctBy(e => e.Id).Select(e => SampleProject.Entry(e.Id, e.Translation)));
        var file = PoReader.Read($"locales/{tag}/reader.po", Encoding.UTF8.GetBytes(text), new FindingBag());
        var catalogue = new Catalogue(Project.FindLocale(tag)!, "reader", file, Glossary, IgnoredFindings.None);
        var findings = new FindingBag();
        CatalogueChecks.Check(catalogue, entries.Select(e => SampleProject.Message(e.Id)), findings);
        var byLine = findings.ToSorted().ToLookup(f => f.Span!.Line, f => f.Code.Id);
        return file.Entries.Select(e => (e.Id, e.Translation, byLine[e.TranslationSpan.Line].ToHashSet()));
    }

    private static string? Other(string source, string tag) =>
        Good[tag].FirstOrDefault(e => e.Id == source)?.Translation is { } text && IsPlain(text) && text.Length > 8 ? text : null;

    private static bool IsPlain(string text) => !text.Contains('{') && !text.Contains('*');

    private static bool LongEnough(string text) => text.Length > 3 && !text.Contains("lang=", StringComparison.Ordinal);

    private static bool IsQuoted(string text) => text[^1] is '»' or '”' or '"' or '}' or '）' or ')';

    private static string? Swap(string text, string old, string now)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? null : text[..at] + now + text[(at + old.Length)..];
    }

    private static string? ReplaceFirst(string text, string start, string end, string now)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var after = text.IndexOf(end, at, StringComparison.Ordinal) + end.Length;
        return text[..at] + now.Replace("$0", text[at..after], StringComparison.Ordinal) + text[after..];
    }

    /// <summary>After the second letter of the first word, where that is no markup.</summary>
    private static string? Inside(string text, string what)
    {
        var at = Enumerable.Range(0, Math.Max(0, text.Length - 2)).FirstOrDefault(i => char.IsLetter(text[i]) && char.IsLetter(text[i + 1]), -1);
        return at < 0 || text[..at].Contains('{') ? null : text.Insert(at + 1, what);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    private sealed record Particulars(string Police, string Not, string NotLost, string[]? Letter, string[]? Mark, string Twice);
}
