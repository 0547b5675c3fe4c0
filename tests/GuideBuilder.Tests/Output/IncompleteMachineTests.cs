namespace GuideBuilder.Tests.Output;

/// <summary>The executable on a machine that lacks something: a mount of its own hides it from this one process.</summary>
public sealed class IncompleteMachineTests(BuiltProject built)
{
    private const string InstallLine = "Run: sudo apt-get install -y --no-install-recommends libharfbuzz0b libharfbuzz-subset0";

    [Theory]
    [InlineData("libharfbuzz.so.0", "HarfBuzz")]
    [InlineData("libharfbuzz-subset.so.0", "HarfBuzz subset")]
    public void A_missing_library_is_named_with_the_line_that_installs_it(string library, string part)
    {
        var run = RunWithout($"$(readlink -f \"$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p | awk '/{library} /{{print $NF; exit}}')\")", "--bind /dev/null");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error GB9002: {part} is not installed on this machine.", run.ErrorLines);
        Assert.Contains(InstallLine, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_font_is_named_with_its_language_and_the_line_that_installs_it()
    {
        var run = RunWithout("/usr/share/fonts/truetype/noto", "-t tmpfs tmpfs");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("locales/locales.yaml: error GB4004: The font “Noto Sans”, which “en” is set in, is not installed.", StringComparison.Ordinal));
        Assert.Contains(InstallLine, run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Builds with something mounted over <paramref name="hidden"/>, and sees that nothing is touched.</summary>
    private GuideRun RunWithout(string hidden, string mount)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && SystemProgram.Succeeds("unshare", "-m", "true"), "Only root can hide a file from one process.");
        using var project = built.Copy();
        var before = project.Everything;
        var script = $"mount {mount} \"{hidden}\" && exec \"$0\" build --project \"$1\"";
        var run = GuideProgram.Run(new GuideStart(["-m", "sh", "-c", script, GuideProgram.Path, project.Folder], Program: "unshare"));
        Assert.Equal(before, project.Everything);
        return run;
    }
}
