using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Publishing.Release;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Release;

/// <summary>How the words of sentences are counted.</summary>
public sealed class ReadingLevelTests
{
    [Theory]
    [InlineData("Go to a safe place.", "5")]
    [InlineData("Go. Do not wait! Are you safe?", "1 3 3")]
    [InlineData("“Are you safe?” she asks. (Say yes.)", "3 2 2")]
    [InlineData("Call {contact:police.phone}. It is free.", "2 3")]
    [InlineData("Say *Hilfe*{lang=de}, then wait –\nand breathe", "4 2")]
    [InlineData("They last 1.5 hours, e.g. at night", "5 2")]
    [InlineData("Open 24/7", "2")]
    [InlineData("– … –", "")]
    public void A_sentence_ends_with_its_mark_or_its_line(string text, string words) =>
        Assert.Equal(words, string.Join(' ', ReadingLevel.SentencesOf(text).Select(s => s.Words)));

    [Fact]
    public void A_sentence_is_known_by_its_beginning() =>
        Assert.Equal("One two three four five six", ReadingLevel.SentencesOf("One two three four five six seven eight.").Single().Beginning);

    [Fact]
    public void No_word_is_counted_twice_or_lost() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements("go", "Wait.", "“Stop!”", "now?", "(Yes.)", "it’s", "well-made")).ToArbitrary(), words => ReadingLevel.SentencesOf(string.Join(' ', words)).Sum(s => s.Words) == words.Count)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_this_repository_publishes_has_at_most_twelve_words_in_a_sentence_and_never_more_than_twenty()
    {
        var project = RealBuild.Workspace.Project;
        var strict = project with { Release = project.Release with { LongestSentence = 20, AverageSentence = 12 } };
        Assert.NotEmpty(strict.Publications);
        Assert.Empty(strict.Publications.SelectMany(p => ReadingLevel.Check(strict, p)));
    }
}
