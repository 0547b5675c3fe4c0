namespace GuideBuilder.Tests;

/// <summary><c>guide contacts</c>: which services somebody must ask.</summary>
public sealed class ContactsVerbTests(BuiltProject built)
{
    private const string Records = "content/contacts/de.yaml";

    [Fact]
    public void What_nobody_has_checked_is_named_with_its_number()
    {
        using var project = built.Copy();
        var run = project.Run("contacts", "--on", "2026-11-30");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("never checked: de police, Polizei, 110\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_checked_lately_is_not_due()
    {
        using var project = built.Copy();
        project.Replace(Records, "phone: \"110\"\n", "phone: \"110\"\n  verified-on: 2026-11-01\n  verified-by: Amira\n");
        Assert.Contains("checked (2027-04-30): de police", project.Run("contacts", "--on", "2026-11-30").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("police", project.Run("contacts", "--on", "2026-11-30", "--due").Output, StringComparison.Ordinal);
        Assert.Contains("overdue (2027-04-30): de police", project.Run("contacts", "--on", "2027-05-01", "--due").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_for_spreadsheets_has_every_record_with_its_place()
    {
        using var project = built.Copy();
        var lines = project.Run("contacts", "--csv", "--region", "de").Output.Split("\r\n");
        Assert.Equal("\"state\",\"due\",\"region\",\"contact\",\"name\",\"number\",\"website\",\"visibility\",\"as of\",\"verified on\",\"verified by\",\"source\",\"place\"", lines[0].TrimStart('\uFEFF'));
        Assert.Contains(lines, l => l.Contains("\"police\",\"Polizei\",\"110\"", StringComparison.Ordinal) && l.EndsWith("\"content/contacts/de.yaml:4\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--region", "xx", "There is no region “xx”.")]
    [InlineData("--on", "30.11.2026", "--on is a day as 2026-11-22")]
    public void A_wrong_question_is_answered_with_what_is_possible(string option, string value, string answer)
    {
        using var project = built.Copy();
        var run = project.Run("contacts", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(answer, run.Errors, StringComparison.Ordinal);
    }
}
