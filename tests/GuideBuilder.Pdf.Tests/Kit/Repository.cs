namespace GuideBuilder.Pdf.Tests.Kit;

internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "GuideBuilder.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository.");
        return folder;
    }
}
