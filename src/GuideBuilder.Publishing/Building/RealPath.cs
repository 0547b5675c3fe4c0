namespace GuideBuilder.Publishing.Building;

/// <summary>Follows the links of a path one by one, as the system does when it opens a file (POSIX.1-2024, 4.16).</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <param name="path">Absolute. Parts of it need not exist.</param>
    /// <returns>Null when links lead around in a circle.</returns>
    internal static string? Of(string path)
    {
        var top = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(rest, path[top.Length..]);
        var current = top;
        for (var links = 0; links <= MostLinks && rest.TryPop(out var name);)
        {
            if (name == "..")
            {
                current = Path.GetDirectoryName(current) ?? top;
            }
            else if (new FileInfo(Path.Combine(current, name)).LinkTarget is { } target)
            {
                links++;
                current = Path.IsPathRooted(target) ? top : current;
                Push(rest, Path.IsPathRooted(target) ? target[Path.GetPathRoot(target)!.Length..] : target);
            }
            else
            {
                current = Path.Combine(current, name);
            }
        }

        return rest.Count == 0 ? current : null;
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var name in path.Split(Path.DirectorySeparatorChar).Where(n => n is not ("" or ".")).Reverse())
        {
            rest.Push(name);
        }
    }
}
