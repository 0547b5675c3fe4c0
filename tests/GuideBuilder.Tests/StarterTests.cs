namespace GuideBuilder.Tests;

/// <summary><c>guide new</c>, and what comes of it.</summary>
public sealed class StarterTests(BuiltProject built)
{
    [Fact]
    public void What_new_makes_builds_as_it_is_without_a_finding()
    {
        Assert.Equal((0, ""), (built.Made.ExitCode, built.Made.Errors));
        Assert.EndsWith($"Next: guide build --project {built.Folder}\n", built.Made.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (built.Built.ExitCode, built.Built.Errors));
        Assert.Matches(@"\Aepub +2 files, [0-9]+ kB\nprint +2 PDFs, [0-9]+ pages, [0-9]+ kB\nscreen +2 PDFs, [0-9]+ pages, [0-9]+ kB\nsingle +2 files, [0-9]+ kB\nsite +[0-9]+ files, [0-9]+ kB\nout is ready: [0-9.]+ s\n\z", built.Built.Output);
    }

    [Fact]
    public void New_fills_an_empty_folder()
    {
        var folder = Directory.CreateTempSubdirectory("guide-tests-").FullName;
        Assert.Equal(0, GuideProgram.Run("new", folder).ExitCode);
        Assert.True(File.Exists(Path.Combine(folder, "content/project.yaml")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void New_touches_nothing_that_is_there()
    {
        using var project = built.Copy();
        var before = project.Everything;
        foreach (var path in (string[])["", "content", "content/project.yaml"])
        {
            var run = GuideProgram.Run("new", project.PathOf(path));
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("is not empty. Give the name of a folder that does not exist yet.", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void New_says_why_it_cannot_write()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run("new", project.PathOf("content/project.yaml/inner"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("cannot be written: a part of the path is not a folder.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_names_the_libraries_and_the_fonts()
    {
        var run = GuideProgram.Run("doctor", "--project", built.Folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"\Afound    HarfBuzz [0-9.]+, ICU [0-9]+\nfound    Noto Sans\n(found   |optional) spelling of German \(hunspell-de-de\)\nThis machine is ready\.\n\z", run.Output);
    }

    [Fact]
    public void Doctor_names_a_font_that_is_missing_and_the_line_that_installs_fonts()
    {
        using var project = built.Copy();
        project.Replace("locales/locales.yaml", "fonts: [Noto Sans]", "fonts: [Noto Nowhere, Noto Sans]");
        var run = project.Run("doctor");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing  Noto Nowhere", run.OutputLines);
        Assert.Equal("To install what is missing, run:", run.OutputLines[^2]);
        Assert.StartsWith("sudo apt-get install", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_does_not_claim_to_have_looked_for_fonts_without_a_project()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run("doctor", "--project", project.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The fonts were not looked for", run.Output, StringComparison.Ordinal);
    }
}
