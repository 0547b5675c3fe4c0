using System.Collections.Immutable;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Release;

/// <summary>A way to get a fact wrong.</summary>
/// <param name="Code">Of the finding that tells of it; one that is a warning stops a release too.</param>
/// <param name="Path">Of the file that the finding names; empty for none.</param>
internal sealed record Mutation(Func<MemoryProjectFiles, MemoryProjectFiles> Change, string Code, string Path);

/// <summary>Ways to get facts wrong, each a small change of the project that may be released.</summary>
internal static class Mutations
{
    private const string Contacts = "content/contacts/de.yaml";
    private const string Guide = "content/publications/guide.yaml";
    private const string Sheet = "content/publications/sheet-men.yaml";
    private const string Figures = "content/figures.yaml";
    private const string Laws = "content/laws.yaml";
    private const string Now = "content/chapters/now.md";
    private const string Start = "content/chapters/start.md";
    private const string Rights = "content/chapters/rights.md";
    private const string People = "content/chapters/people.md";
    private const string German = "locales/de/reader.po";
    private const string Arabic = "locales/ar/reader.po";
    private const string GermanReviews = "locales/de/review.tsv";

    public static ImmutableSortedDictionary<string, Mutation> All { get; } = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            // Digits.
            Way("number typed into the source", "GB2045", Now, Now, "Call the police: {contact:police.phone}", "Call the police: 0110"),
            Way("number typed into a translation", "GB3207", German, German, "Rufen Sie an: {contact:help-line.phone}", "Rufen Sie an: {contact:help-line.phone}, 030 611 03 01"),
            Way("number in a translation in other digits", "GB3207", Arabic, Arabic, "اتصلي: {contact:help-line.phone}", "اتصلي: {contact:help-line.phone} ٠٣٠٦١١٠٣٠١"),
            Way("number in a translation in place of its record", "GB3201", German, German, "Polizei: {contact:police.phone}", "Polizei: 11 0"),
            Way("another record in a translation", "GB3201", German, German, "Rufen Sie an: {contact:help-line.phone}", "Rufen Sie an: {contact:police.phone}"),
            Way("record left out of a translation", "GB3201", Arabic, Arabic, "اتصلي بالشرطة: {contact:police.phone}", "اتصلي بالشرطة"),
            Way("figure in a translation in place of its record", "GB3201", German, German, "{figure:ban-days} Tage", "41 Tage"),
            Way("figure added to a translation", "GB3209", German, German, "Gesetze ändern sich.", "Gesetze ändern sich in 10 Jahren."),
            Way("digits turned around by a direction mark", "GB3208", Arabic, Arabic, "اتصلي: {contact:help-line.phone}", "اتصلي: \u202E{contact:help-line.phone}"),
            Way("telephone number with a letter", "GB1210", Contacts, Contacts, "030 611 03 00", "030 611 O3 00"),
            Way("number in two places", "GB1227", Contacts, Contacts, "  kind: women\n  audience: women\n  numbers:", "  kind: women\n  audience: women\n  phone: 030 611 03 01\n  numbers:"),
            Way("address without protection", "GB1209", Contacts, Contacts, "https://frauenlinie.example", "http://frauenlinie.example"),
            Way("address typed into the source", "GB2045", People, People, "You can ask", "See www.frauenlinie.example. You can ask"),
            Way("mail address typed into a translation", "GB3207", German, German, "Es wird an vielen Orten verteilt.", "Es wird verteilt von hilfe@frauenlinie.example."),
            Way("figure that does not exist", "GB2056", Now, Now, "{figure:ban-days}", "{figure:ban-weeks}"),
            Way("figure without a day", "GB1108", Figures, Figures, "  as-of: 2026\n", ""),
            Way("contact that does not exist", "GB2051", People, People, "Call {contact:help-line.phone}", "Call {contact:help-lime.phone}"),
            Way("contact without a number", "GB2052", People, People, "Call {contact:help-line.phone}", "Call {contact:help-line.mail}"),
            Way("contact that cannot be reached", "GB1213", Contacts, Contacts, "  phone: 030 123 99 11\n", ""),

