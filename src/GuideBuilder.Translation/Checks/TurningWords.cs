using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GuideBuilder.Translation.Checks;

/// <summary>The words with which a language says “not”, “only” and “must”.</summary>
internal sealed class TurningWords
{
    private readonly ImmutableArray<WordPattern> denying;
    private readonly ImmutableArray<WordPattern> limiting;
    private readonly ImmutableArray<WordPattern> demanding;

    private TurningWords(TurningWordList list, bool hasSpaces) =>
        (denying, limiting, demanding) = (Patterns(list.Not, hasSpaces), Patterns(list.Only, hasSpaces), Patterns(list.Must, hasSpaces));

    /// <returns>Null when the words of the language are not known here.</returns>
    public static TurningWords? Of(CheckedLanguage language) =>
        TurningWordLists.ByLanguage.TryGetValue(language.Code, out var list) ? new TurningWords(list, language.HasSpaces) : null;

    public bool Denies(TextWords text) => HasAny(denying, text);

    public bool Limits(TextWords text) => HasAny(limiting, text);

    public bool Demands(TextWords text) => HasAny(demanding, text);

    private static bool HasAny(ImmutableArray<WordPattern> patterns, TextWords text)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsIn(text))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<WordPattern> Patterns(string words, bool hasSpaces) =>
        [.. words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(w => WordPattern.Parse(w, hasSpaces))];
}

/// <summary>Patterns of words, parted by blanks.</summary>
internal sealed record TurningWordList(string Not, string Only, string Must);

