using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GuideBuilder.Content.Languages;

/// <summary>
/// The signs that number pages, headings, lists and notes. Which digits a language uses follows the default numbering
/// systems of CLDR 42 as ICU 72 has them (<c>unumsys_open</c>); Dari, Hazaragi and the single languages of Arabic, Pashto and Persian are
/// taken for what CLDR counts them to. Letters follow W3C, Ready-made Counter Styles, without the letters that
/// only some alphabets of a script have.
/// </summary>
public static class CounterSigns
{
    private const string Latin = "latn";

    /// <summary>By the name of the numbering system in CLDR: ten digits, from zero.</summary>
    public static ImmutableSortedDictionary<string, string> Digits { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["latn"] = '0', ["arab"] = 0x0660, ["arabext"] = 0x06F0, ["beng"] = 0x09E6, ["deva"] = 0x0966, ["gujr"] = 0x0AE6,
        ["guru"] = 0x0A66, ["khmr"] = 0x17E0, ["knda"] = 0x0CE6, ["laoo"] = 0x0ED0, ["mlym"] = 0x0D66, ["mymr"] = 0x1040,
        ["nkoo"] = 0x07C0, ["orya"] = 0x0B66, ["tamldec"] = 0x0BE6, ["telu"] = 0x0C66, ["thai"] = 0x0E50, ["tibt"] = 0x0F20,
    }.ToImmutableSortedDictionary(d => d.Key, d => string.Concat(Enumerable.Range(d.Value, 10).Select(c => (char)c)), StringComparer.Ordinal);

    /// <summary>By the name of the counter style at W3C: letters and numerals in ascending order.</summary>
    public static ImmutableSortedDictionary<string, string> Letters { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["lower-alpha"] = "abcdefghijklmnopqrstuvwxyz",
        ["lower-greek"] = "αβγδεζηθικλμνξοπρστυφχψω",
        ["lower-ukrainian"] = "абвгдеєжзиіклмнопрстуфхцчшю",
        ["lower-russian"] = "абвгдежзиклмнопрстуфхцчшщэюя",
        ["lower-bulgarian"] = "абвгдежзийклмнопрстуфхцчшщьюя",
        ["lower-belorussian"] = "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        ["lower-serbo-croatian"] = "абвгдђежзијклљмнњопрстћуфхцчџш",
        ["lower-macedonian"] = "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        ["lower-armenian"] = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք",
        ["hebrew-letters"] = "אבגדהוזחטיכלמנסעפצקרשת",
        ["arabic-abjad"] = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
        ["persian-abjad"] = "ابجدهوزحطیکلمنسعفصقرشتثخذضظغ",
        ["bengali-consonants"] = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ",
        ["devanagari-consonants"] = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        ["gujarati-consonants"] = "કખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલવશષસહળ",
        ["gurmukhi-consonants"] = "ਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ",
        ["khmer-consonants"] = "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ",
        ["lao-consonants"] = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ",
        ["thai-alphabetic"] = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
        ["myanmar-consonants"] = "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ",
        ["georgian-letters"] = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        ["ethiopic-halehame-ti-er"] = "ሀለሐመረሰሸቀቐበተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፈፐ",
        ["ethiopic-halehame-am"] = "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ",
        ["cjk-decimal-digits"] = "一二三四五六七八九十",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> DigitsByLanguage = Table(
        ("arab", "ar-Arab arb-Arab ars-Arab arz-Arab acm-Arab apc-Arab apd-Arab sd-Arab ckb-Arab"),
        ("arabext", "fa-Arab pes-Arab prs-Arab drw-Arab haz-Arab ps-Arab pbt-Arab pbu-Arab ks-Arab ks-Aran pa-Arab pa-Aran pnb-Arab pnb-Aran uz-Arab lrc-Arab mzn-Arab"),
        ("beng", "as-Beng bn-Beng mni-Beng"),
        ("deva", "mr-Deva ne-Deva sa-Deva bho-Deva"),
        ("mymr", "my-Mymr"),
        ("tibt", "dz-Tibt"));

    /// <summary>Countries where Arabic is written with European digits (CLDR 42).</summary>
    private static readonly FrozenSet<string> ArabicWithLatinDigits = FrozenSet.Create(StringComparer.Ordinal, "AE", "DZ", "EH", "LY", "MA", "TN");

    private static readonly FrozenDictionary<string, string> LettersByScript = Table(
        ("lower-greek", "Grek"),
        ("lower-russian", "Cyrl"),
        ("lower-ukrainian", "uk-Cyrl rue-Cyrl"),
        ("lower-bulgarian", "bg-Cyrl"),
        ("lower-belorussian", "be-Cyrl"),
        ("lower-serbo-croatian", "sr-Cyrl sh-Cyrl"),
        ("lower-macedonian", "mk-Cyrl"),
        ("lower-armenian", "Armn"),
        ("hebrew-letters", "Hebr"),
        ("arabic-abjad", "Arab"),
        ("persian-abjad", "Aran fa-Arab pes-Arab prs-Arab drw-Arab haz-Arab ps-Arab pbt-Arab pbu-Arab ur-Arab"),
        ("bengali-consonants", "Beng"),
        ("devanagari-consonants", "Deva"),
        ("gujarati-consonants", "Gujr"),
        ("gurmukhi-consonants", "Guru"),
        ("khmer-consonants", "Khmr"),
        ("lao-consonants", "Laoo"),
        ("thai-alphabetic", "Thai"),
        ("myanmar-consonants", "Mymr"),
        ("georgian-letters", "Geor"),
        ("ethiopic-halehame-ti-er", "Ethi"),
        ("ethiopic-halehame-am", "am-Ethi"),
        ("cjk-decimal-digits", "Hans Hant Jpan"),
        ("lower-alpha", "Latn"));

    /// <param name="tag">BCP 47.</param>
    /// <param name="script">ISO 15924.</param>
    public static string DigitsFor(LanguageTag tag, string script) =>
        Digits[tag is { Language: "ar", Region: { } region } && ArabicWithLatinDigits.Contains(region) ? Latin : DigitsByLanguage.GetValueOrDefault($"{tag.Language}-{script}", Latin)];

    /// <summary>The language's digits from one where no letters are known.</summary>
    public static string LettersFor(LanguageTag tag, string script) =>
        LettersByScript.TryGetValue($"{tag.Language}-{script}", out var style) || LettersByScript.TryGetValue(script, out style)
            ? Letters[style]
            : DigitsFor(tag, script)[1..];

    private static FrozenDictionary<string, string> Table(params (string Value, string Keys)[] rows) =>
        rows.SelectMany(r => r.Keys.Split(' ').Select(key => (key, r.Value))).ToFrozenDictionary(p => p.key, p => p.Value, StringComparer.Ordinal);
}
