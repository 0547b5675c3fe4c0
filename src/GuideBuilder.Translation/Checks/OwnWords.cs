using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Checks;

/// <summary>The words of a language that are right and in no dictionary: <c>locales/TAG/words.txt</c>, one in a line; a line that begins with <c>#</c> says why.</summary>
public sealed class OwnWords
{
    // In bytes. A file beyond that was not written by people.
    private const int LargestFile = 1024 * 1024;

    private readonly ImmutableHashSet<string> words;

    private OwnWords(ImmutableHashSet<string> words) => this.words = words;

    public static OwnWords None { get; } = new([]);

    public static string PathOf(Locale locale) => $"locales/{locale.Tag}/words.txt";

    /// <returns>None when there is no such file, or none that can be read; then the findings say so.</returns>
    public static OwnWords Load(IProjectFiles files, Locale locale, FindingBag findings)
    {
        var path = PathOf(locale);
        if (!files.Exists(path))
        {
            return None;
        }

        var local = new FindingBag();
        var text = new ProjectReader(files, local).ReadText(path, LargestFile, "It holds words that the spelling check accepts.");
        findings.AddRange(local.ToSorted().Select(f => f with { Language = locale.Tag }));
        return text is null ? None : Read(text.Text);
    }

    /// <summary>At the beginning of a sentence too.</summary>
    internal bool Contains(string word) => words.Contains(word) || words.Contains(char.ToLowerInvariant(word[0]) + word[1..]);

    internal static OwnWords Read(string text) =>
        new(text.Split('\n').Where(l => !l.StartsWith('#')).SelectMany(l => SpellingCheck.WordsOf(l)).ToImmutableHashSet(StringComparer.Ordinal));
}
