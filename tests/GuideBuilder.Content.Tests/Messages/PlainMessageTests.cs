using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Tests.Messages;

/// <summary>A text without markup is read in a shorter way, which must come to the same.</summary>
public sealed class PlainMessageTests
{
    private static readonly Gen<string> Texts = Gen
        .Elements("a", "Ä", "e\u0301", "表", "😀", " ", "\t", ".", "!", "]", ")", "www.", "https://", "a@b", "org", "1", "23", "٤", "²", "+", "/", "-", "\u200E", "\uFFFD", "\uE000", "\u00A0", "\uD83D", "\uFFFC")
        .ListOf().Select(p => string.Concat(p) + " z");

    [Fact]
    public void It_is_the_same_as_with_markup_behind_it() =>
        Prop.ForAll(Texts.ToArbitrary(), IsTheSame).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static bool IsTheSame(string text)
    {
        var plain = MessageParser.Read(text);
        var parsed = MessageParser.Read(text + "&amp;");
        return plain.Message.Inlines is [TextInline a] && parsed.Message.Inlines is [TextInline b] && a.Text + "&" == b.Text
            && plain.Message.Problems.SequenceEqual(parsed.Message.Problems)
            && plain.ProblemOffsets.SequenceEqual(parsed.ProblemOffsets);
    }
}
