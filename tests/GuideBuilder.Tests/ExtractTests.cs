namespace GuideBuilder.Tests;

public sealed class ExtractTests(BuiltProject built)
{
    private const string Template = "locales/reader.pot";
    private const string Chapter = "content/chapters/now.md";

    [Fact]
    public void The_template_holds_each_text_and_is_written_only_when_one_changes()
    {
        using var project = built.Copy();
        Assert.Equal((0, $"{Template} is written\n"), Extract(project));
        var first = File.ReadAllText(Path.Combine(project.Folder, Template));
        Assert.Contains("msgid \"Are you in danger now?\"\nmsgstr \"\"\n", first, StringComparison.Ordinal);
        Assert.Equal((0, $"{Template} is up to date\n"), Extract(project));

        project.Append(Chapter, "\nA new sentence.\n");
        Assert.Equal((0, $"{Template} is written\n"), Extract(project));
        Assert.Contains("msgid \"A new sentence.\"", File.ReadAllText(Path.Combine(project.Folder, Template)), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_with_errors_makes_no_template()
    {
        using var project = built.Copy();
        project.Append(Chapter, "\nCall 0800 123 456.\n");
        var run = GuideProgram.Run("extract", "--project", project.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("GB2", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, Template)));
    }

    private static (int ExitCode, string Output) Extract(SmallProject project)
    {
        var run = GuideProgram.Run("extract", "--project", project.Folder);
        return (run.ExitCode, run.Output);
    }
}
