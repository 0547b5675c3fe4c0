using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Typesetting.Spelling;

namespace GuideBuilder.Publishing.Machine;

/// <summary>A dictionary by which spelling is checked, as Debian 12 has it.</summary>
/// <param name="Name">Of its files, without their endings.</param>
internal sealed record DebianDictionary(string Name, string DebianPackage)
{
    /// <summary>
    /// Only what helps: of the words of the Arabic, German and Ukrainian guides these do not know one in a hundred. Left out are
    /// Bengali (hunspell-bn), which knows three words in five of the guide; Bosnian (hunspell-bs), which knows three in four of a
    /// common program's; and Kurmanji (hunspell-kmr), which has 4,759 words. What Debian calls ckb_IQ is that same list, in Latin
    /// letters. For Dari, Pashto, Persian, Sorani, Tigrinya, Amharic, Somali, Urdu and Albanian there is none, and Chinese is not
    /// written in words.
    /// </summary>
    private static readonly FrozenDictionary<string, DebianDictionary> ByLanguage = new Dictionary<string, DebianDictionary>(StringComparer.Ordinal)
    {
        ["ar"] = new("ar", "hunspell-ar"),
        ["bg"] = new("bg_BG", "hunspell-bg"),
        ["de"] = new("de_DE", "hunspell-de-de"),
        ["en"] = new("en_US", "hunspell-en-us"),
        ["es"] = new("es_ES", "hunspell-es"),
        ["fr"] = new("fr", "hunspell-fr-classical"),
        ["hr"] = new("hr_HR", "hunspell-hr"),
        ["pl"] = new("pl_PL", "hunspell-pl"),
        ["ro"] = new("ro_RO", "hunspell-ro"),
        ["ru"] = new("ru_RU", "hunspell-ru"),
        ["sr"] = new("sr_RS", "hunspell-sr"),
        ["sr-Latn"] = new("sr_Latn_RS", "hunspell-sr"),
        ["tr"] = new("tr_TR", "hunspell-tr"),
        ["uk"] = new("uk_UA", "hunspell-uk"),
        ["vi"] = new("vi_VN", "hunspell-vi"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null when no good one is known.</returns>
    public static DebianDictionary? Of(Locale locale)
    {
        var language = locale.Tag.Split('-')[0];
        return ByLanguage.GetValueOrDefault($"{language}-{locale.Script}") ?? ByLanguage.GetValueOrDefault(language);
    }
}

/// <summary>A dictionary of this machine.</summary>
internal sealed class DictionarySpeller(SpellingDictionary dictionary) : ISpeller
{
    public bool Knows(string word) => dictionary.Knows(word);

    public ImmutableArray<string> Suggest(string word) => dictionary.Suggest(word);
}
