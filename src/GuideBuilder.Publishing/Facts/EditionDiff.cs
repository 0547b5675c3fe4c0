using System.Collections.Immutable;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Publishing.Facts;

/// <summary>What became of a publication between two builds, for whoever has copies of the old one.</summary>
/// <param name="OldEdition">Null for a publication that is new.</param>
/// <param name="NewEdition">Null for one that is no longer made.</param>
/// <param name="Facts">Those that changed; copies of the old edition are wrong in them.</param>
/// <param name="Files">Of the old build: what must not be given out any more, when facts changed.</param>
/// <param name="HasOtherChanges">Whether any of its files differs.</param>
public sealed record EditionDiff(
    string Publication,
    string Region,
    string? OldEdition,
    string? NewEdition,
    ImmutableArray<FactChange> Facts,
    ImmutableArray<Artifact> Files,
    bool HasOtherChanges)
{
    /// <summary>Copies of the old edition say what is no longer true.</summary>
    public bool MustBeReprinted => OldEdition is not null && !Facts.IsEmpty;

    /// <summary>Two different contents bear the same number: nobody can tell a wrong copy from a right one.</summary>
    public bool NeedsNewNumber => MustBeReprinted && OldEdition == NewEdition;

    /// <summary>In the order of the new build; what is gone stands at the end.</summary>
    public static ImmutableArray<EditionDiff> Between(Manifest old, Manifest now)
    {
        var keys = now.Editions.Concat(old.Editions).Select(e => (e.Publication, e.Region)).Distinct();
        return [.. keys.Select(k => Between(k, old, now))];
    }

    private static EditionDiff Between((string Publication, string Region) key, Manifest old, Manifest now)
    {
        var (before, after) = (EditionOf(old, key), EditionOf(now, key));
        var (files, newFiles) = (FilesOf(old, key), FilesOf(now, key));
        return new EditionDiff(
            key.Publication,
            key.Region,
            before?.Edition,
            after?.Edition,
            before is null || after is null ? [] : Changes(before.Facts, after.Facts),
            files,
            !files.Select(f => (f.Path, f.Sha256)).ToHashSet().SetEquals(newFiles.Select(f => (f.Path, f.Sha256))));
    }

    /// <summary>A fact that is only new makes no old copy wrong.</summary>
    private static ImmutableArray<FactChange> Changes(ImmutableSortedDictionary<string, string> old, ImmutableSortedDictionary<string, string> now) =>
        [.. old.Where(f => now.GetValueOrDefault(f.Key) != f.Value).Select(f => new FactChange(f.Key, f.Value, now.GetValueOrDefault(f.Key)))];

    private static PrintedFacts? EditionOf(Manifest manifest, (string Publication, string Region) key) =>
        manifest.Editions.FirstOrDefault(e => e.Publication == key.Publication && e.Region == key.Region);

    private static ImmutableArray<Artifact> FilesOf(Manifest manifest, (string Publication, string Region) key) =>
        [.. manifest.Artifacts.Where(a => a.Publication == key.Publication && a.Region == key.Region)];
}

/// <param name="Name">Such as <c>contact:police.phone</c>.</param>
/// <param name="New">Null when the edition no longer prints it.</param>
public sealed record FactChange(string Name, string Old, string? New);
