using System.Diagnostics;

namespace GuideBuilder.Tests.Repository;

/// <summary>Runs build.sh in a small folder, with a `dotnet` that only notes what it was told.</summary>
public sealed class BuildScriptRunTests : IDisposable
{
    private const string Green = "Test run summary: Passed!\n\n  total: 5\n  failed: 0\n  succeeded: 4\n  skipped: 1\n";

    private readonly string folder = Directory.CreateTempSubdirectory("guidebuilder-script-").FullName;

    public BuildScriptRunTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "build.sh is for Linux and macOS; only Linux has the packages it looks for.");
        File.Copy(Checkout.PathOf("build.sh"), At("build.sh"));
        foreach (var file in (string[])["src/Program.cs", "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig", "templates/a", "locales/locales.yaml", "content/interface.yaml", "content/contacts/schema.json"])
        {
            Write(file, "x");
        }

        Write("bin/dotnet", """
            #!/bin/sh
            echo "$# $(basename "$PWD"):$(printf ' <%s>' "$@")" >>"$NOTES"
            case $1 in
              publish) mkdir -p .build/guide && : >.build/guide/guide.dll ;;
              test) printf '%b' "$SUMMARY"; exit "$STATUS" ;;
            esac
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(At("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(At("elsewhere"));
        // As after a first run: nothing is fetched for each of these tests.
        Directory.CreateDirectory(At(".build/catalogues/files"));
        Directory.CreateDirectory(At(".build/vnu/vnu.jar"));
        Directory.CreateDirectory(At(".build/schemas/files"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Arguments_reach_the_tool_exactly_and_in_the_callers_folder()
    {
        Assert.Equal(0, Run("guide", "check", "a b", "", "*", "--x=$HOME").Code);
        Assert.EndsWith($"6 elsewhere: <{folder}/.build/guide/guide.dll> <check> <a b> <> <*> <--x=$HOME>\n", Notes());
    }

    [Fact]
    public void Without_a_verb_the_guides_are_built_at_the_top_of_the_repository()
    {
        Assert.Equal(0, Run().Code);
        Assert.EndsWith($"2 {Path.GetFileName(folder)}: <{folder}/.build/guide/guide.dll> <build>\n", Notes());
    }

    [Fact]
    public void The_tool_is_made_once_and_again_only_when_a_source_changes()
    {
        Run("guide");
        Run("guide");
        Assert.Equal(1, Publishings());
        Write("src/Program.cs", "y");
        Run("guide");
        Assert.Equal(2, Publishings());
        File.Delete(At("templates/a"));
        Run("guide");
        Assert.Equal(3, Publishings());
        Write("src/obj/project.assets.json", "");
        Run("guide");
        Assert.Equal(3, Publishings());
    }

    [Fact]
    public void The_tests_close_with_their_count()
    {
        var run = Run(Green, 0, "test");
        Assert.EndsWith("\n4 passed, 0 failed, 1 skipped\n", run.Output);
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("Test run summary: Failed!\n\n  total: 5\n  failed: 2\n  succeeded: 3\n  skipped: 0\n", 2, "3 passed, 2 failed")]
    [InlineData("Test run summary: Failed!\n\n  error: 1\n\n  total: 5\n  failed: 2\n  succeeded: 3\n  skipped: 0\n", 1, "3 passed, 3 failed")]
    [InlineData("Test run summary: Zero tests ran\n\n  total: 0\n  failed: 0\n  succeeded: 0\n  skipped: 0\n", 8, "0 passed, 1 failed")]
    [InlineData("Test run summary: Zero tests ran\n\n  total: 0\n  failed: 0\n  succeeded: 0\n  skipped: 0\n", 0, "0 passed, 1 failed")]
    [InlineData(Green, 3, "4 passed, 1 failed, 1 skipped")]
    [InlineData("X.cs(1,1): error CS1002\n", 1, "0 passed, 1 failed")]
    public void A_failure_a_crash_no_tests_and_a_broken_build_are_all_red(string summary, int status, string closing)
    {
        var run = Run(summary, status, "test");
        Assert.EndsWith("\n" + closing + "\n", run.Output);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void A_test_cannot_forge_the_count()
    {
        var run = Run("  failed: 0\n  succeeded: 99\n" + Green, 0, "test");
        Assert.EndsWith("\n4 passed, 0 failed, 1 skipped\n", run.Output);
    }

    [Fact]
    public void An_unknown_verb_is_wrong_usage()
    {
        Assert.Equal(2, Run("biuld").Code);
        Assert.Equal("", Notes());
    }

    private int Publishings() => Notes().Split(" <publish>").Length - 1;

    private string Notes() => File.Exists(At("notes")) ? File.ReadAllText(At("notes")) : "";

    private (int Code, string Output) Run(params string[] arguments) => Run(Green, 0, arguments);

    private (int Code, string Output) Run(string summary, int status, params string[] arguments)
    {
        var start = new ProcessStartInfo(At("build.sh"), arguments) { WorkingDirectory = At("elsewhere"), UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = At("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["NOTES"] = At("notes");
        start.Environment["SUMMARY"] = summary;
        start.Environment["STATUS"] = status.ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    private string At(string file) => Path.Combine(folder, file);
}
