using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Pages;

/// <summary>Where each page lies. Readers pass these addresses on and print shops print them: they stay as they are.</summary>
internal static class SitePaths
{
    public const string Index = "index";

    /// <summary>What no chapter may be named.</summary>
    public static ImmutableArray<string> Reserved { get; } = [Index, "spoken", "search"];

    public const string Chooser = Index + ".html";

    public static string Language(string tag) => $"{tag}/{Index}.html";

    public static string Guide(Edition edition) => Chapter(edition, Index);

    public static string Spoken(Edition edition) => Chapter(edition, "spoken");

    public static string Search(Edition edition) => Chapter(edition, "search");

    public static string Chapter(Edition edition, string chapter) =>
        $"{edition.Locale.Tag}/{edition.Publication.Id}-{edition.Publication.Region.Id}/{chapter}.html";

    /// <summary>The address of a file as seen from a page; names its file, because a folder has no page without a server.</summary>
    public static string Relative(string fromPage, string to)
    {
        var from = fromPage.Split('/');
        var target = to.Split('/');
        var shared = 0;
        while (shared < from.Length - 1 && shared < target.Length - 1 && from[shared] == target[shared]) shared++;
        var up = Enumerable.Repeat("..", from.Length - 1 - shared);
        return string.Join('/', [.. up, .. target.Skip(shared).Select(Uri.EscapeDataString)]);
    }
}
