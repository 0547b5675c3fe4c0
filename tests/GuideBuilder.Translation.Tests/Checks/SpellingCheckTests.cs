using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Checks;

namespace GuideBuilder.Translation.Tests.Checks;

public sealed class SpellingCheckTests
{
    private static readonly Speller Small = new("das", "Haus", "haus", "hat", "geht's");

    [Theory]
    [InlineData("Das Haus", "")]
    [InlineData("Das Hauß", "Hauß")]
    [InlineData("Das Hauß, hat **Hauß**", "Hauß")]
    [InlineData("Geht’s", "")]
    [InlineData("Das *Hospital*{lang=en} hat", "")]
    [InlineData("Das {contact:police.phone} hat", "")]
    [InlineData("Das Haus hat x1 A", "")]
    [InlineData("Das Ha\u00ADus", "")]
    [InlineData("Das WhatsApp", "")]
    [InlineData("Das Frauenhaus", "")]
    [InlineData("Das Hilfetelefon hat Notrufe", "")]
    [InlineData("Das Wegweisung", "")]
    public void Words_are_unknown_that_nobody_knows(string translation, string unknown)
    {
        var found = Check(SampleProject.Entry("The {contact:police.phone} of WhatsApp", translation), "# from the law\nwegweisung\n");
        Assert.Equal(unknown, string.Join(' ', found.Select(f => f.Message.Split('“', '”')[1])));
        Assert.All(found, f => Assert.Equal(("GB3325", Severity.Info), (f.Code.Id, f.Severity)));
    }

    [Fact]
    public void A_word_is_named_once_where_it_stands_first_with_three_suggestions()
    {
        var found = Assert.Single(Check(SampleProject.Entry("One", "Das") + SampleProject.Entry("Two", "Hauß") + SampleProject.Entry("Three", "Hauß")));
        Assert.Equal(10, found.Span!.Line);
        Assert.Equal("Perhaps “Hauß1”, “Hauß2”, “Hauß3” is meant. If the word is right, add it to locales/de/words.txt.", found.Hint);
    }

    [Fact]
    public void What_is_not_finished_is_not_looked_up() =>
        Assert.Empty(Check("#, fuzzy\n" + SampleProject.Entry("One", "Hauß") + "#~ " + SampleProject.Entry("Two", "Hauß").Replace("\nmsgstr", "\n#~ msgstr", StringComparison.Ordinal)));

    [Fact]
    public void Of_very_many_the_number_is_said_and_nobody_waits_for_suggestions()
    {
        var speller = new Speller();
        var words = string.Join(' ', Enumerable.Range(1000, 103).Select(i => "x" + string.Concat(i.ToString().Select(c => (char)('a' + c - '0')))));
        var found = Check(SampleProject.Entry("One", words), speller: speller);
        Assert.Equal(101, found.Length);
        Assert.Single(found, f => f.Message.StartsWith("3 more words ", StringComparison.Ordinal));
        Assert.Equal(100, speller.Asked);
    }

    [Fact]
    public void Vowel_signs_do_not_hide_a_word()
    {
        var findings = new FindingBag();
        SpellingCheck.Check(SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry("One", "كِتَاب")), new Speller("كتاب"), OwnWords.None, findings);
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_a_finding_and_knows_nothing()
    {
        var findings = new FindingBag();
        Assert.False(OwnWords.Load(new MemoryProjectFiles().With("locales/de/words.txt", [0xFF, 0x00]), SampleProject.German, findings).Contains("haus"));
        Assert.Equal("de", Assert.Single(findings.ToSorted()).Language);
        Assert.True(OwnWords.Load(new MemoryProjectFiles(("locales/de/words.txt", "Haus\r\n\r\nzwei  Wörter\r\n")), SampleProject.German, findings).Contains("Wörter"));
        Assert.Equal(1, findings.Count);
    }

    private static ImmutableArray<Finding> Check(string entries, string own = "", Speller? speller = null)
    {
        var terms = new[]
        {
            new GlossaryTerm("shelter", ["shelter"], ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("de", ["Frauenh*us*", "Zu rufende Notruf*"]), ImmutableDictionary<string, ImmutableArray<string>>.Empty, Keep: false),
            new GlossaryTerm("line", ["Hilfetelefon"], ImmutableDictionary<string, ImmutableArray<string>>.Empty, ImmutableDictionary<string, ImmutableArray<string>>.Empty, Keep: true),
        };
        var catalogue = new Catalogue(SampleProject.German, "reader", SampleProject.Catalogue(SampleProject.German, entries).File, Glossary.Empty with { Terms = [.. terms] }, IgnoredFindings.None);
        var findings = new FindingBag();
        SpellingCheck.Check(catalogue, speller ?? Small, OwnWords.Read(own), findings);
        return findings.ToSorted();
    }

    /// <summary>As Hunspell does, it knows a word at the beginning of a sentence.</summary>
    private sealed class Speller(params string[] words) : ISpeller
    {
        public int Asked { get; private set; }

        public bool Knows(string word) => words.Contains(word) || words.Contains(word.ToLowerInvariant());

        public ImmutableArray<string> Suggest(string word)
        {
            Asked++;
            return [.. Enumerable.Range(1, 5).Select(i => $"{word}{i}")];
        }
    }
}
