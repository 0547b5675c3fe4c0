using System.Text.Json;

namespace GuideBuilder.Tests;

/// <summary>Finished files judged from the command line.</summary>
public sealed class PreflightVerbTests(BuiltProject built)
{
    private const string Profile = "iso-coated";

    [Fact]
    public void Files_of_a_build_pass_by_what_they_claim_and_by_the_numbers_of_their_profile()
    {
        using var project = built.Copy();
        var files = Directory.GetFiles(project.PathOf("out/print"), "*.pdf").Order(StringComparer.Ordinal).ToArray();
        var run = GuideProgram.Run(["preflight", .. files, "--profile", Profile]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(files.Length, run.OutputLines.Count(l => l.Contains(": passes (", StringComparison.Ordinal) && l.EndsWith("; PDF/X-4, PDF/A-2a, PDF/UA-1, profile iso-coated)", StringComparison.Ordinal)));
        Assert.Contains("What only a person can judge: guide preflight --checklist", run.OutputLines);
    }

    [Fact]
    public void A_file_for_screens_does_not_pass_for_a_press()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run("preflight", ScreenOf(project), "--profile", Profile, "--standard", "pdf-x-4");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("fails (", run.Output, StringComparison.Ordinal);
        Assert.Contains("error GB56", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Page 1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_page_object_rule_language_and_passage()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run("preflight", ScreenOf(project), "--profile", Profile, "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        var file = report.RootElement.GetProperty("files")[0];
        Assert.False(file.GetProperty("passes").GetBoolean());
        Assert.Equal(Profile, Text(file, "profile"));
        Assert.Equal(["PDF/A-2a", "PDF/UA-1"], file.GetProperty("standards").EnumerateArray().Select(s => s.GetString()!));
        var findings = file.GetProperty("findings").EnumerateArray().ToList();
        Assert.Contains(findings, f => f.GetProperty("page").GetInt32() > 0 && f.TryGetProperty("passage", out var passage) && passage.GetString()!.Length > 0);
        Assert.All(findings, f => Assert.Equal("de", Text(f, "language")[..2]));
        Assert.All(findings, f => Assert.StartsWith("GB5", Text(f, "code"), StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_lists_each_rule_once_and_leads_to_page_and_object()
    {
        using var project = built.Copy();
        var run = GuideProgram.Run("preflight", ScreenOf(project), "--profile", Profile, "--report", "sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", Text(log.RootElement, "version"));
        var only = log.RootElement.GetProperty("runs").EnumerateArray().Single();
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => Text(r, "id")).ToList();
        Assert.Equal(rules.Distinct().Order(StringComparer.Ordinal), rules);
        var results = only.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, r =>
        {
            Assert.Equal(Text(r, "ruleId"), rules[r.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(Text(r, "level"), (string[])["error", "warning", "note"]);
            Assert.DoesNotContain(' ', Text(r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
        });
        Assert.Contains(results, r => r.GetProperty("locations")[0].TryGetProperty("logicalLocations", out var places) && Text(places[0], "name").StartsWith("page ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_can_be_reported_as_sarif_too()
    {
        using var project = built.Copy();
        project.Replace("content/chapters/now.md", "police.phone", "polize.phone");
        using var log = JsonDocument.Parse(project.Run("check", "--report", "sarif").Output);
        var first = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("GB2051", Text(first, "ruleId"));
        var place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("content/chapters/now.md", 4), (Text(place.GetProperty("artifactLocation"), "uri"), place.GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void A_print_shops_own_numbers_are_a_new_file_of_the_project()
    {
        using var project = built.Copy();
        project.Write("templates/press/our-printer.yaml", "like: iso-coated\ntitle: Our printer\ntype: { least: 30 pt }\n");
        var print = Directory.GetFiles(project.PathOf("out/print"), "*.pdf")[0];
        var run = project.Run("preflight", print, "--profile", "our-printer");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("30.0 pt", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The project has no press profile “nobody”.", "file.pdf", "--profile", "nobody")]
    [InlineData("cannot be read: it does not exist.", "nowhere.pdf")]
    [InlineData("cannot be read: it is a folder.", ".")]
    [InlineData("--standard is pdf-x-4, pdf-a-2a or pdf-ua-1, not “pdf-x-5”.", "file.pdf", "--standard", "pdf-x-5")]
    [InlineData("Name the files to judge, or ask for the --checklist.")]
    public void Wrong_usage_is_explained(string words, params string[] arguments)
    {
        using var project = built.Copy();
        File.Copy(ScreenOf(project), project.PathOf("file.pdf"));
        var run = GuideProgram.Run(new GuideStart(["preflight", .. arguments], project.Folder));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_that_is_no_pdf_is_refused_and_gives_no_fault()
    {
        using var project = built.Copy();
        project.Write("empty.pdf", []);
        project.Write("text.pdf", "# Not a PDF\n");
        var whole = File.ReadAllBytes(ScreenOf(project));
        project.Write("cut.pdf", whole[..(whole.Length / 2)]);
        foreach (var name in (string[])["empty.pdf", "text.pdf", "cut.pdf"])
        {
            var run = GuideProgram.Run("preflight", project.PathOf(name), "--profile", Profile);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("error GB500", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_checklist_asks_what_no_program_can_judge()
    {
        var run = GuideProgram.Run("preflight", "--checklist");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(48, run.OutputLines.Count(l => l.StartsWith("[ ] ", StringComparison.Ordinal) && l.EndsWith('?')));
    }

    private static string ScreenOf(SmallProject project) => Directory.GetFiles(project.PathOf("out/screen"), "*-de.pdf").Single();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
