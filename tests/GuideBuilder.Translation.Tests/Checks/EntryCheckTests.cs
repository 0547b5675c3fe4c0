using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Tests.Checks;

/// <summary>What one translation says beside its source, in languages that differ in what is right.</summary>
public sealed class EntryCheckTests
{
    [Theory]
    [InlineData("ro", "Open the door.", "Deschideți ușa.")]
    [InlineData("fa", "You can call.", "می\u200cتوانید زنگ بزنید.")]
    [InlineData("ckb", "The house", "خانوو\u200cەکە")]
    [InlineData("hi", "The word", "शब्\u200dद")]
    [InlineData("th", "Call the police.", "โทรหา\u200bตำรวจ")]
    [InlineData("ja", "Do you have it?", "ありますか？")]
    [InlineData("zh-Hant", "Use a SIM card.", "使用SIM卡。")]
    [InlineData("el", "Where are you?", "Πού είσαι;")]
    [InlineData("fr", "Are you safe?", "Êtes-vous en sécurité ?")]
    [InlineData("ur", "Again and again", "بار بار")]
    [InlineData("de", "She says that she knows the women.", "Sie sagt, dass sie die kennt, die die Frauen kennen.")]
    [InlineData("tr", "Do not wait.", "Beklemeyin.")]
    [InlineData("ru", "You must not wait.", "Нельзя ждать.")]
    [InlineData("es", "Only you decide.", "Solo usted decide.")]
    [InlineData("ar", "Use WhatsApp", "استعملي WhatsApp")]
    [InlineData("ar", "From 9:00 to 17:00", "من ٩:٠٠ إلى ١٧:٠٠")]
    [InlineData("de", "On 1-2", "Am 1.2")]
    [InlineData("de", "1. First", "1. Zuerst")]
    [InlineData("de", "A - B", "A - B")]
    [InlineData("ar", "(a) word", "(ا) كلمة")]
    [InlineData("so", "Do not wait.", "Ha sugin.")]
    [InlineData("prs", "The police and the hospital", "پولیس و شفاخانه")]
    [InlineData("fa", "The police and the hospital", "پلیس و بیمارستان")]
    [InlineData("prs", "In Iran it is called *پلیس*{lang=fa}", "در ایران نام پولیس *پلیس*{lang=fa} است")]
    [InlineData("ckb", "I am in the hospital", "من لە نەخۆشخانەم")]
    [InlineData("kmr", "Help for children", "Alîkarî ji bo zarokan")]
    public void What_is_right_in_a_language_is_no_fault(string tag, string source, string translation) =>
        Assert.DoesNotContain(Codes(tag, source, translation), c => c != "GB3311");

