using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Building;

/// <summary>A project's folder on disk.</summary>
/// <param name="root">Absolute.</param>
public sealed class ProjectFolder(string root) : IProjectFiles
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    // As many as Linux follows (path_resolution(7)); more are taken for a circle.
    private const int MostLinks = 40;

    /// <summary>A folder in a file's place is there and cannot be read, which tells an editor more than that nothing is there.</summary>
    public bool Exists(string path) => IsCircle(path) || (Resolve(path) is { } full && Path.Exists(full));

    public FileList List(string folder, string extension)
    {
        if (Resolve(folder) is not { } full || !Directory.Exists(full))
        {
            return new FileList([], Exists(folder) ? "it is not a folder" : null);
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
        if (Resolve(path) is not { } full)
        {
            return new FileContent(null, IsCircle(path) ? "it is a link that leads back to itself" : "the path leads out of the project's folder");
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

    private string? Resolve(string path) =>
        Locate(path) is { } full && FollowLinks(root, 0) is { } realRoot && FollowLinks(full, 0) is { } real && IsWithin(realRoot, real) ? full : null;

    private bool IsCircle(string path) => Locate(path) is { } full && FollowLinks(full, 0) is null;

    /// <summary>Where the path points as written; null when that is outside the project.</summary>
    private string? Locate(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(root, path));
        return IsWithin(root, full) ? full : null;
    }

    private static bool IsWithin(string folder, string path) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Where a path really is; null when its links go round in a circle.</summary>
    private static string? FollowLinks(string path, int followed)
    {
        var real = Path.GetPathRoot(path)!;
        var parts = path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var next = Path.Combine(real, parts[i]);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                var rest = Path.Combine([real, target, .. parts[(i + 1)..]]);
                return followed < MostLinks ? FollowLinks(Path.GetFullPath(rest), followed + 1) : null;
            }

            real = next;
        }

        return real;
    }

    /// <summary>Without the path on this machine, which an editor on another one cannot use.</summary>
    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "this account may not read it",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to something that does not",
        _ => "the disk reports a fault",
    };
}
