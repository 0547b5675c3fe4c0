using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests;

/// <summary>A small guide with one of everything.</summary>
internal static class SampleProject
{
    public static Locale English { get; } = Locale("en", "English", "Latn");

    public static Locale German { get; } = Locale("de", "German", "Latn");

    public static Locale Arabic { get; } = Locale("ar", "Arabic", "Arab") with { Digits = "٠١٢٣٤٥٦٧٨٩" };

    public static Message Message(string text, string? context = null) => new(text, context, new SourceSpan("content/chapters/one.md", 3, 1));

    public static Project With(params ReadOnlySpan<Block> blocks)
    {
        var publication = Publication([.. blocks]);
        return new Project(
            "Guides", English, [English, German, Arabic], [publication.Region], "https://example.org", [publication], Interface());
    }

    /// <summary>A project whose only chapter lists a single record.</summary>
    public static Project WithContact(Contact contact)
    {
        var project = With(new ContactList(contact.Kind, contact.Span));
        var region = project.Regions[0] with { Contacts = ImmutableDictionary<string, Contact>.Empty.Add(contact.Id, contact), ContactOrder = [contact.Id] };
        return project with { Regions = [region], Publications = [project.Publications[0] with { Region = region }] };
    }

    public static Project WithText(string text) => With(new Paragraph(Message(text), Message(text).Span));

    public static Catalogue Catalogue(Locale locale, string entries)
    {
        var findings = new FindingBag();
        var file = PoReader.Read($"locales/{locale.Tag}/reader.po", Encoding.UTF8.GetBytes(Header(locale.Tag) + entries), findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.ToSorted()));
        return new Catalogue(locale, "reader", file);
    }

    public static string Header(string language) =>
        $"msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    /// <summary>One entry, with texts as they are meant.</summary>
    public static string Entry(string id, string translation) => $"msgid \"{Escape(id)}\"\nmsgstr \"{Escape(translation)}\"\n\n";

    public static Contact Contact(string id, ContactKind kind = ContactKind.Women, string audience = "all", Visibility visibility = Visibility.Public) => new(
        id, $"Name {id}", Message($"Description of {id}"), kind, audience, [ContactNumber.ToCall("0800 40 40 020")], $"https://{id}.example", $"{id}@example.org",
        new OpeningHours([new OpeningTime(DayOfWeek.Monday, DayOfWeek.Sunday, new TimeOnly(7, 0), new TimeOnly(22, 0))]), visibility, "somewhere", "2025", SourceSpan.WholeFile("content/contacts/de.yaml"));

    private static Locale Locale(string tag, string name, string script) => new(tag, name, name, script, [], null);

    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        < ' ' => $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}",
        _ => c.ToString(),
    }));

    private static Publication Publication(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Contact> contacts =
        [
            Contact("police", ContactKind.Emergency) with { Name = "Polizei", Numbers = [ContactNumber.ToCall("110")], Url = null, Hours = OpeningHours.Always },
            Contact("line") with { Numbers = [ContactNumber.ToCall("116 016")], Languages = new ContactLanguages(["de", "ar"], ["uk"]) },
            Contact("men", audience: "men"),
            Contact("office", visibility: Visibility.Professional),
            Contact("secret", visibility: Visibility.Never),
            Contact("web") with { Numbers = [], Hours = null },
        ];
        return new Publication(
            "guide-women", Message("Safe"), Message("For women"), Message("Information"), "women",
            new Region("de", "de", contacts.ToImmutableDictionary(c => c.Id), [.. contacts.Select(c => c.Id)]),
            "reader", "2026.1", new DateOnly(2026, 11, 22), "We", "CC BY 4.0", [OutputFormat.Print],
            [new Chapter("one", "one", Message("Chapter one"), blocks)],
            ImmutableDictionary<string, Figure>.Empty.Add("days", new Figure("days", "14", "law", "2026")),
            SourceSpan.WholeFile("content/publications/guide-women.yaml"));
    }

    private static InterfaceText Interface() => new([.. Enum.GetValues<InterfaceKey>().Select(k => k switch
    {
        InterfaceKey.AsOf => Message("Known to be right in: {date}", "interface.as-of"),
        InterfaceKey.HoursDaily => Message("Every day from {from} to {to}", "interface.hours-daily"),
        InterfaceKey.HoursDays => Message("{days}: {from} to {to}", "interface.hours-days"),
        InterfaceKey.DaysRange => Message("{first} to {last}", "interface.days-range"),
        InterfaceKey.CheckedOn => Message("Checked on: {date}", "interface.checked-on"),
        InterfaceKey.LawUpcoming => Message("Not in force before {date}", "interface.law-upcoming"),
        InterfaceKey.LanguagesSpoken => Message("Languages: {languages}", "interface.languages-spoken"),
        InterfaceKey.HoursAlways => Message("Open day and night", "interface.hours-always"),
        _ => Message(k.ToString(), $"interface.{k}"),
    })]);
}
