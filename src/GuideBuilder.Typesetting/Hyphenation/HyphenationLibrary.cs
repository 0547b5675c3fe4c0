using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>Finds pattern files by name in the folders given, and reads each once. Safe to share between threads.</summary>
public sealed class HyphenationLibrary(ImmutableArray<string> folders)
{
    private readonly ConcurrentDictionary<string, Lazy<Entry>> entries = new(StringComparer.Ordinal);

    /// <summary>Where Debian and its relatives keep pattern files.</summary>
    public static ImmutableArray<string> SystemFolders { get; } = ["/usr/share/hyphen"];

    /// <param name="name">Of a file without its ending, as <c>hyph_de_DE</c>.</param>
    /// <returns>Null when there is no such file, or none that can be read: see <see cref="ProblemOf"/>.</returns>
    public Hyphenator? Find(string name) => EntryOf(name).Hyphenator;

    /// <summary>Why <see cref="Find"/> gives nothing, in words that follow the file's name; null when it gives something.</summary>
    public string? ProblemOf(string name) => EntryOf(name).Problem;

    /// <summary>What each question so far led to, as <c>hyph_fr: </c> and the checksum of the file; also those that led to nothing.</summary>
    public ImmutableArray<string> Answers => [.. entries.Select(e => AnswerOf(e.Key, e.Value.Value)).Order(StringComparer.Ordinal)];

    /// <summary>Whether an answer that was given earlier, perhaps on another day, would be given now.</summary>
    public bool Repeats(string answer)
    {
        var name = answer.Split(':')[0];
        return AnswerOf(name, EntryOf(name)) == answer;
    }

    private static string AnswerOf(string name, Entry entry) => $"{name}: {entry.Digest ?? entry.Problem}";

    private Entry EntryOf(string name) =>
        entries.GetOrAdd(name, static (key, self) => new Lazy<Entry>(() => self.Load(key)), this).Value;

    private Entry Load(string name)
    {
        var path = IsPlainName(name) ? folders.Select(folder => Path.Combine(folder, name + ".dic")).FirstOrDefault(File.Exists) : null;
        if (path is null)
        {
            return new Entry(null, "it is not installed");
        }

        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > PatternFile.LargestFile)
            {
                return new Entry(null, "it is too large for a pattern file");
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return new Entry(Hyphenator.Read(bytes, out var reason), reason, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Entry(null, "it cannot be read");
        }
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private sealed record Entry(Hyphenator? Hyphenator, string? Problem, string? Digest = null);
}
