using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Tests.References;

public sealed class CitationFormTests
{
    [Theory]
    [InlineData("[@a]", "a")]
    [InlineData("[@a, p. 5]", "a: p. 5")]
    [InlineData("[@a-b; @c, pp. 5–7, 12; @d]", "a-b | c: pp. 5–7, 12 | d")]
    [InlineData("[@a, Kap. 2.1]", "a: Kap. 2.1")]
    [InlineData("[@a, S. 5 ff.]", "a: S. 5 ff.")]
    [InlineData("[@a, p. 5; @a, p. 9]", "a: p. 5 | a: p. 9")]
    public void A_citation_names_works_and_places(string text, string expected)
    {
        var message = MessageParser.Parse($"Text {text}.");

        var citation = Assert.Single(message.Citations);
        Assert.Equal(expected, string.Join(" | ", citation.Works.Select(w => w.Locator.Length > 0 ? $"{w.Key}: {w.Locator}" : w.Key)));
        Assert.Equal(text, citation.Source);
        Assert.Empty(message.Problems);
    }

    [Theory]
    [InlineData("[@A]")]
    [InlineData("[@a")]
    [InlineData("[@]")]
    [InlineData("[@a,]")]
    [InlineData("[@a; b]")]
    [InlineData("[@a; @a]")]
    [InlineData("[@a, p. 116 016]")]
    [InlineData("[@a, p. 116-016]")]
    [InlineData("[@a, call 08000 116 016]")]
    [InlineData("[@a, www.example.org 5]")]
    [InlineData("[@a, p. {figure:days}]")]
    [InlineData("[@a, *p. 5*]")]
    public void What_begins_as_a_citation_and_is_none_is_a_problem(string text) =>
        Assert.Contains(MessageParser.Parse($"Text {text}.").Problems, p => p.Kind == MessageProblemKind.Citation);

    [Fact]
    public void Brackets_after_a_backslash_are_text() => Assert.Empty(MessageParser.Parse(@"Text \[@a].").Citations);

    [Fact]
    public void Whatever_stands_in_brackets_is_kept_as_written_or_a_problem()
    {
        var signs = Gen.Elements("[", "]", "@", "a", "-", ";", ",", " ", "p.", "5", "12", "–", "{", "*", "\\", "\n", "é", "(", "ff.");
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.ArrayOf(signs)), parts =>
        {
            var text = "[@" + string.Concat(parts);

            var message = MessageParser.Parse(text);

            return message.Citations.All(c => text.Contains(c.Source, StringComparison.Ordinal) && !c.Works.IsEmpty)
                && (message.Citations.Any() || !message.Problems.IsEmpty);
        }));
    }

    [Theory]
    [InlineData("[@")]
    [InlineData("[@a;")]
    [InlineData("[@a, p. 5; ")]
    [InlineData("[@a, ppppp ")]
    public void Time_grows_with_the_length(string part)
    {
        var watch = Stopwatch.StartNew();

        _ = MessageParser.Parse(string.Concat(Enumerable.Repeat(part, MessageParser.MaximumLength / part.Length)));
        _ = MessageParser.Parse(string.Concat(Enumerable.Repeat(part, 2000)) + new string(']', 2000));

        Assert.True(watch.ElapsedMilliseconds < 10_000, $"{watch.ElapsedMilliseconds} ms");
    }
}
