using System.Text.RegularExpressions;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Documentation;

/// <summary>The commands of docs/translators.md run one after the other, as they stand there, in a small project.</summary>
public sealed partial class TranslatorsPageTests(BuiltProject built)
{
    private const string Catalogue = "locales/ar/reader.po";
    private const string Sheet = "exchange/reader-ar.csv";
    private const string Source = "Are you in danger now?";
    private const string Translation = "هل أنتِ في خطر الآن؟";

    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "translators.md")).ReplaceLineEndings("\n");

    [Fact]
    public void A_language_is_begun_translated_in_a_sheet_checked_reviewed_and_counted()
    {
        using var project = built.Copy();
        // Arabic is among the languages of the small project, and Swahili is added as the page says.
        project.Append("locales/locales.yaml", Record().Match(Page).Groups["text"].Value);
        project.Replace("content/project.yaml", "locales: [en, de]", "locales: [en, de, ar, sw]");
        List<string> verbs = [];
        foreach (var arguments in Commands())
        {
            if (arguments[0] == "import")
            {
                FillIn(project);
            }
            else if (arguments[0] == "review")
            {
                Confirm(project);
            }

            var run = GuideProgram.Run(new GuideStart(arguments, project.Folder));
            Assert.True(run.ExitCode == 0, $"guide {string.Join(' ', arguments)}\n{run.Output}{run.Errors}");
            AssertDone(project, arguments, run);
            verbs.Add(arguments[0]);
        }

        Assert.Equal(["sync", "check", "build", "export", "import", "review", "status"], verbs.Distinct());
    }

    [Fact]
    public void Every_picture_is_there_small_and_made_by_the_script()
    {
        var script = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "make-translator-pictures.sh"));
        var pictures = Picture().Matches(Page).Select(m => m.Groups["name"].Value).ToArray();
        Assert.True(pictures.Length >= 5, $"{pictures.Length}");
        Assert.All(pictures, name => Assert.InRange(new FileInfo(Path.Combine(RepositoryFiles.Root, "docs", "pictures", name + ".png")).Length, 1, 120 * 1024));
        Assert.All(pictures, name => Assert.Contains(name, script, StringComparison.Ordinal));
    }

    /// <summary>The whole of each command, with what stands between quotation marks as one argument.</summary>
    private static IEnumerable<string[]> Commands() =>
        Command().Matches(Page).Select(m => Argument().Matches(m.Groups["arguments"].Value).Select(a => a.Value.Trim('"')).ToArray());

    /// <summary>As the button of a PO editor does, once the translation was looked at.</summary>
    private static void Confirm(SmallProject project) =>
        project.Write(Catalogue, project.Read(Catalogue).Replace($"#, fuzzy\nmsgid \"{Source}\"", $"msgid \"{Source}\"", StringComparison.Ordinal));

    /// <summary>As a translator does: her words into the empty cell beside the source.</summary>
    private static void FillIn(SmallProject project) =>
        project.Replace(Sheet, $"\"{Source}\",\"\",\"untranslated\"", $"\"{Source}\",\"{Translation}\",\"translated\"");

    private static void AssertDone(SmallProject project, string[] arguments, GuideRun run)
    {
        switch (arguments[0])
        {
            case "sync":
                Assert.Contains($"\"Language: {arguments[2]}\\n\"", project.Read($"locales/{arguments[2]}/reader.po"), StringComparison.Ordinal);
                break;
            case "build":
                Assert.True(File.Exists(project.PathOf("out/screen/guide-de-ar.pdf")));
                break;
            case "import":
                Assert.Contains($"msgid \"{Source}\"\nmsgstr \"{Translation}\"", project.Read(Catalogue), StringComparison.Ordinal);
                break;
            case "review":
                Assert.StartsWith("1 approval is recorded.", run.Output, StringComparison.Ordinal);
                break;
        }
    }

    [GeneratedRegex(@"^ {4,}guide (?<arguments>.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"^```yaml locales/locales.yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Record();

    [GeneratedRegex(@"\]\(pictures/(?<name>[\w-]+)\.png\)")]
    private static partial Regex Picture();
}
