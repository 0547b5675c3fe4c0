using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Exchange;

/// <summary>
/// Compares rows that came back with the catalogues. The fingerprint of a row says which translation was sent out, so that work
/// that others did in the meantime is never overwritten.
/// </summary>
public static class ExchangeImport
{
    private const int NamedAtMost = 200;

    // In UTF-16 code units. More is no remark.
    private const int LongestRemark = 1000;

    /// <param name="rows">As they were read, with their places.</param>
    /// <param name="isFinal">The sender answers for the translations: they are confirmed at once.</param>
    public static ImportPlan Plan(Project project, TranslatedLocale locale, ImmutableArray<ExchangeRow> rows, bool isFinal, FindingBag findings)
    {
        var passages = Passages.DomainsOf(project).SelectMany(d => Passages.Of(project, d)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var said = new List<Finding>();
        var changes = ImmutableArray.CreateBuilder<ImportChange>();
        var remarks = ImmutableArray.CreateBuilder<ImportRemark>();
        var (unchanged, refused) = (0, 0);
        foreach (var group in rows.GroupBy(r => r.Id, StringComparer.Ordinal))
        {
            var judgement = Judge(locale, passages.GetValueOrDefault(group.Key), [.. group], isFinal, said);
            (unchanged, refused) = (unchanged + (judgement.Verdict == Verdict.Unchanged ? 1 : 0), refused + (judgement.Verdict == Verdict.Refused ? 1 : 0));
            if (judgement.Change is { } change)
            {
                changes.Add(change);
            }

            if (judgement.Remark is { } remark)
            {
                remarks.Add(remark);
            }
        }

        findings.AddRange(said.Take(NamedAtMost));
        if (said.Count > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyRows(rows[0].Span!.Path, said.Count, said.Exists(f => f.Severity == Severity.Error)));
        }

        return new ImportPlan([.. changes.OrderBy(c => c.Entry?.Raw.Start ?? int.MaxValue)], unchanged, refused) { Remarks = remarks.ToImmutable() };
    }

    /// <param name="rows">Of one passage; mostly one.</param>
    private static Judgement Judge(TranslatedLocale locale, Passage? passage, ImmutableArray<ExchangeRow> rows, bool isFinal, List<Finding> findings)
    {
        var row = rows[0];
        var place = new EntryPlace(row.Span!, locale.Locale.Tag);
        if (passage is null)
        {
            return Refuse(TranslationFindings.RowOfNothing(place, row.Source), findings);
        }

        if (rows.Skip(1).FirstOrDefault(r => r.Translation != row.Translation) is { } other)
        {
            return Refuse(TranslationFindings.RowTwice(place with { Span = other.Span! }, passage.Id), findings);
        }

        if (Lines(row.Source) != Lines(passage.Message.Text))
        {
            return Refuse(TranslationFindings.RowSourceChanged(place, row.Source), findings);
        }

        var entry = locale.EntryOf(passage);
        var remark = JudgeRemark(entry, row, passage, locale, findings);
        var judgement = IsSent(row, row.Translation) ? JudgeState(entry, row, passage, isFinal, locale, findings) : JudgeText(entry, row, passage, isFinal, locale, findings);
        return judgement with { Remark = remark };

        bool IsSent(ExchangeRow asked, string translation) =>
            asked.Fingerprint == PassageHash.Fingerprint(locale.Locale.Tag, passage.Domain, passage.Message, translation);
    }

    /// <returns>Null when there is no remark, or none that can be kept.</returns>
    private static ImportRemark? JudgeRemark(PoEntry? entry, ExchangeRow row, Passage passage, TranslatedLocale locale, List<Finding> findings)
    {
        var note = ExchangeSheet.RemarkIn(Lines(row.Note), ExchangeSheet.Row(locale, passage));
        if (note.Length == 0)
        {
            return null;
        }

        var isKept = entry is not null && note.Length <= LongestRemark && PoEdits.CanHold(note);
        findings.Add(TranslationFindings.Remark(new EntryPlace(row.Span!, locale.Locale.Tag), note.Length <= LongestRemark ? note : note[..LongestRemark] + "…", isKept));
        return isKept ? new ImportRemark(passage, entry!, [.. note.Split('\n')]) : null;
    }

