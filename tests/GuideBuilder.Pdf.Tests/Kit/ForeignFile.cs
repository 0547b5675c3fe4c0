namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>The files that other programs made.</summary>
internal static class ForeignFile
{
    /// <summary>The line that stands on the first page of each.</summary>
    public const string Line = "Drink some water and call a friend.";

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "GuideBuilder.Pdf.Tests", "Foreign");

    /// <summary>Without the ending, in order.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.pdf").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".pdf"));
}
