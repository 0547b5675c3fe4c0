using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Translation.Sync;

namespace GuideBuilder.Translation.Tests.Sync;

public sealed partial class WordDiffTests
{
    [Theory]
    [InlineData("Call the police.", "Call the police.", "Call the police.")]
    [InlineData("Call the police.", "Phone the police.", "[-Call-]{+Phone+} the police.")]
    [InlineData("Call the police.", "Call the police now.", "Call the police{+ now+}.")]
    [InlineData("You do not go.", "You go.", "You [-do not -]go.")]
    [InlineData("Stay here, please.", "Stay here please!", "Stay here[-,-] please[-.-]{+!+}")]
    [InlineData("one two three four", "five six three four", "[-one two-]{+five six+} three four")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("old", "", "[-old-]")]
    public void What_went_and_what_came_stands_where_it_was(string before, string after, string expected) =>
        Assert.Equal(expected, WordDiff.Of(before, after));

    [Fact]
    public void Both_texts_can_be_read_from_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (before, after) => AssertReadable(before, after)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static void AssertReadable(NonNull<string> before, NonNull<string> after)
    {
        // Brackets of the diff itself would be taken for those of the text.
        var (old, now) = (Marks().Replace(before.Get, ""), Marks().Replace(after.Get, ""));
        var diff = WordDiff.Of(old, now);
        Assert.Equal(old, Added().Replace(Gone().Replace(diff, "$1"), ""));
        Assert.Equal(now, Gone().Replace(Added().Replace(diff, "$1"), ""));
    }

    [GeneratedRegex(@"[\[\]{}+\-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[-(.*?)-\]", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gone();

    [GeneratedRegex(@"\{\+(.*?)\+\}", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Added();
}
