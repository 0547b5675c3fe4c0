using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Translation.Sync;

namespace GuideBuilder.Translation.Tests.Sync;

public sealed class SourceChangeTests
{
    [Theory]
    [InlineData("Call the police, now.", "Call the police now!", SourceChange.Markup)]
    [InlineData("Call the **police** now.", "Call the police now.", SourceChange.Markup)]
    [InlineData("Call the police now.", "call the police now", SourceChange.Markup)]
    [InlineData("It’s yours.", "It's yours.", SourceChange.Markup)]
    [InlineData("Call the police.", "Phone the police.", SourceChange.Wording)]
    [InlineData("You do not have to go back.", "You have to go back.", SourceChange.Negation)]
    [InlineData("Open the door.", "Never open the door.", SourceChange.Negation)]
    [InlineData("Don’t open the door.", "Do open the door.", SourceChange.Negation)]
    [InlineData("Call if you are safe.", "Call only if you are safe.", SourceChange.Negation)]
    [InlineData("You need not answer, but listen.", "You need answer, but not listen.", SourceChange.Negation)]
    [InlineData("Wait 10 minutes.", "Wait 20 minutes.", SourceChange.Number)]
    [InlineData("Call {contact:police.phone}.", "Call {contact:ambulance.phone}.", SourceChange.Number)]
    [InlineData("Say *Hilfe*{lang=de}.", "Say *Ruf*{lang=de}.", SourceChange.Number)]
    [InlineData("Never wait 10 minutes.", "Wait 20 minutes.", SourceChange.Number)]
    public void A_change_is_named_by_the_worst_that_it_could_do(string before, string after, SourceChange expected)
    {
        Assert.Equal(expected, SourceChanges.Between(before, after));
        Assert.Equal(expected, SourceChanges.Between(after, before));
    }

    [Fact]
    public void No_text_is_too_odd_to_be_compared() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (before, after) => Enum.IsDefined(SourceChanges.Between(before.Get, after.Get)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
