using System.Text.Json;

namespace GuideBuilder.Tests;

/// <summary>Reviews, status and exchange from the command line.</summary>
public sealed class TranslationVerbTests(BuiltProject built)
{
    private const string Catalogue = "locales/de/reader.po";
    private const string Ledger = "locales/de/review.tsv";
    private const string Sheet = "exchange/reader-de.csv";

    [Fact]
    public void A_review_is_recorded_counted_and_lapses_with_its_text()
    {
        using var project = built.Copy();
        var run = project.Run("review", "--locale", "de", "--role", "language", "--by", "amira", "--date", "2026-11-01", "--all-of", "now");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith(" approvals are recorded.", run.OutputLines[0], StringComparison.Ordinal);
        var count = int.Parse(run.OutputLines[0].Split(' ')[0]);
        Assert.Equal(count + 1, project.Read(Ledger).TrimEnd().Split('\n').Length);
        Assert.Equal((count, 0), Reviewed(project));

        Assert.StartsWith("0 approvals are recorded.", project.Run("review", "--locale", "de", "--role", "language", "--by", "amira", "--all-of", "now").Output, StringComparison.Ordinal);
        project.Replace(Catalogue, "msgstr \"Sind Sie jetzt in Gefahr?\"", "msgstr \"Sind Sie gerade in Gefahr?\"");
        Assert.Equal((count - 1, 1), Reviewed(project));
        Assert.Contains("1 approval lapsed because a text changed; the oldest is of 2026-11-01.", project.Run("status").Output, StringComparison.Ordinal);

        run = project.Run("review", "--locale", "de", "--prune");
        Assert.Equal((0, "", "1 lapsed approval is taken out."), (run.ExitCode, run.Errors, run.OutputLines[0]));
        Assert.Equal((count - 1, 0), Reviewed(project));
        Assert.StartsWith("0 lapsed approvals are taken out.", project.Run("review", "--locale", "de", "--prune").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_a_review_comes_from_the_environment_where_it_is_set()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run(project.Start("review", "--locale", "de", "--role", "subject", "--by", "samir", "--all-of", "now") with { Environment = new() { ["SOURCE_DATE_EPOCH"] = "86400" } });
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\tsubject\tsamir\t1970-01-02\n", project.Read(Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_ledger_is_left_alone_and_what_is_not_there_is_not_approved()
    {
        using var project = built.Copy();
        Assert.Equal(1, project.Run("review", "--locale", "de", "--role", "language", "--by", "amira", "--all-of", "nowhere").ExitCode);
        Assert.False(File.Exists(project.PathOf(Ledger)));
        project.Write(Ledger, "rubbish\n");
        var run = project.Run("review", "--locale", "de", "--role", "language", "--by", "amira", "--all-of", "now");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("GB3604", run.Errors, StringComparison.Ordinal);
        Assert.Equal("rubbish\n", project.Read(Ledger));
        Assert.Equal(2, project.Run("review", "--locale", "xx", "--role", "language", "--by", "amira", "--all-of", "now").ExitCode);
    }

    [Fact]
    public void A_sheet_goes_out_is_filled_in_and_comes_back()
    {
        using var project = built.Copy();
        Assert.Equal((0, ""), Short(project.Run("export", "--locale", "de", "--to", "csv")));
        var before = project.Read(Catalogue);
        Assert.Equal((0, ""), Short(project.Run("import", project.PathOf(Sheet), "--locale", "de")));
        Assert.Equal(before, project.Read(Catalogue));

        project.Replace(Sheet, "Sind Sie jetzt in Gefahr?", "Sind Sie gerade in Gefahr?");
        var run = project.Run("import", project.PathOf(Sheet), "--locale", "de");
        Assert.Equal((0, ""), Short(run));
        Assert.StartsWith("1 passage changed (1 of them unconfirmed), ", run.Output, StringComparison.Ordinal);
        Assert.Contains("#, fuzzy\nmsgid \"Are you in danger now?\"\nmsgstr \"Sind Sie gerade in Gefahr?\"", project.Read(Catalogue), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_be_used_is_refused_with_its_row_and_the_catalogue_stays()
    {
        using var project = built.Copy();
        Assert.Equal((0, ""), Short(project.Run("export", "--locale", "de", "--to", "xliff", "--output", project.PathOf("x.xlf"))));
        project.Replace("x.xlf", "<target>Sind Sie jetzt in Gefahr?</target>", "<target>Sind Sie in Gefahr? 0800 123 456</target>");
        var before = project.Read(Catalogue);
        var run = project.Run("import", project.PathOf("x.xlf"), "--locale", "de");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"(?m)^x\.xlf:\d+:\d+: error GB3207: ", run.Errors);
        Assert.Equal(before, project.Read(Catalogue));
        Assert.Equal(2, project.Run("import", project.PathOf("nowhere.csv"), "--locale", "de").ExitCode);
    }

    [Fact]
    public void The_status_is_a_page_and_a_badge_too()
    {
        using var project = built.Copy();
        var run = project.Run("status", "--html", project.PathOf("status.html"), "--badge", project.PathOf("badge.svg"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("de guide: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("no review of the language", project.Read("status.html"), StringComparison.Ordinal);
        Assert.Contains("0 % reviewed", project.Read("badge-de.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Spelling_is_looked_up_when_that_is_asked_for()
    {
        using var project = built.Copy();
        project.Replace(Catalogue, "msgstr \"Sind Sie jetzt in Gefahr?\"", "msgstr \"Sind Sie jetzt in Gefhar?\"");
        Assert.DoesNotMatch("GB332[56]", project.Run("check", "--format", "site", "--json").Output);
        var run = project.Run("check", "--format", "site", "--json", "--spelling");
        Assert.Equal((0, ""), Short(run));
        // Without the dictionary that is said instead.
        Assert.Matches("GB3325.*“Gefhar”|GB3326.*hunspell-de-de", run.Output.ReplaceLineEndings(" "));
    }

    private static (int ExitCode, string Errors) Short(GuideRun run) => (run.ExitCode, run.Errors);

    private static (int Reviewed, int Lapsed) Reviewed(SmallProject project)
    {
        using var status = JsonDocument.Parse(project.Run("status", "--json").Output);
        var language = Assert.Single(status.RootElement.GetProperty("languages").EnumerateArray());
        return (language.GetProperty("passages").GetProperty("languageReviewed").GetInt32(), language.GetProperty("lapsed").GetInt32());
    }
}
