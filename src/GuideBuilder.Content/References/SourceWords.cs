using System.Buffers;
using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.References;

/// <summary>A capitalised word and where it stands first.</summary>
/// <param name="IsMidSentence">It is capitalised somewhere for another reason than to begin a sentence; then that is its place.</param>
/// <param name="IsForeign">It stands in a text in another language.</param>
internal sealed record NamedPlace(string Word, SourceSpan Span, bool IsMidSentence, bool IsForeign);

/// <summary>The capitalised words of all texts that nowhere stand in small letters.</summary>
internal sealed class SourceWords
{
    /// <summary>After these a capital may say nothing of the word.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(".!?:\n“„\"«‘(-–/");

    private readonly Dictionary<string, NamedPlace> capitalised = new(StringComparer.Ordinal);
    private readonly HashSet<string> small = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of the texts.</summary>
    public IEnumerable<NamedPlace> Names => capitalised.Values.Where(n => !small.Contains(n.Word));

    public static SourceWords Of(IEnumerable<SourceMessage> messages)
    {
        var words = new SourceWords();
        foreach (var message in messages)
        {
            words.Add(message);
        }

        return words;
    }

    /// <summary>Where the words of a text stand, without “’s” at their ends.</summary>
    public static IEnumerable<Range> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return start..i;
                start = -1;
            }
        }
    }

    private void Add(SourceMessage message)
    {
        var foreign = message.Reading.Message.Inlines.OfType<TextInline>().Where(t => t.Language is not null).SelectMany(t => Split(t.Text).Select(w => t.Text[w])).ToImmutableHashSet(StringComparer.Ordinal);
        var beginsSentence = true;
        var end = 0;
        foreach (var range in Split(message.Plain))
        {
            var (start, word) = (range.Start.Value, message.Plain[range]);
            beginsSentence |= message.Plain.AsSpan(end, start - end).ContainsAny(Openings);
            Add(word, message, start, beginsSentence, foreign.Contains(word));
            (beginsSentence, end) = (false, range.End.Value);
        }
    }

    private void Add(string word, SourceMessage message, int start, bool beginsSentence, bool isForeign)
    {
        if (!char.IsUpper(word[0]))
        {
            small.Add(word);
            return;
        }

        var isMidSentence = !beginsSentence && message.IsProse;
        if (!capitalised.TryGetValue(word, out var known) || (isMidSentence && !known.IsMidSentence))
        {
            capitalised[word] = new NamedPlace(word, message.AtPlain(start), isMidSentence, isForeign);
        }
    }
}
