using System.Collections.Immutable;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Tests.Output;

/// <summary>A disk in memory that fails at a given step.</summary>
/// <param name="fault">Makes the exception of the failing step.</param>
/// <param name="isDead">Whether every step after it fails as well, as when the process was killed.</param>
internal sealed class MemoryVolume(Func<Exception> fault, bool isDead) : IOutputVolume
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "/" };
    private bool isLocked;

    /// <summary>Which of the following steps that change the disk fails, from 0; null for none.</summary>
    internal int? FailsAt { get; set; }

    /// <summary>The steps so far, as <c>move /a /b</c>.</summary>
    internal List<string> Steps { get; } = [];

    internal IEnumerable<string> Paths => files.Keys.Concat(folders.Where(f => f != "/")).Order(StringComparer.Ordinal);

    internal ImmutableSortedDictionary<string, byte> Contents(string folder) =>
        files.Where(f => IsIn(f.Key, folder)).ToImmutableSortedDictionary(f => f.Key[(folder.Length + 1)..], f => f.Value[0], StringComparer.Ordinal);

    public bool FolderExists(string path) => folders.Contains(path);

    public bool FileExists(string path) => files.ContainsKey(path);

    public IEnumerable<string> NamesIn(string path) =>
        files.Keys.Concat(folders).Where(p => IsIn(p, path)).Select(p => p[(path.Length + 1)..].Split('/')[0]).Distinct();

    public byte[] ReadFile(string path) => files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        files[path] = bytes[..0].ToArray();
        Step($"write {path}");
        files[path] = bytes.ToArray();
    }

    public void CreateFolder(string path)
    {
        Step($"create {path}");
        for (var folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Add(folder);
        }
    }

    public void MoveFolder(string from, string to)
    {
        Step($"move {from} {to}");
        Assert.False(folders.Contains(to), $"{to} is in the way.");
        foreach (var (path, bytes) in files.Where(f => IsIn(f.Key, from)).ToList())
        {
            files.Remove(path);
            files[to + path[from.Length..]] = bytes;
        }

        foreach (var folder in folders.Where(f => f == from || IsIn(f, from)).ToList())
        {
            folders.Remove(folder);
            folders.Add(to + folder[from.Length..]);
        }
    }

    /// <summary>A fault comes after the first file is gone.</summary>
    public void DeleteFolder(string path)
    {
        if (files.Keys.Where(f => IsIn(f, path)).Order(StringComparer.Ordinal).FirstOrDefault() is { } first)
        {
            files.Remove(first);
        }

        Step($"delete {path}");
        foreach (var file in files.Keys.Where(f => IsIn(f, path)).ToList())
        {
            files.Remove(file);
        }

        folders.RemoveWhere(f => f == path || IsIn(f, path));
    }

    public IDisposable? TryLock(string path)
    {
        if (isLocked)
        {
            return null;
        }

        Step($"lock {path}");
        isLocked = true;
        return new Held(this);
    }

    private static bool IsIn(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    private void Step(string step)
    {
        var number = Steps.Count;
        Steps.Add(step);
        if (number == FailsAt || (isDead && number > FailsAt))
        {
            throw fault();
        }
    }

    /// <summary>The system lets go of a lock even when its holder was killed.</summary>
    private sealed class Held(MemoryVolume volume) : IDisposable
    {
        public void Dispose() => volume.isLocked = false;
    }
}
