using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Tests.Editions;

public sealed class PseudoTextTests
{
    [Theory]
    [InlineData("Call now.", "[Çàļļļ ñööŵ.]")]
    [InlineData("Go", "[Ĝö]")]
    [InlineData("Stay here, please!", "[Šţààý ĥééŕéé, þļééàšéé!]")]
    public void Letters_have_accents_and_vowels_are_doubled_until_the_text_is_two_fifths_longer(string source, string expected) =>
        Assert.Equal(expected, TextOf(source, PseudoLocales.Accented));

    [Fact]
    public void A_long_text_is_longer_by_two_fifths()
    {
        const string Source = "Neighbours can call the police for you, and nobody has to know that it was you who asked them.";
        var letters = TextOf(Source, PseudoLocales.Accented).Count(char.IsLetter);
        Assert.InRange(letters / (double)Source.Count(char.IsLetter), 1.36, 1.41);
    }

    [Theory]
    [InlineData("bad, or not?", "باد، ور نوت؟")]
    [InlineData("Call 2", "صالل 2")]
    public void Letters_become_Arabic_ones_in_the_order_of_the_source(string source, string expected) =>
        Assert.Equal(expected, TextOf(source, PseudoLocales.Mirrored));

    [Theory]
    [InlineData(PseudoLocales.Accented)]
    [InlineData(PseudoLocales.Mirrored)]
    public void Facts_and_words_in_other_languages_stay(string tag)
    {
        var source = MessageParser.Parse("Say **loudly** *Hilfe*{lang=de}, or call {contact:police.phone}.");
        var pseudo = PseudoText.Of(source, tag);
        Assert.Equal(source.Placeholders, pseudo.Placeholders);
        Assert.Contains(pseudo.Inlines, i => i is TextInline { Text: "Hilfe", Language: "de" });
        Assert.DoesNotContain(pseudo.Inlines, i => i is TextInline { Language: null } text && text.Text.Any(char.IsAsciiLetter));
        Assert.Single(pseudo.Inlines, i => i is TextInline { Strong: true });
    }

    [Fact]
    public void Their_direction_follows_from_their_script_as_that_of_any_language()
    {
        var source = new Locale("en", "English", "English", "Latn", ["Noto Sans"], null);
        Assert.Equal([false, true], PseudoLocales.Tags.Select(t => PseudoLocales.Of(t, source).RightToLeft));
    }

    private static string TextOf(string source, string tag) => string.Concat(PseudoText.Of(MessageParser.Parse(source), tag).Inlines.OfType<TextInline>().Select(t => t.Text));
}
