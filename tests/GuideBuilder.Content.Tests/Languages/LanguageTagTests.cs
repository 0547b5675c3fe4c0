using GuideBuilder.Content.Languages;

namespace GuideBuilder.Content.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("prs")]
    [InlineData("fa-AF")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sr-Latn")]
    [InlineData("sh")]
    [InlineData("kmr")]
    [InlineData("ckb")]
    [InlineData("ku-Latn")]
    [InlineData("ti-ER")]
    [InlineData("es-419")]
    [InlineData("de-DE-1996")]
    [InlineData("de-x-leicht")]
    [InlineData("ca-ES-valencia")]
    [InlineData("en-u-nu-latn")]
    public void Good_tags_have_no_problem(string tag) => Assert.Null(LanguageTagRules.Check(tag));

    [Theory]
    [InlineData("dr", "Dari is “prs”.")]
    [InlineData("cz", "Czech is “cs”.")]
    [InlineData("pa-ur", "“pa” and “ur” are two languages. Write the one that the text is in.")]
    [InlineData("ku", "Write “kmr” for Kurmanji in Latin letters, or “ckb” for Sorani in Arabic letters.")]
    [InlineData("zh-hans", "Write “zh-Hans”.")]
    [InlineData("EN", "Write “en”.")]
    [InlineData("en-gb", "Write “en-GB”.")]
    [InlineData("english", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("en_GB", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("-en", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("en-", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("en-x", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("de-1996-1996", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("../en", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.")]
    [InlineData("xx", "Look the code up in ISO 639. It is the language's code, not the country's.")]
    [InlineData("en-ZZ", "Write a code of ISO 3166, as “AF” or “DE”, or leave it out.")]
    [InlineData("en-Abcd", "Write a code of ISO 15924, as “Latn”, “Arab” or “Cyrl”.")]
    public void Bad_tags_come_with_a_hint(string tag, string hint) => Assert.Equal(hint, LanguageTagRules.Check(tag)?.Hint);

    [Fact]
    public void Only_plain_Kurdish_is_ambiguous() => Assert.True(LanguageTagRules.Check("ku")!.IsAmbiguous);

    [Theory]
    [InlineData("prs", "Arab")]
    [InlineData("ti", "Ethi")]
    [InlineData("kmr", "Latn")]
    [InlineData("ckb", "Arab")]
    [InlineData("bn", "Beng")]
    public void Languages_know_their_scripts(string language, string script) =>
        Assert.Contains(script, LanguageData.UsualScripts(language));

    [Fact]
    public void All_two_letter_languages_are_there() =>
        Assert.Equal(184, LanguageDataTwoLetters());

    private static int LanguageDataTwoLetters()
    {
        var letters = Enumerable.Range('a', 26).Select(c => (char)c).ToList();
        return letters.Sum(a => letters.Count(b => LanguageData.IsLanguage($"{a}{b}")));
    }
}
