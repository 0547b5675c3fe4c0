namespace GuideBuilder.Tests;

public sealed class SyncVerbTests(BuiltProject built)
{
    private const string Chapter = "content/chapters/now.md";
    private const string Catalogue = "locales/de/reader.po";

    [Fact]
    public void A_changed_text_keeps_its_translation_as_fuzzy_is_named_and_a_second_run_changes_nothing()
    {
        using var project = built.Copy();
        project.Write(Chapter, project.Read(Chapter).Replace("Shout loudly. Neighbours", "Never shout loudly. Neighbours", StringComparison.Ordinal));

        var run = project.Run("sync");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("GB3402: The meaning may have turned: .*{\\+Never.*loudly", run.Errors);
        Assert.Matches($"{Catalogue}: [0-9]+ kept, 1 changed \\(1 negation\\)", run.Output);
        Assert.Contains("#, fuzzy\n#| msgid \"Shout loudly. Neighbours can call the police for you.\"\nmsgid \"Never shout loudly. Neighbours can call the police for you.\"\nmsgstr \"Schreien", project.Read(Catalogue), StringComparison.Ordinal);
        var written = project.Read(Catalogue);
        Assert.Matches($"{Catalogue}: up to date", project.Run("sync").Output);
        Assert.Equal(written, project.Read(Catalogue));
    }

    [Fact]
    public void Content_with_errors_and_a_broken_catalogue_leave_everything_as_it_was()
    {
        using var project = built.Copy();
        var sound = project.Read(Catalogue);
        project.Append(Chapter, "\nCall 0800 123 456.\n");
        Assert.Equal(1, project.Run("sync").ExitCode);
        Assert.Equal(sound, project.Read(Catalogue));

        project.Write(Chapter, project.Read(Chapter).Replace("\nCall 0800 123 456.\n", "\nA new sentence.\n", StringComparison.Ordinal));
        project.Append(Catalogue, "\nmsgid \"half\n");
        var broken = project.Read(Catalogue);
        var run = project.Run("sync");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Catalogue, run.Errors, StringComparison.Ordinal);
        Assert.Equal(broken, project.Read(Catalogue));
    }

    [Fact]
    public void A_language_that_the_project_does_not_have_is_refused_with_those_it_has()
    {
        using var project = built.Copy();
        var run = project.Run("sync", "--locale", "xx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The project has no language “xx”.", run.Errors, StringComparison.Ordinal);
    }
}
