using System.Text;

namespace GuideBuilder.Tests;

public sealed class PoVerbTests : IDisposable
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guide-po-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Counts_are_said_as_msgfmt_says_them()
    {
        Write("a.po", Header + "msgid \"a\"\nmsgstr \"A\"\n\n#, fuzzy\nmsgid \"b\"\nmsgstr \"B\"\n\nmsgid \"c\"\nmsgstr \"\"\n\nmsgid \"d\"\nmsgstr \"\"\n");
        Write("none.po", Header);
        Assert.Equal((0, "", "1 translated message, 1 fuzzy translation, 2 untranslated messages.\n"), Run("stats", "a.po"));
        Assert.Equal((0, "", "0 translated messages.\n"), Run("stats", "none.po"));
        Assert.Equal("none.po: 0 translated messages.", Run("stats", "a.po", "none.po").Errors.TrimEnd('\n').Split('\n')[1]);
    }

    [Fact]
    public void What_is_wrong_is_said_with_file_and_line()
    {
        Write("bad.po", Header + "msgid \"a\"\nmsgstr \"open\n");
        Write("good.po", Header);
        var run = Run("check", "bad.po", "good.po");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("bad.po:7: The text in quotation marks does not end on its line.", run.Errors, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), Run("check", "good.po"));
        Assert.Equal(1, Run("cat", "bad.po").ExitCode);
        Assert.Equal((1, "", "“missing.po” cannot be read: it does not exist.\n"), Run("check", "missing.po"));
    }

    [Fact]
    public void A_merge_goes_to_standard_output_or_into_the_file_and_leaves_a_file_that_is_up_to_date_alone()
    {
        Write("old.po", Header + "msgid \"a\"\nmsgstr \"A\"\n");
        Write("new.pot", Header + "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"b\"\nmsgstr \"\"\n");
        var merged = Header + "msgid \"a\"\nmsgstr \"A\"\n\nmsgid \"b\"\nmsgstr \"\"\n";
        Assert.Equal((0, merged, ""), Run("merge", "old.po", "new.pot"));
        Assert.Equal((0, "", ""), Run("merge", "--update", "old.po", "new.pot"));
        Assert.Equal(merged, File.ReadAllText(PathOf("old.po")));
        var before = File.GetLastWriteTimeUtc(PathOf("old.po"));
        Assert.Equal((0, "", ""), Run("merge", "--update", "old.po", "new.pot"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(PathOf("old.po")));
        Assert.Equal(["new.pot", "old.po"], folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_without_a_translation_get_one_from_the_compendia_in_their_order()
    {
        Write("old.po", Header);
        Write("new.pot", "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"b\"\nmsgstr \"\"\n");
        Write("1.po", "msgid \"a\"\nmsgstr \"A1\"\n");
        Write("2.po", "msgid \"a\"\nmsgstr \"A2\"\n\nmsgid \"b\"\nmsgstr \"B2\"\n");
        Assert.Equal((0, Header + "msgid \"a\"\nmsgstr \"A1\"\n\nmsgid \"b\"\nmsgstr \"B2\"\n", ""), Run("merge", "old.po", "new.pot", "-C", "1.po", "--compendium", "2.po"));
        Assert.Equal((1, "", "“3.po” cannot be read: it does not exist.\n"), Run("merge", "old.po", "new.pot", "-C", "3.po"));
    }

    [Fact]
    public void Only_check_demands_translations_that_can_be_used()
    {
        Write("a.po", "#, c-format\nmsgid \"%d of %s\"\nmsgstr \"%s\"\n");
        Assert.Equal(1, Run("check", "a.po").ExitCode);
        Assert.Equal((0, "", "1 translated message.\n"), Run("stats", "a.po"));
        Assert.Equal(0, Run("cat", "a.po").ExitCode);
        Assert.Equal((0, "#, c-format\nmsgid \"%d of %s\"\nmsgstr \"%s\"\n", ""), Run("merge", "a.po", "a.po"));
    }

    [Fact]
    public void A_line_of_programs_may_read_from_each_other()
    {
        Write("a.po", Header + "msgid   \"a\"\nmsgstr \"A\"\n");
        var info = new GuideStart(["-c", $"'{GuideProgram.Path}' po cat - < '{PathOf("a.po")}' | '{GuideProgram.Path}' po stats -"], Program: "/bin/sh");
        var run = GuideProgram.Run(info);
        Assert.Equal((0, "", "1 translated message.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    private void Write(string name, string text) => File.WriteAllBytes(PathOf(name), Encoding.UTF8.GetBytes(text));

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var run = GuideProgram.Run(new GuideStart(["po", .. arguments], folder.FullName));
        return (run.ExitCode, run.Output, run.Errors);
    }
}