    [Theory]
    [InlineData("ro", "Open the window.", "Deschide\u0163i fereastra.", "GB3309")]
    [InlineData("fa", "The book", "كتاب خوب", "GB3309")]
    [InlineData("ar", "The book here", "کتاب هنا", "GB3309")]
    [InlineData("ur", "The book", "كتاب اچھی", "GB3309")]
    [InlineData("uk", "We know this", "Мы знаємо", "GB3309")]
    [InlineData("ru", "We know this", "Ми знаїм", "GB3309")]
    [InlineData("tr", "Work now", "i\u0307ş şimdi", "GB3309")]
    [InlineData("de", "The word", "Das\u200bWort", "GB3305")]
    [InlineData("de", "The word", "Das Wo\u200crt", "GB3305")]
    [InlineData("de", "The word", "Das Wo\u00ADrt", "GB3306")]
    [InlineData("uk", "The police come", "Пoліція їде", "GB3308")]
    [InlineData("de", "The police come", "Die Pоlizei kommt", "GB3308")]
    [InlineData("ti", "The woman is here", "Женщина здесь", "GB3310")]
    [InlineData("uk", "The woman is here", "Die Frau ist hier", "GB3310")]
    [InlineData("de", "The woman is here", "The woman is here", "GB3311")]
    [InlineData("de", "Call the police and your friend", "Rufen Sie the police and Ihre Freundin", "GB3312")]
    [InlineData("ar", "Call the police", "اتصلي بالشرطة police", "GB3312")]
    [InlineData("tr", "Do not wait.", "Bekleyin.", "GB3304")]
    [InlineData("ru", "You must not wait.", "Ждите.", "GB3304 GB3304")]
    [InlineData("es", "Only you decide.", "Usted decide.", "GB3304")]
    [InlineData("pl", "You must go.", "Idź.", "GB3304")]
    [InlineData("el", "Where are you?", "Πού είσαι?", "GB3317")]
    [InlineData("el", "Where are you?", "Πού είσαι.", "GB3316")]
    [InlineData("zh-Hans", "Is it you?", "是你吗?", "GB3317")]
    [InlineData("bn", "A house.", "একটি বাড়ি.", "GB3317")]
    [InlineData("ur", "A house.", "ایک گھر.", "GB3317")]
    [InlineData("de", "Go now and then", "Gehen Sie jetzt und und dann", "GB3319")]
    [InlineData("de", "She is here, now", "Sie ist hier , jetzt", "GB3320")]
    [InlineData("de", "And so on", "Und so ...", "GB3316 GB3321")]
    [InlineData("de", "A “word” here", "Ein „Wort hier", "GB3318")]
    [InlineData("de", "A (small) house", "Ein (kleines] Haus", "GB3318")]
    [InlineData("de", "From 1-2", "Von 2-1", "GB3303")]
    [InlineData("ar", "From 1–2", "من ٢–١", "GB3303")]
    [InlineData("ar", "It has 12 rooms", "فيها ١2 غرفة", "GB3302")]
    [InlineData("prs", "The hospital is near", "بیمارستان نزدیک است", "GB3324")]
    [InlineData("prs", "Call the police", "به پلیس تلفن کنید", "GB3324 GB3324")]
    [InlineData("fa", "Call the police", "به پولیس زنگ بزنید", "GB3324")]
    [InlineData("ckb", "I am here", "ئەز لێرەم", "GB3324")]
    [InlineData("kmr", "Help for children", "Yarmetî ji bo mindalan", "GB3324 GB3324")]
    [InlineData("de", "One", "- Eins", "GB3301")]
    [InlineData("de", "One\nTwo", "Eins\n# Zwei", "GB3301")]
    public void What_is_wrong_in_a_language_is_found(string tag, string source, string translation, string codes) =>
        Assert.Equal(codes, string.Join(' ', Codes(tag, source, translation)));

    [Fact]
    public void Errors_keep_a_translation_from_being_used_and_warnings_do_not()
    {
        Assert.All(FindingsOf("ti", "The woman is here", "Женщина здесь"), f => Assert.Equal(Severity.Error, f.Severity));
        Assert.All(FindingsOf("tr", "Do not wait.", "Bekleyin."), f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Fact]
    public void Nothing_that_anybody_sends_ends_a_check() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (source, translation) =>
        {
            var (id, text) = (Valid(source), Valid(translation));
            return id.Length == 0 || text.Length == 0 || Array.TrueForAll(["ar", "zh-Hans", "tr", "th"], tag => FindingsOf(tag, id, text).Count >= 0);
        }).QuickCheckThrowOnFailure();

    private static string Valid(string? text) =>
        string.Concat((text ?? "").Select(c => c is '\0' or '\u0004' or '\r' || char.IsSurrogate(c) ? 'x' : c)).Trim('\n');

    private static IEnumerable<string> Codes(string tag, string source, string translation) => FindingsOf(tag, source, translation).Select(f => f.Code.Id);

    private static IReadOnlyList<Finding> FindingsOf(string tag, string source, string translation)
    {
        var findings = new FindingBag();
        var catalogue = SampleProject.Catalogue(LocaleOf(tag), SampleProject.Entry(source, translation));
        CatalogueChecks.Check(catalogue, [SampleProject.Message(source)], findings);
        return findings.ToSorted();
    }

    private static Locale LocaleOf(string tag) => SampleProject.German with
    {
        Tag = tag,
        Script = tag switch
        {
            "ar" or "fa" or "prs" or "ckb" => "Arab",
            "ur" => "Aran",
            "uk" or "ru" => "Cyrl",
            "zh-Hans" => "Hans",
            "zh-Hant" => "Hant",
            "ja" => "Jpan",
            "th" => "Thai",
            "hi" => "Deva",
            "bn" => "Beng",
            "ti" => "Ethi",
            "el" => "Grek",
            _ => "Latn",
        },
    };
}
