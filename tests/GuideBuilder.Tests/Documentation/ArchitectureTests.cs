using System.Text.RegularExpressions;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Documentation;

/// <summary>The map in docs/architecture.md is true: who refers to whom, who calls native code, who touches the disk.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "architecture.md"));

    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Stated = ReadTable();

    [Fact]
    public void The_map_names_every_project_and_no_other() => Assert.Equal(Sources.Projects, Stated.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_project_refers_to_what_the_map_says_and_to_nothing_else() =>
        Assert.All(Sources.Projects, project =>
        {
            Assert.Equal(Stated[project].Projects, ReferencesOf(project).Order(StringComparer.Ordinal));
            Assert.Equal(Stated[project].Packages, PackagesOf(project).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Core_refers_to_nothing() => Assert.Empty(ReferencesOf("GuideBuilder.Core").Concat(PackagesOf("GuideBuilder.Core")));

    [Theory]
    [InlineData("GuideBuilder.Content", "GuideBuilder.Typesetting")]
    [InlineData("GuideBuilder.Content", "GuideBuilder.Pdf")]
    [InlineData("GuideBuilder.Content", "GuideBuilder.Translation")]
    [InlineData("GuideBuilder.Typesetting", "GuideBuilder.Content")]
    [InlineData("GuideBuilder.Typesetting", "GuideBuilder.Pdf")]
    [InlineData("GuideBuilder.Pdf", "GuideBuilder.Content")]
    [InlineData("GuideBuilder.Pdf", "GuideBuilder.Typesetting")]
    [InlineData("GuideBuilder.Web", "GuideBuilder.Typesetting")]
    [InlineData("GuideBuilder.Web", "GuideBuilder.Pdf")]
    public void Some_projects_do_not_know_each_other_even_from_afar(string project, string other) =>
        Assert.DoesNotContain(other, AllReferencesOf(project));

    [Fact]
    public void Only_Typesetting_allows_unsafe_code() =>
        Assert.Equal(["GuideBuilder.Typesetting"], Sources.Projects.Where(p => Sources.Read(p).Descendants("AllowUnsafeBlocks").Any()));

    [Fact]
    public void Native_libraries_are_named_in_one_folder() =>
        Assert.All(FilesWith(NativeCall()), file => Assert.StartsWith("GuideBuilder.Typesetting/Interop/", file, StringComparison.Ordinal));

    [Fact]
    public void Only_the_two_ends_fonts_and_patterns_touch_the_disk() =>
        Assert.Equal(
            [
                "GuideBuilder.Publishing/Building/ProjectFolder.cs",
                "GuideBuilder.Publishing/Output/IOutputVolume.cs",
                "GuideBuilder.Typesetting/Fonts/FontLibrary.cs",
                "GuideBuilder.Typesetting/Hyphenation/HyphenationLibrary.cs",
                "GuideBuilder.Typesetting/Spelling/SpellingLibrary.cs",
                "GuideBuilder/Verbs/BuildVerb.cs",
                "GuideBuilder/Verbs/CheckVerb.cs",
                "GuideBuilder/Verbs/DiffVerb.cs",
                "GuideBuilder/Verbs/DoctorVerb.cs",
                "GuideBuilder/Verbs/ExtractVerb.cs",
                "GuideBuilder/Verbs/ImportVerb.cs",
                "GuideBuilder/Verbs/NewVerb.cs",
                "GuideBuilder/Verbs/PackageVerb.cs",
                "GuideBuilder/Verbs/PoVerb.cs",
                "GuideBuilder/Verbs/PreflightVerb.cs",
                "GuideBuilder/Verbs/SyncVerb.cs",
                "GuideBuilder/Verbs/TranslationDesk.cs",
                "GuideBuilder/Verbs/WholeFile.cs",
            ],
            FilesWith(DiskCall()));

    [Fact]
    public void Only_the_command_line_speaks_to_the_terminal() =>
        Assert.All(FilesWith(TerminalCall()), file => Assert.StartsWith("GuideBuilder/", file, StringComparison.Ordinal));

    [Fact]
    public void Every_type_and_folder_that_the_map_names_exists()
    {
        var types = Sources.Projects.SelectMany(p => Sources.AssemblyOf(p).GetTypes()).Select(t => t.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var named = TypeName().Matches(Page).Select(m => m.Groups["name"].Value).Distinct().ToList();
        Assert.True(named.Count > 30, $"Only {named.Count} types are named.");
        Assert.All(named, name => Assert.Contains(name, types));
        Assert.All(FolderName().Matches(Page).Select(m => m.Value.Trim('`')), name => Assert.True(
            Directory.Exists(Path.Combine(RepositoryFiles.Root, name)) || Sources.Projects.Any(p => Directory.Exists(Path.Combine(Sources.Folder, p, name))),
            $"There is no folder {name}"));
    }

    private static IEnumerable<string> FilesWith(Regex call) =>
        Sources.Projects.SelectMany(Sources.FilesOf).Where(f => call.IsMatch(Comment().Replace(Sources.Text(f), ""))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ReferencesOf(string project) =>
        Sources.Read(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));

    private static IEnumerable<string> PackagesOf(string project) =>
        Sources.Read(project).Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

    private static HashSet<string> AllReferencesOf(string project)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        var open = new Stack<string>(ReferencesOf(project));
        while (open.TryPop(out var next))
        {
            if (all.Add(next))
            {
                foreach (var further in ReferencesOf(next))
                {
                    open.Push(further);
                }
            }
        }

        return all;
    }

    private static Dictionary<string, (string[] Projects, string[] Packages)> ReadTable() =>
        TableRow().Matches(Page).ToDictionary(
            m => m.Groups["project"].Value,
            m => (Names(m.Groups["references"].Value, n => n == "Core" || Sources.Projects.Contains("GuideBuilder." + n) ? "GuideBuilder." + n : n), Names(m.Groups["packages"].Value, n => n)),
            StringComparer.Ordinal);

    private static string[] Names(string cell, Func<string, string> full) =>
        cell.Trim() is "nothing" or "none" ? [] : [.. cell.Split(',', StringSplitOptions.TrimEntries).Select(full).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\| `(?<project>GuideBuilder[.\w]*)` \| (?<references>[^|]+) \| (?<packages>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(?!GuideBuilder`)(?<name>[A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"`[A-Za-z./]+/`")]
    private static partial Regex FolderName();

    [GeneratedRegex(@"\bLibraryImport\b|\bDllImport\b|\bNativeLibrary\.|\bunmanaged<")]
    private static partial Regex NativeCall();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|FileStream|FileInfo|DirectoryInfo)\.[A-Z]\w*\(|\bnew FileStream\(")]
    private static partial Regex DiskCall();

    [GeneratedRegex(@"(?<!\w)(Console|AnsiConsole)\.[A-Z]")]
    private static partial Regex TerminalCall();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();
}
