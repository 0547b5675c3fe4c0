using System.Collections.Immutable;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

/// <summary>Small editions, built by hand, that hold one of everything a page can show.</summary>
internal static class Sample
{
    public const string ExitUrl = "https://www.example.org/weather";

    public static readonly Locale English = new("en", "English", "English", "Latn", [], null);
    public static readonly Locale Arabic = new("ar", "العربية", "Arabic", "Arab", [], null) { Digits = CounterSigns.Digits["arab"], Letters = CounterSigns.Letters["arabic-abjad"] };
    public static readonly Locale Urdu = new("ur", "اردو", "Urdu", "Aran", [], null);
    public static readonly Locale Chinese = new("zh-Hans", "简体中文", "Chinese", "Hans", [], null);

    public static readonly ImmutableArray<Locale> Locales = [English, Arabic, Urdu, Chinese];

    private static readonly SourceSpan Origin = new("content/chapters/danger.md", 3, 1);

    private static readonly ImmutableDictionary<string, string> NeutralTitles = ImmutableDictionary.CreateRange<string, string>(
        [new("en", "Information for women"), new("ar", "معلومات للنساء"), new("ur", "خواتین کے لیے معلومات"), new("zh-Hans", "女性信息")]);

    /// <param name="suffix">Added to every text, to see what hostile text does.</param>
    public static Edition Edition(Locale locale, string publication = "guide-women", string suffix = "")
    {
        var region = new Region("de", "de", ImmutableDictionary<string, Contact>.Empty, []);
        return new Edition(
            PublicationOf(publication, region, suffix),
            locale,
            English,
            IsDraft: locale != English,
            Text(locale, "Safe from violence" + suffix),
            Text(locale, "For women in Germany" + suffix),
            Text(locale, NeutralTitles[locale.Tag] + suffix),
            [Danger(locale, suffix), Contacts(locale, suffix)],
            Words(locale, suffix))
        {
            ContactsWithLanguages = [.. Contacts(locale, suffix).Blocks.OfType<EditionContact>().Select((c, i) => WithLanguages(locale, c, i))],
        };
    }

    private static EditionContact WithLanguages(Locale locale, EditionContact contact, int position)
    {
        var languages = position == 0 ? new ContactLanguages(["de", "tr"], ["ar", "ckb"]) : new ContactLanguages(["de"], []);
        return contact with
        {
            Languages = languages,
            Notes = [Text(locale, Plain(locale, "Spoken: "), Foreign("Deutsch"))],
        };
    }

    public static EditionText Text(Locale locale, string text) => Text(locale, Plain(locale, text));

    public static EditionText Text(Locale locale, params ImmutableArray<EditionRun> runs) => new(runs, locale.Tag, IsFallback: false, Origin);

    public static EditionText Fallback(string text) => Text(English, text) with { IsFallback = true };

    public static EditionRun Plain(Locale locale, string text) => new(text, RunKind.Text, Strong: false, Emphasised: false, locale.Tag);

    public static EditionRun Fact(Locale locale, RunKind kind, string text, string? href) => Plain(locale, text) with { Kind = kind, Href = href };

    public static Edition WithRuns(Locale locale, params ImmutableArray<EditionRun> runs)
    {
        var edition = Edition(locale);
        var chapter = edition.Chapters[0] with { Blocks = [new EditionParagraph(Text(locale, runs))] };
        return edition with { Chapters = [chapter, edition.Chapters[1]] };
    }

    private static Publication PublicationOf(string id, Region region, string suffix)
    {
        var message = new Message("unused", null, Origin);
        return new Publication(
            id, message, message, message, "women", region, "reader", "2026.1" + suffix, new DateOnly(2026, 11, 22), "The project" + suffix,
            "CC BY 4.0" + suffix, [OutputFormat.Site], [], ImmutableDictionary<string, Figure>.Empty, Origin);
    }

    private static EditionChapter Danger(Locale locale, string suffix) => new(
        "danger",
        "danger" + suffix,
        Text(locale, "Violence now" + suffix),
        [
            new EditionBox(BoxKinds.Emergency, [new EditionParagraph(Text(locale, Plain(locale, "Call " + suffix), Fact(locale, RunKind.Phone, "116 016", "tel:116016")))]),
            new EditionHeading(2, "what-to-do" + suffix, Text(locale, "What to do" + suffix)),
            new EditionParagraph(Text(locale, Plain(locale, "Say "), Foreign("Hilfe" + suffix), Plain(locale, "\n"), Plain(locale, "now") with { Strong = true })),
            new EditionParagraph(locale == English ? Text(English, "Last" + suffix) : Fallback("Not yet translated" + suffix)),
            new EditionList(Ordered: true, Start: 3, [[new EditionParagraph(Text(locale, "Go" + suffix))], [new EditionParagraph(Text(locale, "Run"))]]),
            new EditionPicture("content/images/door.jpg", Jpeg, Text(locale, "A door" + suffix), null, null),
            new EditionPicture("content/images/key.svg", Drawing, Text(locale, "A key" + suffix), Text(locale, "Take it" + suffix), 0.5),
            new EditionQrCode(Text(locale, Fact(locale, RunKind.Link, "https://www.hilfetelefon.de", "https://www.hilfetelefon.de")), Text(locale, "The help line" + suffix)),
            .. Structures(locale, suffix),
        ])
    {
        Number = [1],
        Notes = [new EditionNote("law", 1, [new EditionParagraph(Text(locale, "The law" + suffix))])],
    };

