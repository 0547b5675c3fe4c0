using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests;

/// <summary>Builds the repository's own project in some of its languages; the same files must come out whatever the machine is set to.</summary>
public sealed partial class DeterminismTests(DeterminismTests.FirstBuild first, BuiltProject built) : IClassFixture<DeterminismTests.FirstBuild>
{
    // .NET takes the culture from these variables and its data from ICU: no such locale need be installed.
    private static readonly Dictionary<string, Dictionary<string, string?>> Machines = new(StringComparer.Ordinal)
    {
        ["Turkish, where i is no I"] = new() { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" },
        ["Arabic, with its own calendar"] = new() { ["LC_ALL"] = "ar_SA.UTF-8", ["LANG"] = "ar_SA.UTF-8", ["TZ"] = "America/St_Johns" },
    };

    // With and without hyphenation, from both sides, with a font for the site.
    private static readonly string[] Languages = ["--locale", "en", "--locale", "de", "--locale", "ar", "--locale", "ur", "--locale", "bn"];

    public static TheoryData<string> Names => [.. Machines.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_settings_other_folder_and_other_threads_give_the_same_bytes(string machine)
    {
        var root = Directory.CreateTempSubdirectory("guide-tests-").FullName;
        var copy = Path.Combine(root, "Ein anderer Ordner");
        foreach (var folder in (string[])["content", "locales", "templates"])
        {
            Tree.Copy(Path.Combine(RepositoryFiles.Root, folder), Path.Combine(copy, folder));
        }

        var run = GuideProgram.Run(new GuideStart(["build", "--jobs", "4", .. Languages], copy, Machines[machine]));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Tree.Of(first.Folder), Tree.Of(Path.Combine(copy, "out")));
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void The_manifest_lists_every_file_with_its_checksum_and_length()
    {
        var manifest = BuildManifest.Read(first.Folder);
        var files = Tree.Of(first.Folder).Where(f => f.Value != "folder" && f.Key is not ("manifest.json" or "inputs.json")).ToList();
        Assert.Equal(files.Select(f => f.Key), manifest.Artifacts.Select(a => a.Path));
        Assert.Equal(files.Select(f => f.Value), manifest.Artifacts.Select(a => a.Sha256));
        Assert.All(manifest.Artifacts, a => Assert.Equal(new FileInfo(Path.Combine(first.Folder, a.Path)).Length, a.Bytes));
        Assert.All(manifest.Artifacts, a => Assert.Contains(a.Format, (string[])["print", "screen", "office", "site", "single", "epub"]));
        Assert.All(manifest.Artifacts.Where(a => a.Path.StartsWith("print/", StringComparison.Ordinal)), a => Assert.True(a.Pages > 0 && a.Style is not null));
        Assert.All(manifest.Artifacts.Where(a => a.Style is not null && a.Style != "poster-languages"), a => Assert.NotNull(a.Locale));
    }

    [Fact]
    public void The_manifest_names_what_made_the_files_and_no_path_of_the_machine()
    {
        var manifest = BuildManifest.Read(first.Folder);
        Assert.Equal("0.1.0", manifest.Fingerprint.Tool);
        Assert.Matches(@"^HarfBuzz [0-9.]+, ICU [0-9.]+, \.NET [0-9.]+$", manifest.Fingerprint.Libraries);
        Assert.Contains(manifest.Fingerprint.Fonts, f => Regex.IsMatch(f, "^NotoNastaliqUrdu-Regular [0-9a-f]{16}$"));
        Assert.DoesNotContain("/usr", File.ReadAllText(Path.Combine(first.Folder, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_holds_a_path_of_this_machine_or_a_day_other_than_the_editions()
    {
        var days = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(first.Folder, "*", SearchOption.AllDirectories))
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain(RepositoryFiles.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(first.Folder, text, StringComparison.Ordinal);
            days.UnionWith(Day().Matches(text).Select(m => m.Value.Replace("D:", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)));
        }

        // Laws say from when they are in force.
        days.ExceptWith(Day().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "content/laws.yaml"))).Select(m => m.Value.Replace("-", "", StringComparison.Ordinal)));
        Assert.Equal(["20261122"], days);
    }

    /// <summary>23 November 2026, 01:02:03 in UTC.</summary>
    [Fact]
    public void The_environment_may_say_when_files_are_made()
    {
        using var project = built.Copy();
        foreach (var zone in (string[])["UTC", "Pacific/Kiritimati"])
        {
            var start = project.Start("build") with { Environment = new() { ["SOURCE_DATE_EPOCH"] = "1795395723", ["TZ"] = zone } };
            var run = GuideProgram.Run(start);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            var files = Directory.GetFiles(project.Output, "*.pdf", SearchOption.AllDirectories).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))).ToList();
            Assert.NotEmpty(files);
            Assert.All(files, text => Assert.Equal(3, Regex.Count(text, ">2026-11-23T01:02:03Z</xmp:(Create|Modify|Metadata)Date>")));
            Assert.DoesNotContain(files, text => text.Contains(">2026-11-22T", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("build", "yesterday")]
    [InlineData("check", "-1")]
    [InlineData("build", "1.5")]
    [InlineData("build", "253402300800")]
    public void A_time_that_cannot_be_read_is_refused(string verb, string value)
    {
        using var project = built.Copy();
        var before = project.Everything;
        var run = GuideProgram.Run(project.Start(verb) with { Environment = new() { ["SOURCE_DATE_EPOCH"] = value } });
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"SOURCE_DATE_EPOCH is a number of seconds since the beginning of 1970, as 1795305600, not “{value}”.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }

    [GeneratedRegex(@"\b20[0-9]{2}-[01][0-9]-[0-3][0-9]|D:20[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [SuppressMessage("Design", "CA1034", Justification = "Used by these tests only.")]
    public sealed class FirstBuild : IDisposable
    {
        private readonly string root = Directory.CreateTempSubdirectory("guide-tests-").FullName;

        public FirstBuild()
        {
            Folder = Path.Combine(root, "out");
            var run = GuideProgram.Run(new GuideStart(
                ["build", "--project", RepositoryFiles.Root, "--output", Folder, "--jobs", "1", .. Languages],
                Environment: new() { ["LC_ALL"] = "C", ["TZ"] = "UTC" }));
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        }

        internal string Folder { get; }

        public void Dispose() => Directory.Delete(root, recursive: true);
    }
}
