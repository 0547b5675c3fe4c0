using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Tests.Review;

public sealed class ReviewSessionTests
{
    private static readonly Project Project = SampleProject.With(
        Text("One."),
        new Box("emergency", [Text("Boxed.")], SampleProject.Message("").Span),
        new Box("note", [new ListBlock(false, 1, [new ListItem([new Box("safety", [Text("Inner.")], SampleProject.Message("").Span)])], SampleProject.Message("").Span), Text("Noted.")], SampleProject.Message("").Span),
        Text("Call {contact:line.phone}."),
        Text("Ask {contact:line.name}."));

    [Theory]
    [InlineData("Boxed.", true)]
    [InlineData("Inner.", true)]
    [InlineData("Call {contact:line.phone}.", true)]
    [InlineData("One.", false)]
    [InlineData("Noted.", false)]
    [InlineData("Ask {contact:line.name}.", false)]
    public void Critical_is_what_stands_in_boxes_for_danger_or_names_a_number(string text, bool isCritical) =>
        Assert.Equal(isCritical, SampleLocale.Passage(Project, text).IsCritical);

    [Fact]
    public void Only_what_is_translated_and_in_use_is_approved()
    {
        var locale = SampleLocale.Of(
            SampleProject.Entry("One.", "واحد.")
            + "#, fuzzy\n" + SampleProject.Entry("Boxed.", "صندوق.")
            + SampleProject.Entry("Noted.", "اتصلي 0800 123 456."));
        var outcome = ReviewSession.Record(locale, ((string[])["One.", "Boxed.", "Noted.", "Inner."]).Select(t => SampleLocale.Passage(Project, t)), ReviewRole.Language, "amira", SampleLocale.Day);
        Assert.Equal((1, 0), (outcome.Recorded, outcome.Known));
        Assert.Equal(
            [new(PassageState.Untranslated, 1), new(PassageState.Fuzzy, 1), new(PassageState.Unusable, 1)],
            outcome.LeftOut.Select(l => new KeyValuePair<PassageState, int>(l.Key, l.Value)));
        var approval = Assert.Single(outcome.Ledger.Approvals);
        Assert.Equal((ReviewRole.Language, "amira", SampleLocale.Day), (approval.Role, approval.By, approval.Date));
    }

    [Fact]
    public void The_same_person_approves_once_and_another_beside_her()
    {
        var one = SampleLocale.Passage(Project, "One.");
        var locale = SampleLocale.Of(SampleProject.Entry("One.", "واحد.")).Approve(one, ReviewRole.Language, "Amira");
        var again = ReviewSession.Record(locale, [one], ReviewRole.Language, "amira", SampleLocale.Day.AddDays(1));
        Assert.Equal((0, 1), (again.Recorded, again.Known));
        Assert.Equal(1, ReviewSession.Record(locale, [one], ReviewRole.Language, "samir", SampleLocale.Day).Recorded);
        Assert.Equal(1, ReviewSession.Record(locale, [one], ReviewRole.Subject, "amira", SampleLocale.Day).Recorded);
    }

