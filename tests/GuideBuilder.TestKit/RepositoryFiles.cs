namespace GuideBuilder.TestKit;

/// <summary>The real project of this repository, loaded into memory.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The languages in which tests build the real project: each script, direction and way of breaking lines once, however many languages there are; in the order of the project.</summary>
    public static string[] Languages { get; } = ["en", "de", "ar", "bn", "zh-Hans", "prs", "ti", "uk", "ur"];

    /// <summary>All of <c>content/</c> and <c>locales/</c>.</summary>
    public static MemoryProjectFiles Load()
    {
        var files = new MemoryProjectFiles();
        foreach (var folder in (string[])["content", "locales"])
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            {
                files = files.With(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
            }
        }

        return files;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GuideBuilder.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
