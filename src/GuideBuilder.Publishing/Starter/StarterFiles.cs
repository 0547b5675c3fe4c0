using System.Collections.Frozen;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Starter;

/// <summary>A project's files, and behind them those that the program carries: what the project does not have is taken from there.</summary>
/// <param name="own">Null when there is no project.</param>
public sealed class StarterFiles(IProjectFiles? own) : IProjectFiles
{
    private static readonly Lazy<FrozenDictionary<string, byte[]>> Carried =
        new(() => StarterProject.Files().ToFrozenDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal));

    public bool Exists(string path) => own?.Exists(path) == true || Carried.Value.ContainsKey(path);

    public FileList List(string folder, string extension)
    {
        var listed = own?.List(folder, extension) ?? new FileList([]);
        var start = folder.TrimEnd('/') + "/";
        var carried = Carried.Value.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal)
            && p.EndsWith(extension, StringComparison.Ordinal) && !p[start.Length..].Contains('/', StringComparison.Ordinal));
        return listed with { Paths = [.. listed.Paths.Union(carried, StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }

    public FileContent Read(string path) =>
        own?.Exists(path) != true && Carried.Value.TryGetValue(path, out var bytes) ? new FileContent(bytes) : own?.Read(path) ?? new FileContent(null, "it does not exist");
}