    [Fact]
    public void Pruning_takes_out_what_lapsed_and_nothing_else()
    {
        var (one, noted) = (SampleLocale.Passage(Project, "One."), SampleLocale.Passage(Project, "Noted."));
        var approved = SampleLocale.Of(SampleProject.Entry("One.", "واحد.") + SampleProject.Entry("Noted.", "مكتوب."))
            .Approve(one, ReviewRole.Language, "amira")
            .Approve(noted, ReviewRole.Language, "amira");
        var findings = new FindingBag();
        Assert.Equal(2, ReviewSession.Prune(Project, approved, findings)!.Approvals.Length);

        // A doubt takes no approval away: the text is the same.
        var changed = SampleLocale.Of(SampleProject.Entry("One.", "واحدة.") + "#, fuzzy\n" + SampleProject.Entry("Noted.", "مكتوب."), approved.Ledger);
        Assert.Equal([changed.HashOf(noted)], ReviewSession.Prune(Project, changed, findings)!.Approvals.Select(a => a.Hash));
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void Nothing_is_pruned_where_something_cannot_be_read()
    {
        var one = SampleLocale.Passage(Project, "One.");
        var approved = SampleLocale.Of(SampleProject.Entry("One.", "واحد.")).Approve(one, ReviewRole.Language, "amira");
        Assert.Null(ReviewSession.Prune(Project, approved with { Catalogues = approved.Catalogues.Clear() }, new FindingBag()));
        var findings = new FindingBag();
        Assert.Null(ReviewSession.Prune(Project, approved with { Ledger = new ReviewLedger(approved.Ledger.Approvals, isWhole: false) }, findings));
        Assert.Equal("GB3604", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Fact]
    public void An_approval_lapses_when_the_translation_changes_and_is_silent_while_it_is_fuzzy()
    {
        var one = SampleLocale.Passage(Project, "One.");
        var approved = SampleLocale.Of(SampleProject.Entry("One.", "واحد.")).Approve(one, ReviewRole.Language, "amira");
        Assert.Equal(["amira"], approved.ReviewersOf(one, ReviewRole.Language));
        Assert.Empty(approved.ReviewersOf(one, ReviewRole.Subject));
        Assert.Empty(SampleLocale.Of(SampleProject.Entry("One.", "واحد!"), approved.Ledger).ReviewersOf(one, ReviewRole.Language));
        Assert.Empty(SampleLocale.Of("#, fuzzy\n" + SampleProject.Entry("One.", "واحد."), approved.Ledger).ReviewersOf(one, ReviewRole.Language));
    }

    [Fact]
    public void A_chapter_is_approved_as_a_whole_and_nothing_beside_it()
    {
        var chosen = Choose(new ReviewChoice(null, "one", []), out var findings);
        Assert.Empty(findings);
        Assert.Equal(
            ["Chapter one", "One.", "Boxed.", "Inner.", "Noted.", "Call {contact:line.phone}.", "Ask {contact:line.name}."],
            chosen!.Value.Select(p => p.Message.Text));
    }

    [Fact]
    public void Passages_are_named_by_text_or_id()
    {
        var id = SampleLocale.Passage(Project, "Inner.").Id;
        var chosen = Choose(new ReviewChoice("guide-women", null, ["One.", id, "One."]), out var findings);
        Assert.Empty(findings);
        Assert.Equal(["One.", "Inner."], chosen!.Value.Select(p => p.Message.Text));
    }

    [Theory]
    [InlineData("guide-men", null, null)]
    [InlineData(null, "two", null)]
    [InlineData(null, null, "One")]
    public void What_is_not_there_is_refused_by_name(string? publication, string? chapter, string? passage)
    {
        Assert.Null(Choose(new ReviewChoice(publication, chapter, passage is null ? [] : [passage, "One."]), out var findings));
        var finding = Assert.Single(findings);
        Assert.Equal("GB3602", finding.Code.Id);
        Assert.Contains($"“{publication ?? chapter ?? passage}”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_stands_for_two_passages_must_be_named_by_id()
    {
        var message = SampleProject.Message("Safe", "a context");
        var project = SampleProject.With(new Paragraph(message, message.Span));
        var findings = new FindingBag();
        Assert.Null(ReviewSession.Choose(project, SampleLocale.Of(""), new ReviewChoice(null, null, ["Safe"]), findings));
        Assert.Equal("GB3603", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Fact]
    public void Nothing_is_added_to_a_damaged_ledger()
    {
        var findings = new FindingBag();
        Assert.Null(ReviewSession.Choose(Project, SampleLocale.Of("", new ReviewLedger([], isWhole: false)), new ReviewChoice(null, "one", []), findings));
        Assert.Equal("GB3604", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Theory]
    [InlineData("amira", true)]
    [InlineData("Ana-María O'N. 2", true)]
    [InlineData("مترجمة", true)]
    [InlineData("", false)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("-a", false)]
    [InlineData("a/b", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Names_are_letters_and_digits_with_little_between_them(string name, bool isName) => Assert.Equal(isName, Reviewer.IsName(name));

    private static Paragraph Text(string text) => new(SampleProject.Message(text), SampleProject.Message(text).Span);

    private static ImmutableArray<Passage>? Choose(ReviewChoice choice, out ImmutableArray<Finding> findings)
    {
        var bag = new FindingBag();
        var chosen = ReviewSession.Choose(Project, SampleLocale.Of(""), choice, bag);
        findings = bag.ToSorted();
        return chosen;
    }
}