            // Records that are not fit for these readers.
            Way("shelter named in the text", "GB2053", People, People, "Call {contact:help-line.phone}", "Call {contact:shelter.phone}"),
            Way("number for professionals in the text", "GB2053", People, People, "Call {contact:help-line.phone}", "Call {contact:duty-desk.phone}"),
            Way("men's line in a guide for women", "GB2054", People, People, "Call {contact:help-line.phone}", "Call {contact:men-line.phone}"),
            Way("contact of another region", "GB2051", Now, Now, "Call the police: {contact:police.phone}", "Call the police: {contact:police-at.phone}"),
            Way("chapter for others", "GB1218", Start, Start, "# Before you read", "---\naudience: [men]\n---\n# Before you read"),
            Way("region that does not exist", "GB1202", Guide, Guide, "region: de", "region: ch"),

            // What must not be told.
            Way("hidden name in a paragraph", "GB4060", Contacts, People, "You can ask", "Ask at Haus Morgenstern. You can ask"),
            Way("hidden name in a note", "GB4060", Contacts, Start, "It is handed out in many places.", "It is handed out at Haus  Morgenstern."),
            Way("hidden name in a description", "GB4060", Contacts, Start, "![A door that stands open]", "![The door of haus morgenstern]"),
            Way("hidden name in a heading", "GB4060", Contacts, People, "## Talk to someone", "## Haus Morgenstern"),
            Way("hidden name in a title", "GB4060", Contacts, Guide, "neutral-title: Information for women", "neutral-title: Haus Morgenstern"),
            Way("hidden name in the publisher's", "GB4060", Contacts, Guide, "publisher: The publisher", "publisher: Haus Morgenstern e. V."),
            Way("hidden name in a translation", "GB4060", Contacts, German, "Es wird an vielen Orten verteilt.", "Es wird in Haus Morgen\u00ADstern verteilt."),
            Way("hidden name in a template", "GB4060", Contacts, "templates/site/page.hbs", "</body>", "<!-- Haus&#32;Morgenstern --></body>"),
            Way("hidden number in a style sheet", "GB4060", Contacts, "templates/site/site.css", "", ".x::before { content: \"030 987 65 43\" }\n"),
            Named("hidden name in a file's name", "GB4060", Contacts, f => f.With("content/publications/haus-morgenstern.yaml", f.Text(Guide)).Without(Guide)),
            Named("hidden data in a photo", "GB1309", Start, f => f.With("content/images/door.jpg", WithExif(ToyJpeg.Create(3))).Change(Start, "door.svg", "door.jpg")),

            // Age.
            Way("record nobody has checked", "GB4072", Contacts, Contacts, "  verified-on: 2026-11-02\n  verified-by: Amira\nhelp-line:", "help-line:"),
            Way("record checked long ago", "GB4072", Contacts, Contacts, "  as-of: 2026-10\n  verified-on: 2026-11-02", "  as-of: 2026-10\n  verified-on: 2026-05-02"),
            Way("hours checked long ago", "GB4072", Contacts, Contacts, "  url: https://frauenlinie.example/hilfe\n  visibility: public\n  source: The service itself\n  as-of: 2026-11-02\n  verified-on: 2026-11-02", "  url: https://frauenlinie.example/hilfe\n  visibility: public\n  source: The service itself\n  as-of: 2026-11-02\n  verified-on: 2026-08-02"),
            Way("record checked in the future", "GB4075", Contacts, Contacts, "  as-of: 2026-10\n  verified-on: 2026-11-02", "  as-of: 2026-10\n  verified-on: 2027-11-02"),
            Way("check without a name", "GB1226", Contacts, Contacts, "  verified-by: Amira\nhelp-line:", "help-line:"),
            Way("record that has ended", "GB4073", Contacts, Contacts, "  visibility: public\n  source: Official number", "  visibility: public\n  valid-until: 2026-11-29\n  source: Official number"),
            Way("service that is paused", "GB4074", Contacts, Contacts, "  url: https://frauenlinie.example/hilfe", "  status: paused\n  url: https://frauenlinie.example/hilfe"),
            Way("edition of a day to come", "GB4075", Guide, Guide, "date: 2026-11-20", "date: 2062-11-20"),

