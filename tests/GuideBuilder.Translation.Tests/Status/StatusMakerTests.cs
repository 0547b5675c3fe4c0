using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Translation.Tests.Review;

namespace GuideBuilder.Translation.Tests.Status;

public sealed class StatusMakerTests
{
    private static readonly Project Project = SampleProject.With(
        new Paragraph(SampleProject.Message("One."), SampleProject.Message("").Span),
        new Box("safety", [new Paragraph(SampleProject.Message("Boxed."), SampleProject.Message("").Span)], SampleProject.Message("").Span));

    private static readonly int Messages = MessageCollector.Collect(Project, "reader").Length;

    [Fact]
    public void Passages_are_counted_by_state()
    {
        var status = Make(SampleLocale.Of(
            SampleProject.Entry("Safe", "آمنة")
            + SampleProject.Entry("Chapter one", "الفصل 9")
            + "#, fuzzy\n" + SampleProject.Entry("One.", "واحد.")
            + SampleProject.Entry("Boxed.", "")));
        var counts = status.All;
        Assert.Equal((Messages, 1, 1, 1, Messages - 3), (counts.Messages, counts.Translated, counts.Unusable, counts.Fuzzy, counts.Untranslated));
        Assert.Equal((0, 0, 0, 0), (counts.LanguageReviewed, counts.SubjectReviewed, counts.CommunityReviewed, counts.Drafts));
        Assert.Equal((1, 0), (counts.Critical, counts.CriticalReady));
        Assert.Equal(
            [
                (ReleaseBlockKind.Untranslated, Messages - 3),
                (ReleaseBlockKind.Fuzzy, 1),
                (ReleaseBlockKind.Unusable, 1),
                (ReleaseBlockKind.NoLanguageReview, 1),
            ],
            Assert.Single(status.Publications).Blocks.Select(b => (b.Kind, b.Passages.Length)));
        Assert.Equal("One.", status.Publications[0].Blocks[1].Passages[0].Message.Text);
    }

    [Fact]
    public void A_publication_that_is_not_made_in_a_language_waits_for_nothing_in_it()
    {
        var elsewhere = Project with { Publications = [.. Project.Publications.Select(p => p with { Locales = ["en"] })] };
        Assert.Empty(Assert.Single(StatusMaker.Make(elsewhere, elsewhere.Publications, [SampleLocale.Of("")]).Languages).Publications);
    }

    [Fact]
    public void A_language_is_ready_when_everything_is_reviewed_and_what_is_critical_by_two_people()
    {
        var boxed = SampleLocale.Passage(Project, "Boxed.");
        var language = Passages.Of(Project, "reader").Aggregate(Whole(), (l, p) => l.Approve(p, ReviewRole.Language, "amira"));
        Assert.Equal([(ReleaseBlockKind.NoSubjectReview, "1 critical passage has no review of the subject")], Blocks(language));

        var alone = language.Approve(boxed, ReviewRole.Subject, "Amira");
        Assert.Equal([(ReleaseBlockKind.OnePersonOnly, "1 critical passage has both reviews by one person only")], Blocks(alone));

        var ready = Make(alone.Approve(boxed, ReviewRole.Subject, "samir"));
        Assert.True(ready.IsReady);
        Assert.Equal((Messages, 1, 1), (ready.All.LanguageReviewed, ready.All.SubjectReviewed, ready.All.CriticalReady));
        Assert.Equal(100, ready.All.Percent(ready.All.LanguageReviewed));
        Assert.Equal(0, ready.Lapsed);
    }

    [Fact]
    public void Approvals_whose_text_changed_are_counted_with_the_oldest_date()
    {
        var one = SampleLocale.Passage(Project, "One.");
        var approved = SampleLocale.Of(SampleProject.Entry("One.", "واحد.")).Approve(one, ReviewRole.Language, "amira");
        Assert.Equal((0, null), (Make(approved).Lapsed, Make(approved).LapsedSince));

        var changed = Make(SampleLocale.Of(SampleProject.Entry("One.", "واحدة."), approved.Ledger));
        Assert.Equal((1, SampleLocale.Day, 0), (changed.Lapsed, changed.LapsedSince!.Value, changed.All.LanguageReviewed));
    }

    [Theory]
    [InlineData("#, x-mt-draft\n", 1)]
    [InlineData("# Machine translation, not read by anybody\n", 1)]
    [InlineData("# draft translation\n", 1)]
    [InlineData("# This was a draft translation\n", 0)]
    [InlineData("#. Draft translation\n", 0)]
    [InlineData("", 0)]
    public void Drafts_by_machine_say_so_in_a_flag_or_comment(string comment, int drafts)
    {
        var locale = SampleLocale.Of(comment + SampleProject.Entry("One.", "واحد."));
        Assert.Equal(drafts, Make(locale).All.Drafts);
        Assert.Equal(0, Make(locale.Approve(SampleLocale.Passage(Project, "One."), ReviewRole.Language, "amira")).All.Drafts);
    }

    [Fact]
    public void The_translations_of_this_repository_are_drafts_that_nobody_reviewed()
    {
        var files = RepositoryFiles.Load();
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings)!;
        var locales = project.Locales.Where(l => l.Tag != "en").Select(l => TranslatedLocale.Load(files, project, l, findings)).ToList();
        Assert.False(findings.HasErrors);
        var status = StatusMaker.Make(project, project.Publications, locales);
        Assert.Equal(27, status.Languages.Length);
        Assert.All(status.Languages, l =>
        {
            Assert.Equal((0, 0, 0, 0), (l.All.LanguageReviewed, l.All.SubjectReviewed, l.All.CommunityReviewed, l.Lapsed));
            Assert.True(l.All is { Messages: > 75, Critical: >= 2 } && l.All.Drafts == l.All.Translated + l.All.Unusable + l.All.Fuzzy, l.Locale.Tag);
            Assert.All(l.Publications, p => Assert.False(p.IsReady));
        });
    }

    [Fact]
    public void A_hundred_per_cent_means_all()
    {
        var counts = new PassageCounts(1000, 999, 0, 0, 1, 0, 0, 0, 0, 0, 0);
        Assert.Equal(99, counts.Percent(counts.Translated));
        Assert.Equal(100, counts.Percent(1000));
    }

    private static TranslatedLocale Whole() => SampleLocale.Of(string.Concat(Passages.Of(Project, "reader").Select(p =>
        (p.Message.Context is { } context ? $"msgctxt \"{context}\"\n" : "") + SampleProject.Entry(p.Message.Text, p.Message.Text + " ب"))));

    private static LanguageStatus Make(TranslatedLocale locale) => Assert.Single(StatusMaker.Make(Project, Project.Publications, [locale]).Languages);

    private static IEnumerable<(ReleaseBlockKind Kind, string Words)> Blocks(TranslatedLocale locale) =>
        Make(locale).Publications[0].Blocks.Select(b => (b.Kind, b.Words));
}
