using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Building;

/// <summary>A project's folder on disk.</summary>
/// <param name="root">Absolute.</param>
public sealed class ProjectFolder(string root) : IProjectFiles
{
    private const string Outside = "the path leads out of the project's folder";

    // Linux' ELOOP, which .NET passes on as it is.
    private const int LinkLoop = 40;

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>A folder in a file's place is there and cannot be read, which tells an editor more than that nothing is there.</summary>
    public bool Exists(string path) => Resolve(path) is { } full && Path.Exists(full);

    public FileList List(string folder, string extension)
    {
        if (Resolve(folder) is not { } full || LeadsOut(full))
        {
            return new FileList([], Outside);
        }

        if (!Directory.Exists(full))
        {
            return new FileList([], Path.Exists(full) ? "it is not a folder" : null);
        }

        try
        {
            return new FileList(
            [
                .. Directory.EnumerateFiles(full)
                    .Where(f => f.EndsWith(extension, StringComparison.Ordinal))
                    .Select(f => folder.TrimEnd('/') + "/" + Path.GetFileName(f))
                    .Order(StringComparer.Ordinal),
            ]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileList([], Reason(e));
        }
    }

    public FileContent Read(string path)
    {
        if (Resolve(path) is not { } full || LeadsOut(full))
        {
            return new FileContent(null, Outside);
        }

        try
        {
            return Directory.Exists(full)
                ? new FileContent(null, "it is a folder, not a file")
                : new FileContent(File.ReadAllBytes(full));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileContent(null, Reason(e));
        }
    }

    private string? Resolve(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root, path));
        return IsIn(full, root) ? full : null;
    }

    /// <summary>By a link: what lies outside is not for publication, and may be a device without an end.</summary>
    private bool LeadsOut(string full) => RealPath.Of(full) is { } real && RealPath.Of(root) is { } realRoot && !IsIn(real, realRoot);

    private static bool IsIn(string full, string folder) =>
        full == folder || full.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Without the path on this machine, which an editor on another one cannot use.</summary>
    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "this account may not read it",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to something that does not",
        IOException { HResult: LinkLoop } => "it is a link that leads back to itself",
        _ => "the disk reports a fault",
    };
}