            // Law, figures, and what nobody can promise.
            Way("law that is not in force yet", "GB2093", Rights, Laws, "in-force-from: 2002-01-01", "in-force-from: 2031-01-01"),
            Way("law that has ended", "GB2095", Rights, Laws, "in-force-from: 2002-01-01", "in-force-from: 2002-01-01\n  in-force-until: 2026-06-30"),
            Way("law that is said to come and is in force", "GB2094", Rights, Rights, "::: law home-order", "::: law home-order upcoming"),
            Way("law of another region", "GB2092", Rights, Laws, "region: de", "region: at"),
            Way("law that does not exist", "GB2091", Rights, Rights, "::: law home-order", "::: law home-odrer"),
            Way("law cited without its record", "GB2096", Rights, Rights, "Nobody may use violence", "By § 1 nobody may use violence"),
            Way("law cited in a translation alone", "GB3221", German, German, "Niemand darf Gewalt gegen Sie ausüben.", "Niemand darf Gewalt gegen Sie ausüben (§ eins)."),
            Way("law that somebody should have looked at", "GB4080", Guide, Laws, "review-by: 2027-06-30", "review-by: 2026-06-30"),
            Way("figure of another region", "GB2097", Now, Figures, "region: de", "region: at"),
            Way("figure that holds no longer", "GB2098", Now, Figures, "region: de", "region: de\n  in-force-until: 2026-06-30"),
            Way("figure that somebody should have looked at", "GB4080", Guide, Figures, "review-by: 2027-06-30", "review-by: 2026-06-30"),
            Way("promise of a language in the source", "GB2104", People, People, "You can ask", "They help you in your language. You can ask"),
            Way("promise of a language without its condition", "GB2104", People, People, "::: only understood=help-line", "::: statement found"),
            Way("promise of a language in a translation", "GB3222", German, German, "Es wird an vielen Orten verteilt.", "Es wird an vielen Orten in Ihrer Sprache verteilt."),
            Way("name in two spellings", "GB2118", People, People, "You can ask", "The Frauenlinnie is there. You can ask"),
            Way("reference typed by hand", "GB2075", People, People, "You can ask", "Look at page 3. You can ask"),

            // What must be said.
            Way("no emergency number", "GB4077", Guide, Now, "Call the police: {contact:police.phone}", "Call the police."),
            Way("no help line", "GB4077", Sheet, "content/chapters/panel-men.md", "Call {contact:men-at.phone} before", "Call before"),
            Way("no word on reading without harm", "GB4076", Guide, Start, "::: safety", "::: note"),
            Way("no word on being found", "GB4076", Guide, Start, "::: statement found", "::: note"),
            Way("no word on legal advice", "GB4076", Guide, Rights, "::: statement disclaimer", "::: note"),
            Way("no word on legal advice in a leaflet", "GB4076", Sheet, "content/chapters/panel-men.md", "::: statement disclaimer", "::: note"),
            Way("statement that nobody knows", "GB2013", Rights, Rights, "::: statement disclaimer", "::: statement disclaimers"),

