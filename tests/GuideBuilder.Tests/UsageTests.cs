namespace GuideBuilder.Tests;

public sealed class UsageTests(BuiltProject built)
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'bild'", "bild")]
    [InlineData("'--formt'", "build", "--formt", "print")]
    [InlineData("--format is print, screen, office, site, single or epub, not “pdf”.", "build", "--format", "pdf")]
    [InlineData("--format is print, screen, office, site, single or epub, not “1”.", "build", "--format", "1")]
    [InlineData("--report is text, json, github, gitlab, sarif or junit, not “xml”.", "check", "--report", "xml")]
    [InlineData("--jobs is a number from 1 to 64, not “0”.", "build", "--jobs", "0")]
    [InlineData("--draft is for translators and --release for readers: choose one of them.", "build", "--draft", "--release")]
    [InlineData("--on is the day of a release: add --release.", "check", "--on", "2026-11-30")]
    [InlineData("--on is a day as 2026-11-22, not “tomorrow”.", "build", "--release", "--on", "tomorrow")]
    [InlineData("--jobs is a number from 1 to 64, not “many”.", "build", "--jobs", "many")]
    [InlineData("--press is the name of a file in templates/press without “.yaml”, as iso-coated, not “../secrets”.", "build", "--press", "../secrets")]
    [InlineData("--press is the name of a file in templates/press without “.yaml”, as iso-coated, not “”.", "check", "--press", "")]
    [InlineData("The name of a folder is empty.", "build", "--project", "")]
    [InlineData("The name of a folder is empty.", "build", "--output", "")]
    [InlineData("The name of a folder is empty.", "check", "--project", "")]
    [InlineData("The name of a folder is empty.", "doctor", "--project", "")]
    [InlineData("The name of a folder is empty.", "extract", "--project", "")]
    [InlineData("The name of a folder is empty.", "new", "")]
    [InlineData("'DIR'", "new")]
    [InlineData("Say what was reviewed: --passage, --all-of or --publication.", "review", "--locale", "de", "--role", "language", "--by", "amira")]
    [InlineData("Say who reviewed and in which role: --by and --role.", "review", "--locale", "de", "--by", "amira", "--all-of", "now")]
    [InlineData("With --prune nothing is recorded", "review", "--locale", "de", "--prune", "--by", "amira")]
    [InlineData("--role is language, subject or community, not “all”.", "review", "--locale", "de", "--role", "all", "--by", "amira", "--all-of", "now")]
    [InlineData("--date is a day as 2026-11-22, not “22.11.2026”.", "review", "--locale", "de", "--role", "language", "--by", "amira", "--all-of", "now", "--date", "22.11.2026")]
    [InlineData("--by is a name", "review", "--locale", "de", "--role", "language", "--by", "a\tb", "--all-of", "now")]
    [InlineData("--to is csv, html or xliff, not “xlsx”.", "export", "--locale", "de", "--to", "xlsx")]
    public void Wrong_usage_is_explained_and_points_to_the_help(string words, params string[] arguments)
    {
        using var project = built.Copy();
        var before = project.Everything;
        var run = GuideProgram.Run(new GuideStart(arguments, project.Folder));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Equal("Run “guide --help” or “guide VERB --help”.", run.ErrorLines[^1]);
        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("doctor")]
    [InlineData("extract")]
    public void A_project_that_is_not_there_is_wrong_usage(string verb)
    {
        using var project = built.Copy();
        foreach (var path in (string[])["nowhere", "content/project.yaml"])
        {
            var run = GuideProgram.Run(verb, "--project", project.PathOf(path));
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Equal($"There is no folder “{project.PathOf(path)}”.\n", run.Errors);
        }
    }

    [Fact]
    public void A_press_profile_that_is_not_there_is_refused_with_those_that_are()
    {
        using var project = built.Copy();
        var before = project.Everything;
        var run = project.Run("build", "--press", "iso");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["error GB1090: The project has no press profile “iso”.", "    Write one of: iso-coated, iso-coated-marks, iso-uncoated, newspaper, online-1mm, print-on-demand."],
            run.ErrorLines[..2]);
        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [InlineData("The project has no locale “xx”.", "en, de", "--locale", "de", "--locale", "xx")]
    [InlineData("The project has no publication “guid”.", "guide", "--publication", "guid")]
    [InlineData("The project has no region “at”.", "de", "--region", "at")]
    public void A_filter_that_names_nothing_is_refused_even_beside_one_that_does(string message, string hint, params string[] filters)
    {
        using var project = built.Copy();
        var before = project.Everything;
        var run = project.Run("build", filters);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"error GB1090: {message}", $"    Write one of: {hint}."], run.ErrorLines[..2]);
        Assert.Equal(before, project.Everything);
    }

    /// <summary>It would compare and sort letters wrongly without a word.</summary>
    [Theory]
    [InlineData("1", 2)]
    [InlineData("TRUE", 2)]
    [InlineData("0", 0)]
    public void Where_the_machine_knows_nothing_of_languages_nothing_is_done(string value, int exitCode)
    {
        const string variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
        var run = GuideProgram.Run(new GuideStart(["--version"]) with { Environment = new() { [variable] = value } });
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 2, run.Errors.Contains(variable, StringComparison.Ordinal));
    }

    [Fact]
    public void A_format_that_no_publication_has_makes_no_empty_build()
    {
        using var project = built.Copy();
        project.Replace("content/publications/guide.yaml", "[print, screen, site, single, epub]", "[site]");
        var before = project.Everything;
        var run = project.Run("build", "--format", "print");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error GB1090: No publication matches everything", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void Filters_build_just_what_they_name()
    {
        using var project = built.Copy();
        Assert.Equal(0, project.Run("build", "--locale", "de", "--format", "screen").ExitCode);
        Assert.Equal(["inputs.json", "manifest.json", "screen", "screen/guide-de-de.pdf"], Tree.Of(project.Output).Keys);
    }

    [Theory]
    [InlineData("build", "--output", "--anew", "--publication", "--locale", "--region", "--format", "--style", "--jobs", "--report", "--json", "--draft", "--release", "--on", "--project")]
    [InlineData("check", "--spelling", "--release", "--on", "--publication", "--locale", "--region", "--format", "--style", "--jobs", "--report", "--json", "--project")]
    [InlineData("package", "<ORDER>", "--release", "--on", "--output", "--jobs", "--report", "--json", "--project")]
    [InlineData("preflight", "--profile", "--standard", "--unbound", "--checklist", "--report", "--json", "--project")]
    [InlineData("extract", "--project")]
    [InlineData("po", "cat", "stats", "check", "merge")]
    [InlineData("export", "--locale", "--to", "--domain", "--output", "--project")]
    [InlineData("import", "<FILE>", "--locale", "--final", "--project")]
    [InlineData("review", "--locale", "--role", "--by", "--date", "--publication", "--passage", "--all-of", "--prune", "--project")]
    [InlineData("contacts", "--region", "--due", "--csv", "--on", "--project")]
    [InlineData("diff", "<OLD>", "<NEW>", "--csv")]
    [InlineData("status", "--publication", "--locale", "--json", "--html", "--badge", "--project")]
    [InlineData("doctor", "--project")]
    [InlineData("new", "<DIR>")]
    public void Each_verb_explains_each_of_its_options(string verb, params string[] options)
    {
        var run = GuideProgram.Run(verb, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(options, o => Assert.Matches($@"(?m)^ +{o}( <[A-Z]+>)? +[A-Z].*\.|\]$", run.Output));
    }

    [Fact]
    public void The_help_names_each_verb()
    {
        var run = GuideProgram.Run("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All((string[])["build", "check", "preflight", "package", "extract", "sync", "export", "import", "review", "status", "contacts", "diff", "po", "doctor", "new"], v => Assert.Contains($"\n  {v} ", run.Output, StringComparison.Ordinal));
    }
}
