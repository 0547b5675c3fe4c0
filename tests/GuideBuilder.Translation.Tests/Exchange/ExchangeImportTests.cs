using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Exchange;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Tests.Review;

namespace GuideBuilder.Translation.Tests.Exchange;

public sealed class ExchangeImportTests
{
    private static readonly Project Project = SampleProject.With(Text("One."), Text("Two."), Text("Call {contact:line.phone}."));

    private static readonly string Entries =
        "# kept\n#, x-mine\n" + SampleProject.Entry("One.", "واحد.") + "#, fuzzy\n#| msgid \"Too.\"\n" + SampleProject.Entry("Two.", "اثنان.") + SampleProject.Entry("Other.", "آخر.");

    private static readonly TranslatedLocale Locale = SampleLocale.Of(Entries);

    [Fact]
    public void A_file_that_nobody_changed_changes_nothing()
    {
        var (plan, findings) = Import(rows => rows, isFinal: true);
        Assert.Empty(findings);
        Assert.Equal((0, 0), (plan.Changes.Length, plan.Refused));
        Assert.True(plan.Unchanged > 20);
        Assert.Empty(plan.ToFiles(Locale, new FindingBag()));
    }

    [Fact]
    public void A_new_translation_goes_in_unconfirmed_and_nothing_else_changes()
    {
        var (plan, findings) = Import(Translate("One.", "واحدة."));
        Assert.Empty(findings);
        Assert.Equal(("واحدة.", true), (Assert.Single(plan.Changes).Translation, plan.Changes[0].IsFuzzy));
        var written = Written(plan);
        Assert.Contains("# kept\n", written, StringComparison.Ordinal);
        Assert.Matches("#, .*x-mine", written);
        Assert.Matches("#, .*fuzzy.*\nmsgid \"One.\"\nmsgstr \"واحدة.\"", written);
        Assert.EndsWith(SampleProject.Entry("Other.", "آخر."), written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translator_who_answers_for_it_confirms_at_once()
    {
        var (plan, _) = Import(Translate("Two.", "شيئان."), isFinal: true);
        Assert.False(Assert.Single(plan.Changes).IsFuzzy);
        var written = Written(plan);
        Assert.DoesNotContain("fuzzy", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Too.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_the_catalogue_does_not_have_is_added()
    {
        var (plan, _) = Import(Translate("Call {contact:line.phone}.", "اتصلي {contact:line.phone}."));
        Assert.EndsWith("#, fuzzy\nmsgid \"Call {contact:line.phone}.\"\nmsgstr \"اتصلي {contact:line.phone}.\"\n", Written(plan).TrimEnd() + "\n", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call {contact:line.phone}.", "اتصلي 116 016.", "GB3201")]
    [InlineData("One.", "واحد <b>.", "GB3203")]
    [InlineData("One.", "واحد 7.", "GB3209")]
    [InlineData("One.", "???? ??", "GB3709")]
    [InlineData("One.", "واحد\u0004.", "GB3010")]
    public void What_may_not_be_used_does_not_go_in(string source, string translation, string code)
    {
        var (plan, findings) = Import(rows => Translate("Two.", "٢ اثنان")(Translate(source, translation)(rows)).Select(r => r.Source == "Two." ? r with { Translation = "شيئان." } : r));
        Assert.Contains(findings, f => f.Code.Id == code && f is { Severity: Severity.Error, Span.Path: "x.csv", Language: "ar" });
        Assert.Equal("Two.", Assert.Single(plan.Changes).Passage.Message.Text);
        Assert.Equal(1, plan.Refused);
    }

    [Fact]
    public void A_row_whose_source_was_reworded_is_refused_and_the_others_go_in()
    {
        var (plan, findings) = Import(rows => Translate("One.", "واحدة.")(rows).Append(Row("p0123456789ab", "Gone.", "ذهب.")));
        Assert.Equal("GB3704", Assert.Single(findings).Code.Id);
        Assert.Equal((1, 1), (plan.Changes.Length, plan.Refused));
    }

    [Fact]
    public void A_row_whose_source_cell_was_changed_is_refused() =>
        Refuses("GB3705", rows => Translate("One.", "واحدة.")(rows).Select(r => r.Source == "One." ? r with { Source = "Two." } : r));

    [Fact]
    public void Two_translations_of_one_passage_are_refused() =>
        Refuses("GB3706", rows => Translate("One.", "واحدة.")(rows).Concat(Translate("One.", "أحد.")(rows).Where(r => r.Source == "One.")));

    [Fact]
    public void Work_that_others_did_in_the_meantime_is_not_overwritten()
    {
        var sent = Rows(SampleLocale.Of(Entries));
        var now = SampleLocale.Of("# kept\n" + SampleProject.Entry("One.", "واحد اثنان."));
        var findings = new FindingBag();
        var untouched = ExchangeImport.Plan(Project, now, sent, isFinal: true, findings);
        Assert.Equal((0, 0, 0), (untouched.Changes.Length, untouched.Refused, findings.Count));
        var changed = ExchangeImport.Plan(Project, now, [.. Translate("One.", "واحدة.")(sent)], isFinal: true, findings);
        Assert.Equal((0, 1), (changed.Changes.Length, changed.Refused));
        Assert.Equal("GB3707", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Fact]
    public void A_sheet_of_another_language_is_refused()
    {
        var german = SampleLocale.Of("") with { Locale = SampleProject.German };
        var findings = new FindingBag();
        var plan = ExchangeImport.Plan(Project, SampleLocale.Of(""), [.. Translate("One.", "Eins.")(Rows(german))], isFinal: false, findings);
        Assert.Empty(plan.Changes);
        Assert.Contains(findings.ToSorted(), f => f.Code.Id == "GB3707");
    }

    [Fact]
    public void An_emptied_cell_takes_nothing_away() => Refuses("GB3708", Translate("One.", ""));

    [Fact]
    public void A_doubt_goes_in_and_a_confirmation_only_from_those_who_answer_for_it()
    {
        var doubted = Import(rows => rows.Select(r => r.Source == "One." ? r with { State = ExchangeState.Fuzzy } : r)).Plan;
        Assert.Equal(("One.", true), (Assert.Single(doubted.Changes).Passage.Message.Text, doubted.Changes[0].IsFuzzy));
        Func<IEnumerable<ExchangeRow>, IEnumerable<ExchangeRow>> confirm = rows => rows.Select(r => r.Source == "Two." ? r with { State = ExchangeState.Translated } : r);
        Assert.Empty(Import(confirm).Plan.Changes);
        Assert.Equal(("Two.", false), (Assert.Single(Import(confirm, isFinal: true).Plan.Changes).Passage.Message.Text, Import(confirm, isFinal: true).Plan.Changes[0].IsFuzzy));
    }

    [Fact]
    public void A_remark_is_told_and_an_untouched_note_is_not()
    {
        var (plan, findings) = Import(rows => rows.Select(r => r.Source == "One." ? r with { Note = "kept\nIs this polite?" } : r));
        Assert.Empty(plan.Changes);
        Assert.Equal("GB3710", Assert.Single(findings).Code.Id);
        Assert.Contains("Is this polite?", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_is_kept_above_its_entry_once_and_nothing_else_changes()
    {
        var (plan, _) = Import(rows => rows.Select(r => r.Source == "One." ? r with { Note = "kept\r\n Is this polite? \nIt ends\\" } : r));
        var written = Written(plan);
        Assert.Equal(SampleProject.Header("ar") + Entries.Replace("# kept\n", "# kept\n# Is this polite?\n# It ends\\ \n", StringComparison.Ordinal), written);

        var again = SampleLocale.Of(written[SampleProject.Header("ar").Length..]);
        Assert.Contains("Is this polite?\nIt ends\\", ExchangeSheet.Of(again, Passages.Of(Project, "reader")).Single(r => r.Source == "One.").Note, StringComparison.Ordinal);
        var findings = new FindingBag();
        Assert.Empty(ExchangeImport.Plan(Project, again, [.. Rows(Locale).Select(r => r.Source == "One." ? r with { Note = "Is this polite?" } : r)], isFinal: true, findings).Remarks);
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void A_remark_is_kept_beside_a_translation_that_is_refused()
    {
        var (plan, _) = Import(rows => Translate("One.", "واحد 7.")(rows).Select(r => r.Source == "One." ? r with { Note = "No." } : r));
        Assert.Equal((0, 1), (plan.Changes.Length, plan.Refused));
        Assert.Contains("# No.\n#, x-mine\nmsgid \"One.\"\nmsgstr \"واحد.\"", Written(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One.", 1001)]
    [InlineData("Call {contact:line.phone}.", 10)]
    public void What_is_no_remark_or_has_no_entry_is_only_told(string source, int length)
    {
        var (plan, findings) = Import(rows => rows.Select(r => r.Source == source ? r with { Note = new string('x', length) } : r));
        Assert.Empty(plan.Remarks);
        Assert.StartsWith("Remark that is not kept: xxx", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_somebody_changed_is_a_draft_no_longer_and_another_stays_one()
    {
        var locale = SampleLocale.Of(
            "#, fuzzy, x-mt-draft, x-mine\n" + SampleProject.Entry("One.", "واحد.")
            + "#, x-mt-draft\n" + SampleProject.Entry("Two.", "اثنان.")
            + "#, x-mt-draft\n" + SampleProject.Entry("Call {contact:line.phone}.", "اتصلي {contact:line.phone}."));
        var rows = Translate("One.", "واحدة.")(Translate("Two.", "شيئان.")(Rows(locale)));
        var (_, bytes) = Assert.Single(ExchangeImport.Plan(Project, locale, [.. rows.Select(r => r.Source == "One." ? r with { State = ExchangeState.Fuzzy } : r)], isFinal: true, new FindingBag()).ToFiles(locale, new FindingBag()));
        Assert.Equal(
            SampleProject.Header("ar") + "#, x-mine\n" + SampleProject.Entry("One.", "واحدة.") + SampleProject.Entry("Two.", "شيئان.")
            + "#, x-mt-draft\n" + SampleProject.Entry("Call {contact:line.phone}.", "اتصلي {contact:line.phone}."),
            Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Line_ends_of_spreadsheets_do_no_harm()
    {
        var (plan, findings) = Import(rows => rows.Select(r => r.Source == "One." ? r with { Translation = "واحدة.\r\n" } : r with { Note = r.Note.Replace("\n", "\r\n", StringComparison.Ordinal) }));
        Assert.Empty(findings);
        Assert.Equal("واحدة.", Assert.Single(plan.Changes).Translation);
    }

    [Fact]
    public void A_hostile_sheet_fills_no_screen_and_takes_no_time()
    {
        var clock = Stopwatch.StartNew();
        var (plan, findings) = Import(rows => rows.Concat(Enumerable.Range(0, 200_000).Select(i => Row($"p{i}", "x", "y") with { Span = new SourceSpan("x.csv", i + 99, 1) })));
        Assert.Equal((200_000, 201), (plan.Refused, findings.Length));
        Assert.Contains(findings, f => f.Code.Id == "GB3711");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void The_page_for_reviewers_shows_each_text_in_its_language_and_no_script()
    {
        var page = Encoding.UTF8.GetString(ReviewPage.Write("A <guide>", SampleProject.English, SampleProject.Arabic, [Row("p1", "Call **now** {contact:line.phone}", "<script>alert(1)</script>")]));
        Assert.Contains("<td lang=\"en\" dir=\"ltr\">Call <strong>now</strong> <bdi dir=\"ltr\" class=\"fact\">{contact:line.phone}</bdi></td>", page, StringComparison.Ordinal);
        Assert.Contains("<td lang=\"ar\" dir=\"rtl\">&lt;script&gt;alert(1)&lt;/script&gt;</td>", page, StringComparison.Ordinal);
        Assert.Contains("<title>A &lt;guide&gt;: review of the translation into Arabic</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
    }

    private static void Refuses(string code, Func<IEnumerable<ExchangeRow>, IEnumerable<ExchangeRow>> change)
    {
        var (plan, findings) = Import(change);
        Assert.Equal(code, Assert.Single(findings).Code.Id);
        Assert.Equal((0, 1), (plan.Changes.Length, plan.Refused));
    }

    private static Func<IEnumerable<ExchangeRow>, IEnumerable<ExchangeRow>> Translate(string source, string translation) =>
        rows => rows.Select(r => r.Source == source ? r with { Translation = translation } : r);

    private static (ImportPlan Plan, ImmutableArray<Finding> Findings) Import(Func<IEnumerable<ExchangeRow>, IEnumerable<ExchangeRow>> change, bool isFinal = false)
    {
        var findings = new FindingBag();
        var plan = ExchangeImport.Plan(Project, Locale, [.. change(Rows(Locale))], isFinal, findings);
        return (plan, findings.ToSorted());
    }

    private static ImmutableArray<ExchangeRow> Rows(TranslatedLocale locale) =>
        [.. ExchangeSheet.Of(locale, Passages.Of(Project, "reader")).Select((r, i) => r with { Span = new SourceSpan("x.csv", i + 2, 1) })];

    private static ExchangeRow Row(string id, string source, string translation) =>
        new(id, "h0123456789abcdef", "", "", source, translation, ExchangeState.Translated, "") { Span = new SourceSpan("x.csv", 99, 1) };

    private static string Written(ImportPlan plan)
    {
        var (path, bytes) = Assert.Single(plan.ToFiles(Locale, new FindingBag()));
        Assert.Equal("locales/ar/reader.po", path);
        return Encoding.UTF8.GetString(bytes);
    }

    private static Paragraph Text(string text) => new(SampleProject.Message(text), SampleProject.Message(text).Span);
}
