using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Tests.Editions;

public sealed class EditionBuilderTests
{
    [Fact]
    public void The_source_edition_says_what_the_editor_wrote()
    {
        var (edition, findings) = Build(SampleProject.WithText("**Go** to a *safe* place.\nThen\\* wait."), SampleProject.English, null);
        Assert.Empty(findings);
        Assert.False(edition.IsDraft);
        var text = Text(edition);
        Assert.False(text.IsFallback);
        Assert.Equal("Go to a safe place.\nThen* wait.", text.PlainText);
        Assert.Equal(
            ["Go|S", " to a |", "safe|E", " place.|", "\n|", "Then* wait.|"],
            text.Runs.Select(r => $"{r.Text}|{(r.Strong ? "S" : "")}{(r.Emphasised ? "E" : "")}"));
        Assert.Equal("guide-women-de-en", edition.Slug);
    }

    [Fact]
    public void A_translation_is_used_and_points_to_its_line()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.German, SampleProject.Entry("Chapter one", "Kapitel eins"));
        var (edition, _) = Build(SampleProject.With(), SampleProject.German, catalogue);
        var title = edition.Chapters[0].Title;
        Assert.Equal(("Kapitel eins", "de", false), (title.PlainText, title.Language, title.IsFallback));
        Assert.Equal("locales/de/reader.po:7:1", title.Origin.ToString());
        Assert.True(edition.IsDraft);
    }

    [Theory]
    [InlineData("msgid \"Hello\"\nmsgstr \"\"\n", "GB3105")]
    [InlineData("#, fuzzy\nmsgid \"Hello\"\nmsgstr \"x\"\n", "GB3106")]
    [InlineData("#= fuzzy\nmsgid \"Hello\"\nmsgstr \"x\"\n", "GB3106")]
    [InlineData("#~ msgid \"Hello\"\n#~ msgstr \"x\"\n", "GB3105")]
    [InlineData("msgctxt \"other\"\nmsgid \"Hello\"\nmsgstr \"x\"\n", "GB3105")]
    [InlineData("msgid \"Hello\"\nmsgstr \"x 0800 40 40 021\"\n", "GB3207")]
    public void A_passage_without_usable_translation_is_marked_and_reported(string entry, string code)
    {
        var (edition, findings) = Build(SampleProject.WithText("Hello"), SampleProject.Arabic, SampleProject.Catalogue(SampleProject.Arabic, entry));
        var text = Text(edition);
        Assert.Equal(("Hello", "en", true), (text.PlainText, text.Language, text.IsFallback));
        Assert.Equal("content/chapters/one.md:3:1", text.Origin.ToString());
        Assert.Contains(findings, f => f.Code.Id is "GB3105" or "GB3106" or "GB3207" && f.Language == "ar");
        Assert.True(code == "GB3105" || findings.Any(f => f.Code.Id == code));
        Assert.True(edition.IsDraft);
    }

    [Fact]
    public void Without_a_catalogue_everything_is_a_fallback_and_said_once()
    {
        var (edition, findings) = Build(SampleProject.WithText("Hello"), SampleProject.Arabic, null);
        Assert.True(edition.Title.IsFallback);
        Assert.True(Text(edition).IsFallback);
        Assert.All(Enum.GetValues<InterfaceKey>(), k => Assert.True(edition.Interface[k].IsFallback));
        Assert.Equal("GB3105", Assert.Single(findings).Code.Id);
    }

    [Fact]
    public void A_phone_number_in_Arabic_is_an_isolated_run_with_the_stored_digits()
    {
        const string source = "Call {contact:line.phone} now";
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry(source, "اتصلي الآن على **{contact:line.phone}**!"));
        var (edition, _) = Build(SampleProject.WithText(source), SampleProject.Arabic, catalogue);
        var run = Assert.Single(Text(edition).Runs, r => r.Kind == RunKind.Phone);
        Assert.Equal(new EditionRun("116 016", RunKind.Phone, Strong: true, Emphasised: false, "ar", "tel:116016"), run);
        Assert.True(run.IsIsolated && run.IsUnbreakable);
        Assert.Equal("اتصلي الآن على 116 016!", Text(edition).PlainText);
    }

    [Theory]
    [InlineData("{contact:police.phone}", "110", RunKind.Phone, "ar", "tel:110")]
    [InlineData("{contact:line.mail}", "line@example.org", RunKind.Mail, "ar", "mailto:line@example.org")]
    [InlineData("{contact:secret.phone}", "{contact:secret.phone}", RunKind.Text, "ar", null)]
    [InlineData("{contact:office.url}", "{contact:office.url}", RunKind.Text, "ar", null)]
    [InlineData("{contact:men.name}", "{contact:men.name}", RunKind.Text, "ar", null)]
    [InlineData("{contact:web.phone}", "{contact:web.phone}", RunKind.Text, "ar", null)]
    [InlineData("{contact:nobody.phone}", "{contact:nobody.phone}", RunKind.Text, "ar", null)]
    [InlineData("{figure:none}", "{figure:none}", RunKind.Text, "ar", null)]
    [InlineData("{contact:web.url}", "web.example", RunKind.Link, "ar", "https://web.example")]
    [InlineData("{contact:web.mail}", "web@example.org", RunKind.Mail, "ar", "mailto:web@example.org")]
    [InlineData("{contact:police.name}", "Polizei", RunKind.Foreign, "de", null)]
    [InlineData("{figure:days}", "14", RunKind.Figure, "ar", null)]
    [InlineData("*Hilfe*{lang=de}", "Hilfe", RunKind.Foreign, "de", null)]
    public void Facts_come_from_their_records_and_hidden_ones_from_nowhere(string placeholder, string text, RunKind kind, string language, string? href)
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry(placeholder, placeholder));
        var (edition, _) = Build(SampleProject.WithText(placeholder), SampleProject.Arabic, catalogue);
        var run = Assert.Single(Text(edition).Runs);
        Assert.Equal((text, kind, language, href), (run.Text, run.Kind, run.Language, run.Href));
    }

    [Theory]
    [InlineData("+49 30 6110300", "tel:+49306110300")]
    [InlineData("+49 (0)30 6110300", "tel:+49306110300")]
    [InlineData("030 611 03 00", "tel:0306110300")]
    [InlineData("116 016", "tel:116016")]
    public void Numbers_are_dialled_as_printed(string number, string href) => Assert.Equal(href, ContactRuns.Phone(number, "ar").Href);

    [Fact]
    public void Words_in_the_editions_own_language_are_not_foreign()
    {
        const string source = "Say **now** *Hilfe*{lang=de} to {contact:police.name}";
        var catalogue = SampleProject.Catalogue(SampleProject.German, SampleProject.Entry(source, "Sag **jetzt** *Hilfe*{lang=de} zu {contact:police.name}"));
        var (edition, _) = Build(SampleProject.WithText(source), SampleProject.German, catalogue);
        Assert.Equal(["Sag ", "jetzt", " Hilfe zu Polizei"], Text(edition).Runs.Select(r => r.Text));
        Assert.DoesNotContain(Text(edition).Runs, r => r.IsIsolated || r.Emphasised);
    }

    [Fact]
    public void A_German_word_in_an_English_fallback_stays_foreign_in_the_German_edition()
    {
        var (edition, _) = Build(SampleProject.WithText("Say *Hilfe*{lang=de}"), SampleProject.German, null);
        Assert.Equal((RunKind.Foreign, true), (Text(edition).Runs[1].Kind, Text(edition).Runs[1].Emphasised));
    }

    [Fact]
    public void Contacts_are_listed_by_kind_audience_and_visibility_in_order()
    {
        var women = new ContactList(ContactKind.Women, SampleProject.Message("").Span);
        var emergency = new ContactList(ContactKind.Emergency, SampleProject.Message("").Span);
        var catalogue = SampleProject.Catalogue(
            SampleProject.Arabic,
            "msgctxt \"interface.hours-daily\"\nmsgid \"Every day from {from} to {to}\"\nmsgstr \"يوميا من {from} إلى {to}\"\n");
        var (edition, _) = Build(SampleProject.With(women, emergency), SampleProject.Arabic, catalogue);
        var contacts = edition.Chapters[0].Blocks.Cast<EditionContact>().ToImmutableArray();
        Assert.Equal(["line", "web", "police"], contacts.Select(c => c.Id));
        Assert.Equal("يوميا من 07:00 إلى 22:00", Assert.Single(contacts[0].Hours).PlainText);
        Assert.Equal([RunKind.Figure, RunKind.Figure], contacts[0].Hours[0].Runs.Where(r => r.IsIsolated).Select(r => r.Kind));
        Assert.Equal("Known to be right in: 2025", contacts[0].AsOf.PlainText);
        Assert.True(contacts[0].AsOf.IsFallback);
        Assert.Equal("Description of line", contacts[0].Description.PlainText);
        Assert.Equal("116 016", Assert.Single(contacts[0].Numbers).Number.PlainText);
        Assert.Empty(contacts[1].Numbers);
        Assert.Empty(contacts[1].Hours);
        Assert.Equal("Open day and night", Assert.Single(contacts[2].Hours).PlainText);
        Assert.Null(contacts[2].Url);
        Assert.Equal((RunKind.Foreign, "de"), (contacts[2].Name.Runs[0].Kind, contacts[2].Name.Runs[0].Language));
    }

    [Fact]
    public void Languages_of_a_contact_have_their_own_names_each_apart_from_the_order_around_it()
    {
        var (edition, _) = Build(SampleProject.With(new ContactList(ContactKind.Women, SampleProject.Message("").Span)), SampleProject.Arabic, null);
        var contact = Assert.IsType<EditionContact>(edition.Chapters[0].Blocks[0]);
        Assert.Equal(["Languages: Deutsch · العربية", "LanguagesInterpreted"], contact.Notes.Select(n => n.PlainText));
        Assert.Equal([("Deutsch", "de"), ("العربية", "ar")], contact.Notes[0].Runs.Where(r => r.IsIsolated).Select(r => (r.Text, r.Language)));
        Assert.Equal(["line"], edition.ContactsWithLanguages.Select(c => c.Id));
        var silent = Assert.IsType<EditionContact>(edition.Chapters[0].Blocks[1]);
        Assert.Empty(silent.Notes);
    }

    [Fact]
    public void A_contact_says_when_it_is_open_what_a_call_costs_and_where_the_call_leaves_traces()
    {
        var time = new OpeningTime(DayOfWeek.Monday, DayOfWeek.Thursday, new TimeOnly(8, 0), new TimeOnly(20, 0));
        var record = SampleProject.Contact("line") with
        {
            Numbers = [new ContactNumber("116 016", NumberKind.Phone, CallCost.Free, SampleProject.Message("Women answer.")), new ContactNumber("600 00", NumberKind.Text, null, null)],
            Hours = new OpeningHours([time, time with { First = DayOfWeek.Sunday, Last = DayOfWeek.Sunday, To = new TimeOnly(9, 30) }]),
            Trace = new CallTrace(OnBill: false, InCallLog: true),
            Status = ServiceStatus.Paused,
            Verified = new Verification(new DateOnly(2026, 11, 2), "Amira"),
        };
        var (edition, _) = Build(SampleProject.WithContact(record), SampleProject.English, null);
        var contact = Assert.IsType<EditionContact>(Assert.Single(edition.Chapters[0].Blocks));
        Assert.Equal(["Monday to Thursday: 08:00 to 20:00", "Sunday: 08:00 to 09:30"], contact.Hours.Select(h => h.PlainText));
        Assert.Equal(["Women answer.", "CallFree"], contact.Numbers[0].Notes.Select(n => n.PlainText));
        Assert.Equal(("600 00", "sms:60000"), (contact.Numbers[1].Number.PlainText, contact.Numbers[1].Number.Runs[0].Href));
        Assert.Equal(["ServicePaused", "CallNotOnBill", "CallLogged"], contact.Notes.Select(n => n.PlainText));
        Assert.Equal("Checked on: 2026-11-02", contact.AsOf.PlainText);
    }

    [Fact]
    public void Every_kind_of_block_is_carried_over()
    {
        var span = SampleProject.Message("").Span;
        var image = new JpegInfo([1, 2], 3, 4, 3);
        var (edition, _) = Build(
            SampleProject.With(
                new Heading(2, "h", SampleProject.Message("Head"), span),
                new ListBlock(Ordered: true, 3, [new ListItem([new Paragraph(SampleProject.Message("Item"), span)])], span),
                new Box("safety", [new Paragraph(SampleProject.Message("In a box"), span)], span),
                new Picture("content/images/a.jpg", image, SampleProject.Message("A door"), SampleProject.Message("Leave"), 0.5, span)),
            SampleProject.English,
            null);
        var blocks = edition.Chapters[0].Blocks;
        Assert.Equal((2, "h", "Head"), blocks[0] is EditionHeading h ? (h.Level, h.Id, h.Text.PlainText) : default);
        var list = Assert.IsType<EditionList>(blocks[1]);
        Assert.Equal((true, 3, "Item"), (list.Ordered, list.Start, Assert.IsType<EditionParagraph>(list.Items[0][0]).Text.PlainText));
        var box = Assert.IsType<EditionBox>(blocks[2]);
        Assert.Equal(("safety", "In a box"), (box.Kind, Assert.IsType<EditionParagraph>(box.Blocks[0]).Text.PlainText));
        var picture = Assert.IsType<EditionPicture>(blocks[3]);
        Assert.Equal(("content/images/a.jpg", image, "A door"), (picture.Path, picture.Image, picture.AlternativeText.PlainText));
        Assert.Equal(("Leave", 0.5), (picture.Caption?.PlainText, picture.Width));
    }

    [Theory]
    [InlineData("web", true)]
    [InlineData("police", false)]
    [InlineData("men", false)]
    [InlineData("secret", false)]
    [InlineData("nobody", false)]
    public void A_QR_code_leads_to_the_address_of_a_contact_that_may_be_shown(string contact, bool isShown)
    {
        var (edition, _) = Build(SampleProject.With(new QrCode(contact, SampleProject.Message("").Span)), SampleProject.English, null);
        Assert.Equal(isShown, edition.Chapters[0].Blocks.OfType<EditionQrCode>().Any(q => q.Url.Runs is [{ Kind: RunKind.Link, Href: not null }]));
    }

    [Fact]
    public void Text_is_in_normal_form_C()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.German, SampleProject.Entry("Hello", "cafe\u0301"));
        var (edition, _) = Build(SampleProject.WithText("Hello"), SampleProject.German, catalogue);
        Assert.Equal("caf\u00e9", Text(edition).PlainText);
    }

    [Fact]
    public void A_parameter_of_an_interface_text_is_filled_in_later()
    {
        var (edition, _) = Build(SampleProject.With(), SampleProject.English, null);
        Assert.Equal("Known to be right in: {date}", edition.Interface[InterfaceKey.AsOf].PlainText);
        Assert.Equal(RunKind.Figure, edition.Interface[InterfaceKey.AsOf].Runs[1].Kind);
    }

    private static EditionText Text(Edition edition) => Assert.IsType<EditionParagraph>(edition.Chapters[0].Blocks[0]).Text;

    private static (Edition Edition, Finding[] Findings) Build(Project project, Locale locale, Catalogue? catalogue)
    {
        var findings = new FindingBag();
        var edition = EditionBuilder.Build(project, project.Publications[0], locale, catalogue, findings);
        return (edition, [.. findings.ToSorted()]);
    }
}
