using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GuideBuilder.Content.Languages;

/// <summary>
/// Languages and the scripts they are usually written in: all two-letter codes of ISO 639-1 (with <c>sh</c>, which BCP 47
/// keeps), and those of three letters that guides for refugees are known to use. Scripts follow CLDR's likely subtags and
/// supplemental language data; a language of several scripts stands in several lines. Countries are ISO 3166-1 alpha-2.
/// </summary>
internal static class LanguageData
{
    private static readonly (string Script, string Languages)[] Usage =
    [
        ("Latn", """
            aa af ak an ay az bi bm br bs ca ch co cs cy da de ee en eo es et eu ff fi fj fo fr fy ga gd gl gn gv ha ho
            hr ht hu hz ia id ie ig ik io is it jv kg ki kj kl kr ku kw la lb lg li ln lt lu lv mg mh mi ms mt na nb nd
            ng nl nn no nr nv ny oc oj om pl pt qu rm rn ro rw sc se sg sh sk sl sm sn so sq sr ss st su sv sw tk tl tn
            to tr ts tw ty uz ve vi vo wa wo xh yo za zu
            dsb fil hsb kab kea kmr kri lus men nds nus prg rom sco szl tpi zza
            """),
        ("Cyrl", "ab av ba be bg ce cu cv kk kmr ku kv ky mk mn os ru sh sr tg tt uk uz az tk bxr crh myv sah rue"),
        ("Arab", "ar az fa ha ks ku kk ky ms pa ps sd tg tk tt ug ur uz acm aeb apc apd arb arq ars ary arz azb bal bcc bgp ckb drw haz kmr lki luz lrc mzn pbt pbu pes pnb prs sdh skr"),
        ("Aran", "ks pa pnb skr ur"),
        ("Ethi", "am ti gez tig byn sgw wal"),
        ("Deva", "bh hi ks mr ne pi sa sd awa bho brx doi kok mai new"),
        ("Beng", "as bn mni rhg syl"),
        ("Rohg", "rhg"),
        ("Guru", "pa"),
        ("Gujr", "gu"),
        ("Orya", "or"),
        ("Taml", "ta"),
        ("Telu", "te"),
        ("Knda", "kn"),
        ("Mlym", "ml"),
        ("Sinh", "si"),
        ("Thaa", "dv"),
        ("Tibt", "bo dz"),
        ("Mymr", "my ksw kar mnw shn"),
        ("Khmr", "km"),
        ("Laoo", "lo"),
        ("Thai", "th"),
        ("Geor", "ka"),
        ("Armn", "hy"),
        ("Grek", "el"),
        ("Hebr", "he yi lad"),
        ("Syrc", "aii syr"),
        ("Hans", "zh cmn yue wuu"),
        ("Hant", "zh cmn yue nan hak"),
        ("Jpan", "ja"),
        ("Kore", "ko"),
        ("Cans", "cr iu oj"),
        ("Yiii", "ii"),
        ("Nkoo", "nqo"),
        ("Adlm", "ff"),
        ("Tfng", "zgh ber"),
        ("Latn", "iu cr"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ScriptsByLanguage = Usage
        .SelectMany(u => Words(u.Languages).Select(language => (language, u.Script)))
        .GroupBy(p => p.language, p => p.Script, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Countries = Words("""
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
        FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
        JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
        MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What people write instead of a language's code, mostly the country's.</summary>
    private static readonly FrozenDictionary<string, string> Mistakes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dr"] = "Dari is “prs”.",
        ["al"] = "Albanian is “sq”.",
        ["by"] = "Belarusian is “be”.",
        ["cn"] = "Chinese is “zh-Hans” (simplified) or “zh-Hant” (traditional).",
        ["cz"] = "Czech is “cs”.",
        ["dk"] = "Danish is “da”.",
        ["er"] = "Tigrinya is “ti”.",
        ["gb"] = "English is “en”.",
        ["gr"] = "Greek is “el”.",
        ["in"] = "Indonesian is “id”, Hindi is “hi”.",
        ["iq"] = "Arabic is “ar”, Sorani Kurdish is “ckb”.",
        ["ir"] = "Farsi is “fa”.",
        ["iw"] = "Hebrew is “he”.",
        ["ji"] = "Yiddish is “yi”.",
        ["jp"] = "Japanese is “ja”.",
        ["mo"] = "Romanian is “ro”.",
        ["pk"] = "Urdu is “ur”.",
        ["rs"] = "Serbian is “sr”.",
        ["ua"] = "Ukrainian is “uk”.",
        ["us"] = "English is “en”.",
        ["vn"] = "Vietnamese is “vi”.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsLanguage(string code) => ScriptsByLanguage.ContainsKey(code);

    public static bool IsScript(string code) => Usage.Any(u => u.Script == code);

    public static bool IsCountry(string code) => Countries.Contains(code) || (code.Length == 3 && char.IsAsciiDigit(code[0]));

    /// <summary>Empty when the language is not known.</summary>
    public static ImmutableArray<string> UsualScripts(string language) => ScriptsByLanguage.GetValueOrDefault(language, []);

    public static string? MistakenFor(string code) => Mistakes.GetValueOrDefault(code);

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
