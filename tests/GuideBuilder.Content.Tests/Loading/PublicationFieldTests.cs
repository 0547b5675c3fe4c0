using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

/// <summary>What a publication says of its forms: styles, formats and the number on the strips of a poster.</summary>
public sealed class PublicationFieldTests
{
    private const string Guide = "content/publications/guide.yaml";
    private const string Project = "content/project.yaml";
    private const string Locales = "locales/locales.yaml";
    private const string Contacts = "content/contacts/de.yaml";

    [Fact]
    public void Styles_are_read_in_their_order() =>
        Assert.Equal(["leaflet-z", "a5"], Read("styles: [leaflet-z, a5]").Styles);

    [Fact]
    public void Without_styles_a_publication_is_a_book_in_A5() => Assert.Equal(["a5"], Read("").Styles);

    [Theory]
    [InlineData("", "en")]
    [InlineData("locales: [de]", "de")]
    [InlineData("locales: [de, en]", "de, en")]
    public void A_publication_is_made_in_the_languages_it_names_else_in_those_of_all(string line, string locales)
    {
        var (project, findings) = Load(line, TwoLanguages("[de]"));
        Assert.Empty(findings);
        Assert.Equal(["en", "de"], project!.Locales.Select(l => l.Tag));
        Assert.Equal(locales, string.Join(", ", Assert.Single(project.Publications).Locales));
    }

    [Fact]
    public void A_language_stands_in_one_of_the_two_lists() =>
        Assert.Equal("GB1111 content/project.yaml:6:21", SmallProject.Places(Load("", TwoLanguages("[de, en]")).Findings));

    [Theory]
    [InlineData("locales: [en, ne]", "GB1230", "13:15", "Did you mean “en”?")]
    [InlineData("locales: []", "GB1108", "13:10", "“locales”")]
    [InlineData("locales: en", "GB1107", "13:10", "“locales”")]
    [InlineData("locales: [en, en]", "GB1111", "13:15", "“en”")]
    [InlineData("styles: [a5, Large Print]", "GB1201", "13:14", "“Large Print”")]
    [InlineData("styles: [../a5]", "GB1201", "13:10", "“../a5”")]
    [InlineData("styles: [a5, a5]", "GB1111", "13:14", "“a5”")]
    [InlineData("styles: a5", "GB1107", "13:9", "“styles”")]
    [InlineData("style: a5", "GB1109", "13:1", "“style”")]
    [InlineData("tear-of: police", "GB1109", "13:1", "“tear-of”")]
    public void A_slip_is_named_where_it_stands(string line, string code, string place, string words)
    {
        var finding = Assert.Single(Load(line).Findings);

        Assert.Equal((code, $"{Guide}:{place}"), (finding.Code.Id, finding.Span!.ToString()));
        Assert.Contains(words, finding.Message);
    }

    [Fact]
    public void The_site_may_name_some_publications_first()
    {
        var (project, findings) = Load("", Ordered("[guide]"));
        Assert.Empty(findings);
        Assert.Equal(["guide"], project!.SiteOrder);
    }

    [Theory]
    [InlineData("[guide, guid]", "GB1110 content/project.yaml:6:21")]
    [InlineData("[guide, guide]", "GB1111 content/project.yaml:6:21")]
    [InlineData("guide", "GB1107 content/project.yaml:6:13")]
    public void The_site_can_only_name_publications_that_there_are_and_each_once(string order, string places) =>
        Assert.Equal(places, SmallProject.Places(Load("", Ordered(order)).Findings));

    [Fact]
    public void Office_is_a_format_beside_the_others() =>
        Assert.Equal([OutputFormat.Office, OutputFormat.Site], Read("", SmallProject.Files.With(Guide, SmallProject.Files.Text(Guide).Replace("[print, site]", "[office, site]"))).Formats);

    [Fact]
    public void A_format_that_there_is_not_is_named_with_those_that_there_are()
    {
        var finding = Assert.Single(SmallProject.LoadChanged(Guide, "[print, site]", "[print, offices]"));

        Assert.Equal($"GB1110 {Guide}:11:18", SmallProject.Places([finding]));
        Assert.Contains("print, screen, office, site, single, epub", finding.Message + finding.Hint);
    }

    [Fact]
    public void The_strips_of_a_poster_carry_the_number_that_is_named()
    {
        Assert.Equal("police", Read("tear-off: police").TearOffContact);
        Assert.Null(Read("").TearOffContact);
    }