    /// <summary>The text is as it was sent out. Doubts go in; a confirmation goes in from those who answer for it.</summary>
    private static Judgement JudgeState(PoEntry? entry, ExchangeRow row, Passage passage, bool isFinal, TranslatedLocale locale, List<Finding> findings)
    {
        if (entry is null || entry.Translation != row.Translation || row.Translation.Length == 0)
        {
            return Judgement.Unchanged;
        }

        if (row.State == ExchangeState.Fuzzy && entry.State == TranslationState.Translated)
        {
            return new Judgement(Verdict.Changed, new ImportChange(passage, entry, entry.Translation, IsFuzzy: true));
        }

        return isFinal && row.State == ExchangeState.Translated && entry.State == TranslationState.Fuzzy
            ? Check(entry, entry.Translation, row, passage, isFuzzy: false, locale, findings)
            : Judgement.Unchanged;
    }

    private static Judgement JudgeText(PoEntry? entry, ExchangeRow row, Passage passage, bool isFinal, TranslatedLocale locale, List<Finding> findings)
    {
        var place = new EntryPlace(row.Span!, locale.Locale.Tag);
        var text = Lines(row.Translation).Trim('\n');
        var current = entry?.Translation ?? "";
        if (text == current)
        {
            return Judgement.Unchanged;
        }

        var finding = row.Fingerprint != PassageHash.Fingerprint(locale.Locale.Tag, passage.Domain, passage.Message, current) ? TranslationFindings.RowConflict(place, passage.Message.Text)
            : text.Length == 0 ? TranslationFindings.RowEmptied(place, passage.Message.Text)
            : LettersAreLost(text) ? TranslationFindings.RowLettersLost(place, text)
            : null;
        return finding is null ? Check(entry, text, row, passage, !isFinal, locale, findings) : Refuse(finding, findings);
    }

    /// <summary>As any other translation: what may not be used does not go in.</summary>
    private static Judgement Check(PoEntry? entry, string text, ExchangeRow row, Passage passage, bool isFuzzy, TranslatedLocale locale, List<Finding> findings)
    {
        var span = row.Span!;
        if (!locale.Catalogues.TryGetValue(passage.Domain, out var catalogue))
        {
            return Refuse(TranslationFindings.MissingCatalogue(CatalogueLoader.PathOf(locale.Locale, passage.Domain), locale.Locale), findings);
        }

        var source = passage.Message.Text;
        if (text.StartsWith('\n') != source.StartsWith('\n') || text.EndsWith('\n') != source.EndsWith('\n'))
        {
            return Refuse(TranslationFindings.PoLineEnds(span) with { Language = locale.Locale.Tag }, findings);
        }

        if (!PoEdits.CanHold(text))
        {
            return Refuse(TranslationFindings.PoForbiddenCharacter(span, (byte)(text.Contains('\0', StringComparison.Ordinal) ? 0 : 4)) with { Language = locale.Locale.Tag }, findings);
        }

        var asked = (entry ?? Empty(passage)) with { Translations = [text], Path = span.Path, Place = PlaceOf(span), TranslationPlace = PlaceOf(span) };
        var found = catalogue.Judge(asked, MessageParser.Parse(source));
        findings.AddRange(found.Findings);
        return found.MayBeUsed ? new Judgement(Verdict.Changed, new ImportChange(passage, entry, text, isFuzzy)) : Judgement.Refused;
    }

    private static PoEntry Empty(Passage passage)
    {
        var span = passage.Message.Span;
        return new PoEntry(null, passage.Message.Context, passage.Message.Text, null, [""], [], null, IsObsolete: false, span.Path, PlaceOf(span), PlaceOf(span), default);
    }

    private static PoPlace PlaceOf(SourceSpan span) => new(span.Line, span.Column);

    /// <summary>Some spreadsheets save letters that their charset does not have as question marks.</summary>
    private static bool LettersAreLost(string text) => text.Count(c => c == '?') is >= 3 and var marks && marks > text.Count(char.IsLetter);

    /// <summary>Spreadsheets and XML turn line ends into others.</summary>
    private static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static Judgement Refuse(Finding finding, List<Finding> findings)
    {
        findings.Add(finding);
        return Judgement.Refused;
    }

    private enum Verdict
    {
        Unchanged,
        Refused,
        Changed,
    }

    private sealed record Judgement(Verdict Verdict, ImportChange? Change)
    {
        /// <summary>To be kept, whatever the verdict is.</summary>
        public ImportRemark? Remark { get; init; }

        public static Judgement Unchanged { get; } = new(Verdict.Unchanged, null);

        public static Judgement Refused { get; } = new(Verdict.Refused, null);
    }
}
