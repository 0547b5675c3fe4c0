using System.Collections.Immutable;
using GuideBuilder.Content.Languages;

namespace GuideBuilder.Translation.Checks;

/// <summary>
/// A word or several, in which a star stands for any letters: <c>Polizei*</c> is found in “Polizeiwache” too. In a language
/// without spaces it is found anywhere in the text.
/// </summary>
internal sealed class WordPattern
{
    private const char Star = '*';

    private readonly ImmutableArray<string[]> words;
    private readonly string? anywhere;

    private WordPattern(string written, ImmutableArray<string[]> words, string? anywhere)
    {
        Written = written;
        this.words = words;
        this.anywhere = anywhere;
    }

    /// <summary>As somebody wrote it.</summary>
    public string Written { get; }

    /// <summary>Without its stars, for people.</summary>
    public string Shown => Written.Trim(Star);

    /// <param name="hasSpaces">Words of the language are parted by spaces.</param>
    public static WordPattern Parse(string written, bool hasSpaces)
    {
        var text = ComparableText.Of(written);
        return hasSpaces
            ? new WordPattern(written, [.. TextWords.Cut(text, Star).Select(w => w.Split(Star))], null)
            : new WordPattern(written, [], text.Replace("*", "", StringComparison.Ordinal));
    }

    /// <summary>Each word of several by itself.</summary>
    public IEnumerable<WordPattern> Words => anywhere is not null ? [this] : words.Select(w => new WordPattern(string.Join(Star, w), [w], null));

    public bool IsIn(TextWords text)
    {
        if (anywhere is not null)
        {
            return anywhere.Length > 0 && text.Text.Contains(anywhere, StringComparison.Ordinal);
        }

        for (var i = 0; words.Length > 0 && i + words.Length <= text.Words.Length; i++)
        {
            if (BeginsAt(text.Words, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsAt(ImmutableArray<string> found, int start)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Fits(words[i], found[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="parts">What stands between the stars.</param>
    private static bool Fits(string[] parts, string word)
    {
        if (parts.Length == 1)
        {
            return string.Equals(parts[0], word, StringComparison.Ordinal);
        }

        if (!word.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var reached = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var at = word.IndexOf(parts[i], reached, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            reached = at + parts[i].Length;
        }

        return word.Length - reached >= parts[^1].Length && word.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
