using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Tests.Review;

/// <summary>The sample project in Arabic.</summary>
internal static class SampleLocale
{
    public static DateOnly Day { get; } = new(2026, 11, 1);

    /// <param name="entries">Of the catalogue, in the form of PO files.</param>
    public static TranslatedLocale Of(string entries, ReviewLedger? ledger = null) => new(
        SampleProject.Arabic,
        ImmutableDictionary<string, Catalogue>.Empty.Add("reader", SampleProject.Catalogue(SampleProject.Arabic, entries)),
        ledger ?? ReviewLedger.Empty);

    public static Passage Passage(Project project, string text) => Passages.Of(project, "reader").Single(p => p.Message.Text == text);

    public static TranslatedLocale Approve(this TranslatedLocale locale, Passage passage, ReviewRole role, string by) =>
        locale with { Ledger = ReviewSession.Record(locale, [passage], role, by, Day).Ledger };
}