    [Theory]
    [InlineData("polize", "GB2051")]
    [InlineData("web", "GB2052")]
    [InlineData("shelter", "GB2053")]
    [InlineData("men", "GB2054")]
    [InlineData("../police", "GB2051")]
    public void A_number_that_may_not_stand_in_the_text_may_not_stand_on_a_strip(string contact, string code)
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts) + """

            web:
              name: Web
              description: On the web only
              kind: women
              audience: all
              url: https://www.web.example
              visibility: public
              source: Official
              as-of: 2026
            """);

        Assert.Equal($"{code} {Guide}:13:11", SmallProject.Places(Load("tear-off: " + contact, files).Findings));
    }

    [Fact]
    public void Languages_of_a_contact_are_read_in_their_order_and_spoken_ones_need_no_interpreter()
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts).Replace("hours: always", "languages: { spoken: [tr, de], interpreted: [ar, de] }", StringComparison.Ordinal));
        var (project, findings) = Load("", files);
        Assert.Empty(findings);
        var contacts = project!.FindRegion("de")!.Contacts;
        Assert.Equal(["tr", "de"], contacts["police"].Languages.Spoken);
        Assert.Equal(["ar"], contacts["police"].Languages.Interpreted);
        Assert.False(contacts["men"].Languages.AreKnown);
    }

    [Fact]
    public void Hours_of_a_contact_are_days_that_follow_each_other_in_the_order_of_the_week()
    {
        var hours = HoursOf("[{ days: [su, mo, tu, th], from: \"08:00\", to: \"12:00\" }, { days: [mo], from: \"13:00\", to: \"15:30\" }]");
        Assert.Equal(
            ["Monday-Tuesday 08:00-12:00", "Monday-Monday 13:00-15:30", "Thursday-Thursday 08:00-12:00", "Sunday-Sunday 08:00-12:00"],
            hours!.Times.Select(t => $"{t.First}-{t.Last} {t.From:HH\\:mm}-{t.To:HH\\:mm}"));
        Assert.True(HoursOf("{ from: \"08:00\", to: \"12:00\" }")!.Times[0].IsDaily);
        Assert.True(HoursOf("always")!.IsAlways);
    }

    [Theory]
    [InlineData("[]", "GB1212")]
    [InlineData("[{ days: [mo], from: \"08:00\", to: \"07:00\" }]", "GB1212")]
    [InlineData("[{ days: [mo, tu], from: \"08:00\", to: \"12:00\" }, { days: [tu], from: \"11:00\", to: \"13:00\" }]", "GB1212")]
    [InlineData("[{ days: [monday], from: \"08:00\", to: \"12:00\" }]", "GB1110")]
    [InlineData("{ days: [mo], from: \"08:00\", to: \"12:00\" }", "GB1109")]
    public void Hours_that_are_not_clear_are_refused(string hours, string code)
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts).Replace("hours: always", "hours: " + hours, StringComparison.Ordinal));
        Assert.Contains(Load("", files).Findings, f => f.Code.Id == code);
    }

    [Fact]
    public void A_record_may_say_who_answers_what_it_costs_where_it_leaves_traces_and_who_checked_it()
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts).Replace(
            "phone: \"110\"",
            """
            numbers:
                - { number: "110", cost: free, answered-by: Officers }
                - { number: "0151 1", kind: text }
              chat: https://chat.example
              trace: { bill: "no", call-log: "yes" }
              status: paused
              verified-on: 2026-11-02
              verified-by: Amira
              valid-until: 2027-05-31
            """,
            StringComparison.Ordinal));
        var (project, findings) = Load("", files);
        Assert.Empty(findings);
        var police = project!.FindRegion("de")!.Contacts["police"];
        Assert.Equal(("110", CallCost.Free, "Officers"), (police.Phone, police.Numbers[0].Cost, police.Numbers[0].AnsweredBy!.Text));
        Assert.Equal(("0151 1", "https://chat.example"), (police.TextNumber, police.Chat));
        Assert.Equal(new CallTrace(OnBill: false, InCallLog: true), police.Trace);
        Assert.Equal((ServiceStatus.Paused, new Verification(new DateOnly(2026, 11, 2), "Amira"), new DateOnly(2027, 5, 31)), (police.Status, police.Verified, police.ValidUntil));
    }

    private static OpeningHours? HoursOf(string hours)
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts).Replace("hours: always", "hours: " + hours, StringComparison.Ordinal));
        var (project, findings) = Load("", files);
        Assert.Empty(findings);
        return project!.FindRegion("de")!.Contacts["police"].Hours;
    }

    [Fact]
    public void Telling_words_are_read_in_their_order_and_may_be_left_out()
    {
        Assert.Equal(["violence", "help line"], LoadLocale("telling-words: [violence, help line]").Project!.Locales[0].TellingWords);
        Assert.Empty(LoadLocale("").Project!.Locales[0].TellingWords);
    }

    [Theory]
    [InlineData("telling-words: violence", "GB1107", "6:18")]
    [InlineData("telling-words: [violence, violence]", "GB1111", "6:29")]
    [InlineData("telling-words: [[violence]]", "GB1107", "6:19")]
    [InlineData("teling-words: [violence]", "GB1109", "6:3")]
    public void Telling_words_are_a_list_of_words_each_named_once(string line, string code, string place) =>
        Assert.Equal($"{code} locales/locales.yaml:{place}", SmallProject.Places(LoadLocale(line).Findings));

    private static MemoryProjectFiles TwoLanguages(string others) => SmallProject.Files
        .With(Project, SmallProject.Files.Text(Project).TrimEnd() + $"\nother-locales: {others}\n")
        .With(Locales, SmallProject.Files.Text(Locales).TrimEnd() + "\nde:\n  name: Deutsch\n  english-name: German\n  script: Latn\n  fonts: [Noto Sans]\n");

    private static MemoryProjectFiles Ordered(string publications) =>
        SmallProject.Files.With(Project, SmallProject.Files.Text(Project).TrimEnd() + $"\nsite-order: {publications}\n");

    private static Publication Read(string line, MemoryProjectFiles? files = null)
    {
        var (project, findings) = Load(line, files);
        Assert.Empty(findings);
        return Assert.Single(project!.Publications);
    }

    private static (Project? Project, IReadOnlyList<Finding> Findings) Load(string line, MemoryProjectFiles? files = null)
    {
        files ??= SmallProject.Files;
        return SmallProject.Load(files.With(Guide, files.Text(Guide) + "\n" + line + "\n"));
    }

    private static (Project? Project, IReadOnlyList<Finding> Findings) LoadLocale(string line) =>
        SmallProject.Load(SmallProject.Files.With("locales/locales.yaml", SmallProject.Files.Text("locales/locales.yaml") + "\n  " + line + "\n"));
}
