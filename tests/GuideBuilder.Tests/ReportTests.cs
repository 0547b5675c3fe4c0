using System.Text.Json;
using System.Text.RegularExpressions;

namespace GuideBuilder.Tests;

/// <summary>The same findings in each form, and each form whole whatever the files hold.</summary>
public sealed partial class ReportTests(BuiltProject built)
{
    private const string Chapter = "content/chapters/now.md";
    private const string Contacts = "content/contacts/de.yaml";

    [Fact]
    public void A_check_writes_nothing_and_finds_what_a_build_finds()
    {
        using var project = built.Copy();
        Break(project);
        var before = project.Everything;

        var check = project.Run("check", "--report", "json");
        Assert.Equal(before, project.Everything);
        var build = project.Run("build", "--json");

        Assert.Equal((1, 1), (check.ExitCode, build.ExitCode));
        Assert.Equal(Findings(build), Findings(check));
        Assert.Equal(4, Findings(check).Length);
    }

    [Fact]
    public void A_check_of_a_sound_project_writes_nothing()
    {
        using var project = built.Copy();
        project.Delete("out");
        var before = project.Everything;
        var run = project.Run("check");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"\AChecked: [0-9.]+ s\n\z", run.Output);
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void Json_holds_each_finding_whole()
    {
        using var project = built.Copy();
        project.Replace(Chapter, "police.phone", "polize.phone");
        var run = project.Run("build", "--report", "json");
        Assert.Equal("", run.Errors);
        using var report = JsonDocument.Parse(run.Output);
        Assert.False(report.RootElement.GetProperty("succeeded").GetBoolean());
        Assert.Empty(report.RootElement.GetProperty("artifacts").EnumerateArray());
        var finding = report.RootElement.GetProperty("findings")[0];
        Assert.Equal(("GB2051", "error", Chapter, 4, 64), (Text(finding, "code"), Text(finding, "severity"), Text(finding, "file"), Number(finding, "line"), Number(finding, "column")));
        Assert.StartsWith("The text names the contact “polize”", Text(finding, "message"), StringComparison.Ordinal);
        Assert.StartsWith("Write “police”", Text(finding, "hint"), StringComparison.Ordinal);
        Assert.Equal("de", Text(report.RootElement.GetProperty("findings")[1], "language"));
    }

