using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Exchange;

/// <summary>Makes the rows that go into a file for exchange.</summary>
public static class ExchangeSheet
{
    private const string Critical = "Critical: two people review it.";
    private const string Before = "The source was: ";
    private const string NotUsed = "Not used: ";

    /// <param name="passages">Of one domain.</param>
    public static ImmutableArray<ExchangeRow> Of(TranslatedLocale locale, ImmutableArray<Passage> passages) => [.. passages.Select(p => Row(locale, p))];

    internal static ExchangeRow Row(TranslatedLocale locale, Passage passage)
    {
        var entry = locale.EntryOf(passage);
        var translation = entry?.Translation ?? "";
        return new ExchangeRow(
            passage.Id,
            PassageHash.Fingerprint(locale.Locale.Tag, passage.Domain, passage.Message, translation),
            passage.Message.Context ?? "",
            string.Join("; ", passage.Places),
            passage.Message.Text,
            translation,
            entry?.State switch
            {
                TranslationState.Translated => ExchangeState.Translated,
                TranslationState.Fuzzy => ExchangeState.Fuzzy,
                _ => ExchangeState.Untranslated,
            },
            string.Join('\n', Notes(locale, passage, entry)));
    }

    /// <summary>What people wrote beside a passage: the lines of a note that did not stand in it when it was sent out.</summary>
    /// <param name="sent">As the passage would be sent out now.</param>
    internal static string RemarkIn(string note, ExchangeRow sent)
    {
        var known = sent.Note.Split('\n').ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', note.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !known.Contains(l) && !IsOurs(l)));
    }

    private static bool IsOurs(string line) =>
        line == Critical || line.StartsWith(Before, StringComparison.Ordinal) || line.StartsWith(NotUsed, StringComparison.Ordinal);

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static IEnumerable<string> Notes(TranslatedLocale locale, Passage passage, PoEntry? entry)
    {
        if (passage.IsCritical)
        {
            yield return Critical;
        }

        if (entry is null)
        {
            yield break;
        }

        if (entry is { State: TranslationState.Fuzzy, Previous: { } previous } && previous.Id != entry.Id)
        {
            yield return Before + OneLine(previous.Id);
        }

        if (locale.StateOf(passage) == PassageState.Unusable)
        {
            var findings = locale.Catalogues[passage.Domain].Checked(entry, MessageParser.Parse(passage.Message.Text)).Findings;
            yield return NotUsed + OneLine(findings.First(f => f.Severity == Severity.Error).Message);
        }

        foreach (var comment in entry.Comments.Where(c => c.Kind == PoCommentKind.Translator))
        {
            if (comment.Text.AsSpan(1).Trim() is { IsEmpty: false } text)
            {
                yield return text.ToString();
            }
        }
    }
}
