using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideBuilder.Tests;

/// <summary>A build takes over what would come out the same. Whatever was done before, the folder holds afterwards what a build of everything gives.</summary>
public sealed partial class ReuseTests(BuiltProject built)
{
    private const int Editions = 2;

    /// <summary>A file, what stands in it, what is put in its place, and how many editions are not made of it.</summary>
    public static TheoryData<string, string, string, int> Changes => new()
    {
        { "locales/de/reader.po", "Polizei", "Wache", 1 },
        { "locales/locales.yaml", "name: Deutsch", "name: deutsch", 0 },
        { "content/contacts/de.yaml", "\"110\"", "\"112\"", 0 },
        { "templates/press/iso-coated.yaml", "\n", "\n# A note.\n", 0 },
    };

    public static TheoryData<string[]> Requests => new(
        ["--format", "screen"],
        ["--draft"],
        ["--press", "iso-uncoated"]);

    [Fact]
    public void A_build_after_which_nothing_changed_makes_no_edition_and_changes_no_byte()
    {
        using var project = built.Copy();
        var before = project.Everything;
        Assert.Equal(Editions, UnchangedIn(project.Run("build")));
        Assert.Equal(before, project.Everything);
        Assert.Equal(Editions, UnchangedIn(project.Run("build", "--jobs", "1")));
        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_has_changed_is_made_anew(string file, string old, string changed, int unchanged)
    {
        using var project = built.Copy();
        var text = project.Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        project.Write(file, text[..at] + changed + text[(at + old.Length)..]);

        Assert.Equal(unchanged, UnchangedIn(project.Run("build")));
        AssertAsMadeAnew(project);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void What_is_asked_for_in_another_way_is_made_anew(string[] arguments)
    {
        using var project = built.Copy();
        Assert.Equal(0, UnchangedIn(project.Run("build", arguments)));
    }

    [Fact]
    public void One_language_is_taken_over_into_a_build_of_all_but_not_the_other_way_round()
    {
        using var project = built.Copy();
        Assert.Equal(0, UnchangedIn(project.Run("build", "--locale", "de")));
        Assert.Equal(1, UnchangedIn(project.Run("build")));
        AssertAsMadeAnew(project);
    }

    [Fact]
    public void A_day_on_which_files_are_made_counts()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run(project.Start("build") with { Environment = new() { ["SOURCE_DATE_EPOCH"] = "1795395723" } });
        Assert.Equal(0, UnchangedIn(run));
    }

    [Fact]
    public void A_file_that_somebody_changed_or_took_away_is_made_anew()
    {
        const string path = "out/print/guide-de-de.pdf";
        using var project = built.Copy();
        var before = project.Everything;
        project.Append(path, "%");
        Assert.Equal(1, UnchangedIn(project.Run("build")));
        Assert.Equal(before, project.Everything);
        project.Delete(path);
        Assert.Equal(1, UnchangedIn(project.Run("build")));
        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [InlineData("out/inputs.json", "{\"common\": \"\", \"fonts\": [null], \"hyphenation\": [], \"editions\": {}}")]
    [InlineData("out/manifest.json", "{}")]
    public void A_list_that_cannot_be_read_is_as_good_as_none(string path, string text)
    {
        using var project = built.Copy();
        var before = project.Everything;
        project.Write(path, text);
        Assert.Equal(0, UnchangedIn(project.Run("build")));
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void A_list_leads_to_no_file_outside_the_folder()
    {
        using var project = built.Copy();
        project.Write("secret.pdf", "%PDF-");
        project.Replace("out/inputs.json", "\"print/guide-de-de.pdf\"", "\"../secret.pdf\"");
        Assert.Equal(1, UnchangedIn(project.Run("build")));
        AssertAsMadeAnew(project);
    }

    [Fact]
    public void Of_what_something_was_found_it_is_said_again()
    {
        using var project = built.Copy();
        project.Replace("locales/locales.yaml", "hyph_de_DE", "hyph_de_XX");
        var first = project.Run("build");
        var second = project.Run("build");
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(first.ExitCode, second.ExitCode);
        Assert.NotEmpty(first.Errors);
    }

    private static void AssertAsMadeAnew(SmallProject project)
    {
        var before = project.Everything;
        Assert.Equal(0, UnchangedIn(project.Run("build", "--anew")));
        Assert.Equal(before, project.Everything);
    }

    private static int UnchangedIn(GuideRun run)
    {
        Assert.Equal(0, run.ExitCode);
        return Unchanged().Match(run.OutputLines[^1]) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex("^out is ready: [0-9.]+ s; ([0-9]+) editions? had not changed$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unchanged();
}
