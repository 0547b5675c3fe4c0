using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Spelling;

/// <summary>Finds dictionaries by name in the folders given, and opens each once. Safe to share between threads.</summary>
public sealed class SpellingLibrary(ImmutableArray<string> folders)
{
    private readonly ConcurrentDictionary<string, Lazy<SpellingDictionary?>> dictionaries = new(StringComparer.Ordinal);

    /// <summary>Where Debian and its relatives keep dictionaries.</summary>
    public static ImmutableArray<string> SystemFolders { get; } = ["/usr/share/hunspell"];

    /// <summary>Whether <see cref="Find"/> would give something, without opening it.</summary>
    public bool Has(string name) => NativeLibraries.HasHunspell && FolderOf(name) is not null;

    /// <param name="name">Of a file without its ending, as <c>de_DE</c>.</param>
    /// <returns>Null when Hunspell is not installed, or no such dictionary.</returns>
    public SpellingDictionary? Find(string name) =>
        dictionaries.GetOrAdd(name, static (key, self) => new Lazy<SpellingDictionary?>(() => self.Open(key)), this).Value;

    private SpellingDictionary? Open(string name) =>
        Has(name) && FolderOf(name) is { } folder ? SpellingDictionary.Open(Path.Combine(folder, name + ".aff"), Path.Combine(folder, name + ".dic")) : null;

    private string? FolderOf(string name) =>
        folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, name + ".aff")) && File.Exists(Path.Combine(folder, name + ".dic")));
}
