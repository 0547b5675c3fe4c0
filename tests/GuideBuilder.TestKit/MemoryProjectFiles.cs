using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.TestKit;

/// <summary>A project's folder in memory; each change gives a new one.</summary>
public sealed class MemoryProjectFiles : IProjectFiles
{
    private readonly ImmutableSortedDictionary<string, FileContent> files;

    public MemoryProjectFiles(params (string Path, string Text)[] files)
        : this(files.ToImmutableSortedDictionary(f => f.Path, f => new FileContent(Encoding.UTF8.GetBytes(f.Text)), StringComparer.Ordinal))
    {
    }

    private MemoryProjectFiles(ImmutableSortedDictionary<string, FileContent> files) => this.files = files;

    public MemoryProjectFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryProjectFiles With(string path, byte[] bytes) => new(files.SetItem(path, new FileContent(bytes)));

    public MemoryProjectFiles Without(string path) => new(files.Remove(path));

    public MemoryProjectFiles Without(Func<string, bool> isUnwanted) => new(files.RemoveRange(files.Keys.Where(isUnwanted)));

    /// <summary>The file exists and reading it fails; for a folder, listing it fails.</summary>
    public MemoryProjectFiles WithUnreadable(string path, string problem) => new(files.SetItem(path, new FileContent(null, problem)));

    public string Text(string path) => Encoding.UTF8.GetString(files[path].Bytes!);

    public bool Exists(string path) => files.ContainsKey(path);

    public FileList List(string folder, string extension) =>
        files.TryGetValue(folder, out var broken) && broken.Problem is not null
            ? new FileList([], broken.Problem)
            : new FileList([.. files.Keys.Where(p => IsDirectlyIn(p, folder) && p.EndsWith(extension, StringComparison.Ordinal))]);

    public FileContent Read(string path) => files.GetValueOrDefault(path) ?? new FileContent(null, "no such file");

    private static bool IsDirectlyIn(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) && !path.AsSpan(folder.Length + 1).Contains('/');
}
