using GuideBuilder.TestKit;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>The translations of Debian's python3-django, which <c>build.sh test</c> unpacks.</summary>
internal static class RealCatalogues
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, ".build", "catalogues", "files");

    /// <summary>Absolute, in ordinal order; the test is skipped when there are none.</summary>
    public static string[] Files()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "There are no real translations here: build.sh test takes them from Debian's package python3-django.");
        string[] files = [.. Directory.GetFiles(Folder, "*.po", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.True(files.Length > 1000, $"Only {files.Length} files.");
        return files;
    }

    public static string Largest(string language) => Files().Single(f => f.EndsWith($"conf/locale/{language}/LC_MESSAGES/django.po", StringComparison.Ordinal) && f.Contains("/django/conf/locale/", StringComparison.Ordinal));
}