    private static ImmutableArray<EditionBlock> Structures(Locale locale, string suffix) =>
    [
        new EditionHeading(2, "more", Text(locale, "More" + suffix)) { Number = [1, 1] },
        new EditionParagraph(Text(locale, Plain(locale, "By law"), Plain(locale, "1") with { Kind = RunKind.NoteReference, Target = "law" }, Plain(locale, " see "), Plain(locale, "2 Help") with { Kind = RunKind.Reference, Target = "contacts" + suffix })),
        new EditionQuote([new EditionParagraph(Text(locale, "Quoted" + suffix))]),
        new EditionDefinitionList([new EditionDefinition(Text(locale, "Term" + suffix), [new EditionParagraph(Text(locale, "Meaning"))])], IsGlossary: true),
        new EditionList(Ordered: false, Start: 1, [[new EditionParagraph(Text(locale, "Pack" + suffix))]]) { IsTaskList = true },
        new EditionList(Ordered: true, Start: 1, [[new EditionParagraph(Text(locale, "Outer")), new EditionList(Ordered: true, Start: 1, [[new EditionParagraph(Text(locale, "Inner"))]])]]),
        new EditionColumns(3, [new EditionParagraph(Text(locale, "Left" + suffix)), new EditionParagraph(Text(locale, "Right"))]),
        Table(locale, suffix, caption: null),
        Table(locale, suffix, Text(locale, "Caption" + suffix)),
    ];

    private static EditionTable Table(Locale locale, string suffix, EditionText? caption)
    {
        EditionTableCell Cell(string text, int columns = 1, int rows = 1) => new([new EditionParagraph(Text(locale, text + suffix))], columns, rows);
        return new EditionTable(
            [ColumnAlignment.Start, ColumnAlignment.Centre, ColumnAlignment.End],
            1,
            [
                new EditionTableRow([new EditionTableCell([]), Cell("Centred"), Cell("Trailing")]),
                new EditionTableRow([Cell("Tall", rows: 2), Cell("Wide", columns: 2)]),
                new EditionTableRow([Cell("Beside"), Cell("Last")]),
            ],
            caption);
    }

    private static readonly JpegInfo Jpeg = new([0xFF, 0xD8, 0xFF, 0xD9], 640, 480, 3);

    private static readonly VectorPicture Drawing = new(
        24,
        12,
        [
            new VectorShape([new(VectorVerb.Move, 1, 2), new(VectorVerb.Curve, 7, 8, 3, 4, 5, 6.12345), new(VectorVerb.Line, -0.0001, 9), new(VectorVerb.Close)], new VectorColour(0x72A07A), null, IsEvenOdd: true),
            new VectorShape([new(VectorVerb.Move), new(VectorVerb.Line, 24, 12)], null, new VectorStroke(VectorColour.Current, 1.5, LineCap.Round, LineJoin.Miter, 9), IsEvenOdd: false),
        ],
        []);

    private static EditionChapter Contacts(Locale locale, string suffix) => new(
        "contacts",
        "contacts" + suffix,
        Text(locale, "Help" + suffix),
        [
            new EditionContact(
                "helpline",
                Text(locale, Foreign("Hilfetelefon" + suffix)),
                Text(locale, "Help line" + suffix),
                [
                    new EditionNumber(NumberKind.Phone, Text(locale, Fact(locale, RunKind.Phone, "0800 40 40 020", "tel:08004040020")), [Text(locale, "Women answer" + suffix)]),
                    new EditionNumber(NumberKind.Text, Text(locale, Fact(locale, RunKind.Phone, "600 000", "sms:600000")), []),
                ],
                Text(locale, Fact(locale, RunKind.Link, "chat.example.org", "https://chat.example.org")),
                Text(locale, Fact(locale, RunKind.Link, "https://www.hilfetelefon.de", "https://www.hilfetelefon.de")),
                Text(locale, Fact(locale, RunKind.Mail, "help@example.org", "mailto:help@example.org")),
                [Text(locale, Plain(locale, "From "), Fact(locale, RunKind.Figure, "07:00", null))],
                Notes: [],
                Text(locale, "Known in 2026" + suffix)),
            new EditionContact(
                "police",
                Text(locale, Foreign("Polizei")),
                Text(locale, "Police"),
                [new EditionNumber(NumberKind.Phone, Text(locale, Fact(locale, RunKind.Phone, "110", "tel:110")), [])],
                Chat: null,
                Url: null,
                Mail: null,
                Hours: [],
                Notes: [],
                Text(locale, "Known in 2026")),
        ]);

    private static EditionRun Foreign(string text) => new(text, RunKind.Foreign, Strong: false, Emphasised: true, "de");

    private static EditionInterface Words(Locale locale, string suffix) =>
        new([.. Enum.GetValues<InterfaceKey>().Select(k => Word(locale, k, suffix))]);

    private static EditionText Word(Locale locale, InterfaceKey key, string suffix)
    {
        var words = Plain(locale, $"[{key}] {suffix}");
        return ParametersOf(key) is [] ? Text(locale, words) : Text(locale, [words, .. ParametersOf(key).Select(p => Fact(locale, RunKind.Figure, $"{{{p}}}", null))]);
    }

    private static ImmutableArray<string> ParametersOf(InterfaceKey key) => key switch
    {
        InterfaceKey.Edition => ["edition", "date"],
        InterfaceKey.Publisher => ["publisher"],
        InterfaceKey.Licence => ["licence"],
        InterfaceKey.OnPage => ["page"],
        InterfaceKey.Previous or InterfaceKey.Next => ["title"],
        InterfaceKey.HoursDays => ["days", "from", "to"],
        InterfaceKey.DaysRange => ["first", "last"],
        InterfaceKey.CheckedOn or InterfaceKey.LawUpcoming => ["date"],
        InterfaceKey.ContactsLanguage => ["language"],
        InterfaceKey.LanguagesSpoken or InterfaceKey.LanguagesInterpreted => ["languages"],
        _ => [],
    };
}
