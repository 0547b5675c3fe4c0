using System.Text.RegularExpressions;
using GuideBuilder.Publishing.Machine;

namespace GuideBuilder.Tests.Repository;

/// <summary>build.sh and build.ps1 are twins, and whoever calls them calls the same.</summary>
public sealed partial class BuildScriptTests
{
    private static readonly string Shell = Checkout.Read("build.sh");
    private static readonly string PowerShell = Checkout.Read("build.ps1");

    [Fact]
    public void Both_scripts_have_the_same_verbs()
    {
        string[] verbs = ["build", "guide", "test", "setup", "help"];
        Assert.Equal(verbs, Verbs(ShellVerb(), Shell));
        Assert.Equal(verbs, Verbs(PowerShellVerb(), PowerShell));
    }

    [Fact]
    public void Both_scripts_give_dotnet_the_same_commands()
    {
        var commands = Commands(Shell);
        Assert.Contains(commands, c => c.StartsWith("dotnet publish ", StringComparison.Ordinal));
        Assert.Contains(commands, c => c.StartsWith("dotnet test ", StringComparison.Ordinal));
        Assert.Contains("dotnet \"$tool\" build ARGUMENTS", commands);
        Assert.Equal(commands, Commands(PowerShell));
    }

    [Fact]
    public void Both_scripts_watch_the_same_sources() => Assert.Equal(WatchedByShell(), WatchedByPowerShell());

    [Fact]
    public void Every_file_that_goes_into_the_tool_is_watched()
    {
        var watched = WatchedByShell();
        var projects = Checkout.Files().Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal));
        var outside = projects.SelectMany(p => OutsideSource().Matches(Checkout.Read(p)).Select(m => m.Groups["path"].Value)).ToArray();
        Assert.NotEmpty(outside);
        Assert.All(outside, path => Assert.Contains(watched, w => path == w || path.StartsWith(w + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_doctor_names_the_packages_that_the_script_installs()
    {
        var installed = InstalledPackage().Matches(Shell).Select(m => m.Groups["name"].Value).TakeWhile(n => n != "qpdf").Select(n => n.Replace("^libicu[0-9]+$", "libicu72"));
        Assert.Equal(MachineCheck.InstallLine.Split("--no-install-recommends ")[1], string.Join(' ', installed));
    }

    [Theory]
    [InlineData(".ci/run")]
    [InlineData(".github/workflows/build.yml")]
    [InlineData("docs/ci/gitlab-ci.yml")]
    public void Every_CI_runs_the_tests_and_then_the_main_job(string file)
    {
        var runs = CiCommand().Matches(Checkout.Read(file)).Select(m => m.Groups["arguments"].Value.Trim()).Take(2);
        Assert.Equal(["test", ""], runs);
    }

    private static string[] Verbs(Regex pattern, string script) => [.. pattern.Matches(script).Select(m => m.Groups["verb"].Value)];

    private static string[] Commands(string script) =>
        [.. DotnetCommand().Matches(script).Select(m => m.Value.Replace("\"$@\"", "ARGUMENTS").Replace("@rest", "ARGUMENTS").Trim()).Order(StringComparer.Ordinal)];

    private static string[] WatchedByShell() =>
        [.. FoundByShell().Match(Shell).Groups["paths"].Value.Split([' ', '\\', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    private static string[] WatchedByPowerShell() =>
        [.. FoundByPowerShell().Match(PowerShell).Groups["paths"].Value.Split([' ', ',', '\'', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"^    (?<verb>\w+)\) ", RegexOptions.Multiline)]
    private static partial Regex ShellVerb();

    [GeneratedRegex(@"^    '(?<verb>\w+)' \{", RegexOptions.Multiline)]
    private static partial Regex PowerShellVerb();

    [GeneratedRegex(@"\bdotnet (?:publish |test -|""\$tool"")[^|;})\n]*")]
    private static partial Regex DotnetCommand();

    [GeneratedRegex(@"^(?<name>[\w^$+\[\]-]+) +(?:lib|/usr|qpdf|mutool|zbarimg|msgfmt)\S*$", RegexOptions.Multiline)]
    private static partial Regex InstalledPackage();

    [GeneratedRegex(@"^  find (?<paths>[^(]*)\\\(", RegexOptions.Multiline)]
    private static partial Regex FoundByShell();

    [GeneratedRegex(@"^    \$sources = (?<paths>'src'[^(]*?)\n    Get-Item", RegexOptions.Multiline)]
    private static partial Regex FoundByPowerShell();

    [GeneratedRegex(@"Include=""\.\./\.\./(?<path>[^""*]*[^""*/])")]
    private static partial Regex OutsideSource();

    [GeneratedRegex(@"^(?:\s*(?:-|run:) )?\s*\./build\.sh(?<arguments> test)?(?: \||$)", RegexOptions.Multiline)]
    private static partial Regex CiCommand();
}
