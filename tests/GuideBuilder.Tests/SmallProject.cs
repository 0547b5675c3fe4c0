using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Tests;

/// <summary>A copy of the small project with its finished output, in a folder of its own.</summary>
internal sealed class SmallProject : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("guide-tests-").FullName;

    internal SmallProject(string original)
    {
        Folder = Path.Combine(parent, "project");
        Tree.Copy(original, Folder);
    }

    internal string Folder { get; }

    internal string Output => PathOf("out");

    /// <summary>The project, its output and whatever lies beside them.</summary>
    internal ImmutableSortedDictionary<string, string> Everything => Tree.Of(parent);

    public void Dispose() => Directory.Delete(parent, recursive: true);

    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    internal string PathOf(string path) => Path.Combine(Folder, path);

    internal GuideRun Run(string verb, params string[] arguments) => GuideProgram.Run(Start(verb, arguments));

    internal GuideStart Start(string verb, params string[] arguments) => new([verb, "--project", Folder, .. arguments]);

    internal string Read(string path) => File.ReadAllText(PathOf(path));

    internal void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    internal void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    internal void Append(string path, string text) => File.AppendAllText(PathOf(path), text);

    internal void Append(string path, byte[] bytes) => File.AppendAllBytes(PathOf(path), bytes);

    internal void Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    internal void Delete(string path)
    {
        if (Directory.Exists(PathOf(path)))
        {
            Directory.Delete(PathOf(path), recursive: true);
        }
        else
        {
            File.Delete(PathOf(path));
        }
    }

    internal void PutFolderInPlaceOf(string path)
    {
        Delete(path);
        Directory.CreateDirectory(PathOf(path));
    }

    internal void PutFileInPlaceOf(string path)
    {
        Delete(path);
        Write(path, "This is a file.\n");
    }

    internal void PutLinkInPlaceOf(string path, string target)
    {
        Delete(path);
        File.CreateSymbolicLink(PathOf(path), target);
    }
}
