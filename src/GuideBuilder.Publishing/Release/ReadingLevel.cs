using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Publishing.Release;

/// <summary>
/// How hard the source is to read: the words of its sentences are counted. Translations are not judged so, nor are sources in
/// scripts that do not part words.
/// </summary>
internal static class ReadingLevel
{
    private static readonly string[] WithoutSpaces = ["Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"];

    internal static IEnumerable<Finding> Check(Project project, Publication publication)
    {
        if (WithoutSpaces.Contains(project.SourceLocale.Script, StringComparer.Ordinal))
        {
            yield break;
        }

        var rules = project.Release;
        var (words, sentences) = (0L, 0);
        foreach (var extracted in MessageCollector.Collect(project, publication))
        {
            foreach (var sentence in SentencesOf(extracted.Message.Text))
            {
                (words, sentences) = (words + sentence.Words, sentences + 1);
                if (sentence.Words > rules.LongestSentence)
                {
                    yield return PublishingFindings.SentenceTooLong(extracted.Message.Span, sentence.Beginning, sentence.Words, rules.LongestSentence);
                }
            }
        }

        if (sentences > 0 && words > (long)sentences * rules.AverageSentence)
        {
            yield return PublishingFindings.SentencesTooLong(publication.Span, publication.Id, (double)words / sentences, rules.AverageSentence);
        }
    }

    /// <summary>Each list item, heading and line is a sentence too. A fact counts as one word.</summary>
    internal static IEnumerable<Sentence> SentencesOf(string message)
    {
        var text = string.Concat(MessageParser.Parse(message).Inlines.Select(i => i switch
        {
            TextInline inline => inline.Text,
            PlaceholderInline => "x",
            LineBreakInline => "\n",
            _ => "",
        }));
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Ends(text, i))
            {
                continue;
            }

            var words = text[start..i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).ToList();
            if (words.Count > 0)
            {
                yield return new Sentence(string.Join(' ', words.Take(6)), words.Count);
            }

            start = i;
        }
    }

    /// <summary>A mark that ends sentences, with a space or nothing after it and what closes around it; or a line's end.</summary>
    private static bool Ends(string text, int i)
    {
        if (text[i] == '\n')
        {
            return true;
        }

        if (text[i] is not ('.' or '!' or '?' or '…' or '؟' or '۔' or '።' or '।'))
        {
            return false;
        }

        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '”' or '“' or '»' or '’' or ')' or '\'')
        {
            next++;
        }

        return next == text.Length || char.IsWhiteSpace(text[next]);
    }
}

/// <param name="Beginning">Its first words.</param>
internal readonly record struct Sentence(string Beginning, int Words);