            // Translations.
            Way("translation changed after its review", "GB4070", German, German, "Niemand darf Gewalt gegen Sie ausüben.", "Niemand darf je Gewalt gegen Sie ausüben."),
            Way("source changed after its review", "GB4070", "content/chapters/rights.md", Rights, "Nobody may use violence against you.", "Nobody may ever use violence against you."),
            Way("guess of a program", "GB4070", German, German, "msgid \"In danger\"", "#, fuzzy\nmsgid \"In danger\""),
            Way("passage without a translation", "GB4070", Arabic, Arabic, "msgstr \"في خطر\"", "msgstr \"\""),
            Named("language that nobody reviewed", "GB4070", Arabic, f => f.Without("locales/ar/review.tsv")),
            Named("reviews by one person only", "GB4070", German, f => f.With(GermanReviews, f.Text(GermanReviews).Replace("noor", "Amira", StringComparison.Ordinal))),
            Named("advice that no adviser reviewed", "GB4070", German, f => f.With(GermanReviews, string.Join('\n', f.Text(GermanReviews).Split('\n').Where(l => !l.Contains("subject", StringComparison.Ordinal))))),
            Way("line of the reviews that is damaged", "GB3601", GermanReviews, GermanReviews, "\tlanguage\tamira\t2026-11-21\n", "\tlanguage\tamira\n"),
            Way("forbidden word", "GB3313", German, German, "Niemand darf Gewalt gegen Sie ausüben.", "Niemand darf Gewalt gegen Sie ausüben, auch nicht im Ehestreit."),
            Way("word of the glossary missing", "GB3314", German, German, "Rufen Sie die Polizei: {contact:police.phone}", "Rufen Sie die Wache: {contact:police.phone}"),
            Way("a “not” that is lost", "GB3304", German, German, "Gehen Sie nicht allein zurück.", "Gehen Sie allein zurück."),
            Way("sentence that ends otherwise", "GB3316", German, German, "msgstr \"In Gefahr\"", "msgstr \"In Gefahr?\""),

            // Language and discretion.
            Way("sentence that is too long", "GB4078", Rights, Rights, "Nobody may use violence against you.", "Nobody may use violence against you, whether he is your husband, your father, your brother or a neighbour of yours."),
            Way("word that tells in a title", "GB4039", Guide, Guide, "neutral-title: Information for women", "neutral-title: Violence at home"),
            Way("word that tells in a translated title", "GB4039", German, German, "msgstr \"Informationen für Frauen\"", "msgstr \"Gewalt erkennen\""),
            Named("word that tells in a file's name", "GB4039", "content/publications/violence.yaml", f => f.With("content/publications/violence.yaml", f.Text(Guide)).Without(Guide)),
            Named("word that tells in an address", "GB4039", Guide, f => f.With("content/chapters/danger.md", f.Text(Now)).Without(Now).Change(Guide, "now", "danger")),
            Way("word that tells in a mark within an address", "GB4039", Now, Now, "{#now}", "{#in-danger}"),
            Way("word that tells in the properties of files", "GB4039", Guide, Guide, "publisher: The publisher", "publisher: Women against violence"),

            // References and letters.
            Way("reference that leads nowhere", "GB2071", Start, Start, "{ref:your-people}", "{ref:your-peoples}"),
            Way("id that stands twice", "GB2005", People, People, "{#your-people}", "{#now}"),
            Way("note that nobody refers to", "GB2062", Start, Start, "got one.[^everyone]", "got one."),
            Way("note without its text", "GB2061", Start, Start, "[^everyone]: It is handed out in many places.", ""),
            Way("character that no font has", "GB4001", German, German, "Es wird an vielen Orten verteilt.", "Es wird an vielen Orten verteilt \U00010330."),
        ]);

    /// <summary>A note of place, time and camera, as phones write it behind the first mark of a file.</summary>
    private static byte[] WithExif(byte[] jpeg) => [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, 0, 16, .. "Exif\0\0MM\0*\0\0\0\b"u8, .. jpeg.AsSpan(2)];

    private static KeyValuePair<string, Mutation> Way(string name, string code, string found, string path, string old, string changed) =>
        Named(name, code, found, f => old.Length == 0 ? f.With(path, changed + f.Text(path)) : f.Change(path, old, changed));

    private static KeyValuePair<string, Mutation> Named(string name, string code, string found, Func<MemoryProjectFiles, MemoryProjectFiles> change) =>
        KeyValuePair.Create(name, new Mutation(change, code, found));
}