    [Fact]
    public void Json_of_a_good_build_lists_what_the_manifest_lists()
    {
        using var project = built.Copy();
        var run = project.Run("build", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        using var manifest = JsonDocument.Parse(project.Read("out/manifest.json"));
        Assert.True(report.RootElement.GetProperty("succeeded").GetBoolean());
        Assert.Equal("out", Text(report.RootElement, "folder"));
        Assert.True(JsonElement.DeepEquals(manifest.RootElement.GetProperty("artifacts"), report.RootElement.GetProperty("artifacts")));
    }

    [Theory]
    [InlineData("json", @"\A\{(.|\n)*There is no folder(.|\n)*\}\n\z")]
    [InlineData("github", @"\A::error::There is no folder .*\n\z")]
    public void A_refusal_has_the_form_that_was_asked_for(string kind, string form)
    {
        var run = GuideProgram.Run("build", "--project", "/nowhere", "--report", kind);
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        Assert.Matches(form, run.Output);
    }

    [Fact]
    public void Lines_for_github_are_well_formed_and_lead_to_the_place()
    {
        using var project = built.Copy();
        Break(project);
        var run = project.Run("build", "--report", "github");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.All(run.OutputLines[..^1], l => Assert.Matches(Annotation(), l));
        Assert.StartsWith($"::error file={Chapter},line=4,col=64,title=GB2051::The text names the contact “polize”", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(4, run.OutputLines.Length - 1);
    }

    [Fact]
    public void The_report_for_gitlab_leads_to_the_place_and_tells_each_finding_apart()
    {
        using var project = built.Copy();
        Break(project);
        project.Append(Chapter, "\nCall {contact:polize.phone} or {contact:polize.phone}.\n");
        var run = project.Run("build", "--report", "gitlab");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        var findings = report.RootElement.EnumerateArray().ToArray();
        var first = findings[0];
        Assert.Equal(("GB2051", "blocker"), (Text(first, "check_name"), Text(first, "severity")));
        Assert.StartsWith("The text names the contact “polize”", Text(first, "description"), StringComparison.Ordinal);
        Assert.Equal((Chapter, 4), (Text(first.GetProperty("location"), "path"), first.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32()));
        Assert.Equal(3, findings.Count(f => Text(f, "check_name") == "GB2051"));
        Assert.Equal(findings.Length, findings.Select(f => Text(f, "fingerprint")).Distinct().Count());
    }

    [Fact]
    public void The_report_in_xml_of_JUnit_has_a_case_for_each_finding_and_fails_for_errors_only()
    {
        using var project = built.Copy();
        Break(project);
        var run = project.Run("check", "--report", "junit");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var root = System.Xml.Linq.XDocument.Parse(run.Output).Root!;
        var cases = root.Descendants("testcase").ToList();
        Assert.Equal(4, cases.Count);
        Assert.Equal("4", root.Attribute("tests")!.Value);
        Assert.Equal(root.Attribute("failures")!.Value, $"{cases.Count(c => c.Element("failure") is not null)}");
        var failed = cases.First(c => c.Element("failure") is not null);
        Assert.Equal((Chapter, "4"), (failed.Attribute("file")!.Value, failed.Attribute("line")!.Value));
        Assert.StartsWith("The text names the contact “polize”", failed.Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains(cases, c => c.Element("failure") is null);
    }

    [Fact]
    public void A_check_with_a_baseline_says_only_what_is_new()
    {
        using var project = built.Copy();
        Break(project);
        var list = project.PathOf("known.tsv");
        var first = project.Run("check", "--write-baseline", list, "--report", "json");
        Assert.Equal((1, 4), (first.ExitCode, Findings(first).Length));

        project.Replace(Chapter, "# Are you", "\n\n# Are you");
        var same = project.Run("check", "--baseline", list, "--report", "json");
        Assert.Equal((0, 0), (same.ExitCode, Findings(same).Length));

        project.Append(Chapter, "\nCall {contact:nobody.phone}.\n");
        var more = project.Run("check", "--baseline", list, "--report", "json");
        Assert.Equal(1, more.ExitCode);
        Assert.Contains("nobody", more.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("polize", more.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_none_is_refused()
    {
        using var project = built.Copy();
        var path = project.PathOf("content/project.yaml");
        var run = project.Run("check", "--baseline", path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is not a list that --write-baseline wrote", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, project.Run("check", "--baseline", project.PathOf("nowhere")).ExitCode);
        Assert.Equal(2, project.Run("check", "--write-baseline", project.PathOf("nowhere/known.tsv")).ExitCode);
    }

    [Fact]
    public void A_report_for_gitlab_keeps_its_fingerprints_when_lines_move()
    {
        using var project = built.Copy();
        Break(project);
        var before = Fingerprints();
        project.Replace(Chapter, "# Are you", "\n\n# Are you");
        Assert.Equal(before, Fingerprints());

        string[] Fingerprints()
        {
            using var report = JsonDocument.Parse(project.Run("check", "--report", "gitlab").Output);
            return [.. report.RootElement.EnumerateArray().Select(f => Text(f, "fingerprint")!)];
        }
    }

    [Fact]
    public void A_refusal_leaves_the_report_for_gitlab_well_formed()
    {
        var run = GuideProgram.Run("check", "--project", "/nowhere", "--report", "gitlab");
        Assert.Equal((2, "[]\n"), (run.ExitCode, run.Output));
        Assert.Contains("There is no folder", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void File_names_cannot_break_a_line_for_github()
    {
        using var project = built.Copy();
        project.Write("content/chapters/a,line=1::100%\n::error::b.md", "# A {#a}\n\nText.\n");
        var run = project.Run("check", "--report", "github");
        Assert.Equal(2, run.OutputLines.Length);
        Assert.StartsWith("::warning file=content/chapters/a%2Cline=1%3A%3A100%25<U+000A>%3A%3Aerror%3A%3Ab.md,line=1,col=1,title=GB1007::", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Matches(Annotation(), run.OutputLines[0]);
    }

    [Fact]
    public void Values_cannot_steer_a_terminal_nor_begin_a_line_of_their_own()
    {
        using var project = built.Copy();
        project.Replace(Contacts, "kind: women", "kind: \"\\e[31m\\n::error::x\\u202Ey\"");
        var run = GuideProgram.Run(project.Start("build") with { Environment = new() { ["TERM"] = "xterm-256color", ["FORCE_COLOR"] = "1", ["CLICOLOR_FORCE"] = "1" } });
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“kind” cannot be “<U+001B>[31m<U+000A>::error::x<U+202E>y”.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Errors + run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Reports_are_utf8_in_a_locale_that_is_not()
    {
        using var project = built.Copy();
        project.Replace(Chapter, "Shout loudly.", "Shout loudly 🛟.");
        foreach (var kind in (string[])["text", "json", "github", "gitlab"])
        {
            var run = GuideProgram.Run(project.Start("check", "--report", kind) with { Environment = new() { ["LC_ALL"] = "en_US.ISO-8859-1" } });
            Assert.Contains("No font for “en” has", run.Output + run.Errors, StringComparison.Ordinal);
        }
    }

    /// <summary>One finding each about the text, its translation, a file and the machine's fonts: two errors and what follows from them.</summary>
    private static void Break(SmallProject project)
    {
        project.Replace(Chapter, "police.phone", "polize.phone");
        project.Replace("locales/de/reader.po", "Krankenwagen: {contact:ambulance.phone}", "Krankenwagen");
        project.Replace("locales/locales.yaml", "fonts: [Noto Sans]\n  hyphenation: hyph_de_DE", "fonts: [Noto Nowhere]\n  hyphenation: hyph_de_DE");
    }

    private static string[] Findings(GuideRun run)
    {
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetRawText())];
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    [GeneratedRegex(@"^::(error|warning|notice) (file=[^:,]+,line=[1-9][0-9]*,col=[1-9][0-9]*,)?title=GB[0-9]{4}::\P{Cc}+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annotation();
}
