using System.Text.RegularExpressions;

namespace GuideBuilder.Content.Messages;

/// <summary>Finds where a text cites a law.</summary>
internal static partial class LawSigns
{
    private const char Sign = '§';

    /// <returns>What was found and where in the source of the message, or at its beginning where markup is between; null when nothing was.</returns>
    public static (string Excerpt, int Offset)? Find(SourceMessage message)
    {
        if (FindIn(message.Reading.Message.PlainText) is not { } excerpt)
        {
            return null;
        }

        return (excerpt, Math.Max(0, message.Message.Text.IndexOf(excerpt, StringComparison.Ordinal)));
    }

    private static string? FindIn(string text) =>
        text.Contains(Sign, StringComparison.Ordinal) ? Sign.ToString() : Article().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>
    /// The name of a part of a law, and the first digit of its number. What is filled in may be a number too. “section 2” and “Section 2.1” are
    /// parts of the guide, which are told of as references.
    /// </summary>
    [GeneratedRegex(@"\b((Art\.|Articles?)\s*[\p{Nd}\uFFFC]|Sections?\s*(\uFFFC|\p{Nd}(?!\p{Nd}*\.\p{Nd}))|sections?\s*\uFFFC)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Article();
}