/// <summary>
/// Collected from grammars of the languages and from guides in them. A list is rather too long than too short: a word too many
/// lets a fault pass that others may see, a word too few makes translators tired of warnings.
/// </summary>
internal static class TurningWordLists
{
    public static FrozenDictionary<string, TurningWordList> ByLanguage { get; } = new Dictionary<string, TurningWordList>(StringComparer.Ordinal)
    {
        ["de"] = new(
            "nein nicht* nie niemals niemand* kein* nichts nirgend* ohne weder verboten* verbiet* unmöglich*",
            "nur einzig* allein* ausschließlich bloß lediglich erst niemand* nichts",
            "muss* müss* soll* unbedingt darf* dürf* nötig*"),
        ["ar"] = new(
            "لا ولا فلا ألا وألا لئلا بألا لن ولن فلن لم ولم فلم *ليس* *لست* *لسن* غير وغير بغير دون بدون ودون وبدون بلا وبلا عدم بعدم لعدم وعدم *ممنوع* *يمنع* *تمنع* *يحظر* *محظور* أبدا",
            "فقط إلا سوى سوا* *وحد* *مجرد* *حصر* إنما وإنما",
            "*يجب* *لازم* *يلزم* *ينبغي* *عليك* *لابد* بد *ضروري*"),
        ["fa"] = Persian,
        ["prs"] = Persian,
        ["ur"] = new(
            "نہ نہیں مت بغیر بنا بلا غیر* منع ممنوع* ناجائز ناممکن",
            "صرف محض فقط ہی سوائے بس اکیل*",
            "ضرور* لازم* چاہی* پڑ* ہوگا"),
        ["ps"] = new(
            "نه ونه مه نشته هیڅ* هېڅ* هيڅ* پرته بې منع ممنوع*",
            "یوازې يوازې فقط صرف یواځې يواځې",
            "باید بايد ضرور* اړ* لازم*"),
        ["uk"] = new(
            "не ні ані ніхто нікого нікому ніким ніщо нічого нічим нічому ніколи ніде нікуди ніяк* немає нема без жод* заборон* неможлив* недоступн* ненормальн* невідом*",
            "лише лиш тільки єдин* самі сама сам виключно",
            "треба потрібн* необхідн* мусит* муси* мушу повин* слід обов* має маєте мають маєш зобов*"),
        ["ru"] = new(
            "не ни нет никто никого никому никем ничто ничего ничему ничем никогда нигде никуда никак* без нельзя невозможн* запрещ* запрет* ненормальн*",
            "только лишь исключительно единственн* один одна одни сам сама сами",
            "долж* нужно нужн* надо необходим* обязан* обязательно следует"),
        ["bg"] = new(
            "не ни няма* никой никого никога нищо никъде никак* нито без забран* недей* невъзможн*",
            "само единствен* сам сама сами",
            "трябва* длъж* задълж* необходим* нужно"),
        ["sr"] = new(
            "ne nije nisu nisam niste nismo nisi nema* nemoj* neće* niko nikog* nikome nitko ništa ničeg* nikad* nigd* nikak* ni niti bez zabran* nemoguć* не није нису нисам нисте нисмо ниси нема* немој* неће* нико никог* никоме ништа ничег* никад* нигд* никак* ни нити без забран*",
            "samo jedino isključivo tek sam* само једино искључиво тек сам*",
            "mora* treba* dužn* obavez* мора* треба* дужн* обавез*"),
        ["hr"] = new(
            "ne nije nisu nisam niste nismo nisi nema* nemoj* neće* nitko nikog* nikome ništa ničeg* nikad* nigd* nikak* ni niti bez zabran* nemoguć*",
            "samo jedino isključivo tek sam*",
            "mora* treba* dužn* obavez* potrebn*"),
        ["bs"] = new(
            "ne nije nisu nisam niste nismo nisi nema* nemoj* neće* niko nitko nikog* nikome ništa ničeg* nikad* nigd* nikak* ni niti bez zabran* nemoguć*",
            "samo jedino isključivo tek sam*",
            "mora* treba* dužn* obavez* potrebn*"),
        ["pl"] = new(
            "nie ani nikt nikogo nikomu nikim nic niczego niczym niczemu nigdy nigdzie żad* bez zabron* zakaz* niemożliw* brak",
            "tylko jedynie wyłącznie sam*",
            "musi* musz* trzeba należy powin* konieczn*"),
        ["ti"] = new(
            "ኣይ* ኣየ*ን ዘይ* *ዘይ* ዘየ* *ዘየ* ከይ* ከየ* የለ የለን* የብል* የብለ* የብሉ* ብዘይ* ክልኩል* ምኽልካል",
            "ጥራይ* ጥራሕ* *ጥራይ በይን* *ብጀካ* ብዘይካ",
            "ግድን* ግዴታ* *ይግባእ* *የድሊ* ኣለዎ ኣለዋ ኣለዎም ኣለኪ ኣለካ ኣለኩም ኣለክን"),
        ["am"] = new(
            "አይ* አል*ም አት* አን* የለ* ያለ ሳይ* ሳት* ያል* እንዳይ* እንዳት* የማይ* የማት* በጭራሽ ክልክል* የተከለከለ*",
            "ብቻ* *ብቻ",
            "*አለብ* ይገባ* ግድ* የግድ*"),
        ["bn"] = new(
            "না নয় নেই নন নও নাই *েনি *েননি *য়নি *য়নি ছাড়া* বিনা নিষেধ* নিষিদ্ধ*",
            "শুধু* কেবল* মাত্র একমাত্র ছাড়া একা তখনই",
            "হবে অবশ্যই উচিত দরকার বাধ্য প্রয়োজন*"),
        ["hi"] = new(
            "नहीं न ना मत बिना बगैर मना निषि* वर्जित*",
            "केवल सिर्फ* सिर्फ़* मात्र ही बस",
            "चाहि* ज़रूर* जरूर* पड़* होगा आवश्यक अनिवार्य*"),
        ["zh"] = new("不 没 沒 無 无 未 别 別 勿 非 否 莫 禁", "只 仅 僅 唯 才 除 单独 單獨", "必 须 須 需 应 應 得 要"),
        ["tr"] = new(
            "hayır değil* yok* hiç* asla yasak* olmadan *siz *sız *suz *süz *maz* *mez* *mıyor* *miyor* *muyor* *müyor* *madı* *medi* *mayın* *meyin* *mayan* *meyen* *mama* *meme* *mamış* *memiş* *masın* *mesin* *madan* *meden* *mıştı* *masanız *meseniz *masan* *mesen* *mayaca* *meyece* *maya *meye",
            "sadece yalnız* ancak tek* bir",
            "zorunda* gerek* *malı* *meli* mecbur* şart lazım mutlaka"),
        ["ro"] = new(
            "nu n nimeni nimănui nimic niciodată nicio niciun* nici nicăieri niciuna deloc fără interzis* imposibil*",
            "doar numai decât singur* exclusiv",
            "trebui* obligat* necesar* musai"),
        ["sq"] = new(
            "nuk s'* s mos jo pa askush* askujt asnjë* asgjë* kurrë* as ndalu* ndaloh*",
            "vetëm veç vetë",
            "duhet duhen detyr* domosdo*"),
        ["fr"] = new(
            "ne n'* n pas jamais rien personne aucun* sans ni non interdit* impossible*",
            "seulement que qu'* uniquement seul*",
            "doit dois devez doivent devrez faut oblig*"),
        ["es"] = new(
            "no nunca jamás nadie nada ningun* ningún* ni sin tampoco prohib* imposible*",
            "solo sólo sola* solamente únic* excepto",
            "deb* tiene* hay oblig* necesari*"),
        ["it"] = new(
            "non mai nessun* niente nulla né senza viet* impossibil*",
            "solo sola soli sole soltanto solamente unic*",
            "dev* dov* bisogna obblig* necessari*"),
        ["pt"] = new(
            "não nunca jamais ninguém nada nenhum* nem sem proib* impossí*",
            "só somente apenas únic* sozinh*",
            "dev* tem têm precis* obrig*"),
        ["vi"] = new("không chưa chẳng đừng chớ cấm", "chỉ mỗi duy", "phải cần buộc"),
        ["el"] = new(
            "δεν μην μη όχι ποτέ κανέν* κανείς κανεί* καμί* τίποτα χωρίς δίχως ούτε πουθενά απαγορε*",
            "μόνο* μονάχα μόνον",
            "πρέπει χρειάζ* οφείλ* υποχρε*"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static TurningWordList Persian => new(
        "نه نمی* نیست* نکن* نکرد* نشو* نشد* ندار* نداشت* ندان* نخواه* نخواست* نباش* نبود* نگیر* نزنید نزده* ندهید ندهد نده نرو* نباید* نبر* نگو* نخور* نیاب* نیاید* نیایند نبین* نرس* نگذار* ننویس* نپرس* نترس* نتوان* نفرست* نخند* ننوش* نیاور* ننشین* نایست* نران* هیچ* هرگز بدون بی غیر* منع ممنوع*",
        "تنها فقط صرف مگر جز به‌جز بجز",
        "باید* لازم* ضرور* حتم* مجبور* مکلف*");
}
