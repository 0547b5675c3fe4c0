using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoCatTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: p\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    [Fact]
    public void One_file_is_written_as_msgcat_writes_it()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("слово", 30));
        var po = Header + $"#. e\n# t\n#: {string.Join(' ', Enumerable.Range(1, 20).Select(i => $"file.c:{i}"))}\n#,c-format,fuzzy\n#| msgid \"old\"\nmsgid   \"%d a\"\nmsgstr\"%d {long1}\"\n"
            + "msgctxt \"c\"\nmsgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n#~ msgid \"o\"\n#~ msgstr \"l\\nm\"\n";
        Assert.Equal(Encoding.UTF8.GetString(Gettext.Run("msgcat", Encoding.UTF8.GetBytes(po), "-").Output), Cat(usesFirst: false, ("x.po", po)));
    }

    [Fact]
    public void Unknown_flags_stay_though_msgcat_drops_them()
    {
        var po = Header + "#, own, max-length:60\nmsgid \"a\"\nmsgstr \"b\"\n";
        Assert.Equal(po, Cat(usesFirst: false, ("x.po", po)));
    }

    [Fact]
    public void Different_translations_are_all_kept_as_msgcat_keeps_them_or_the_first_is_taken()
    {
        var (a, b) = (Header + "msgid \"a\"\nmsgstr \"1\"\n\nmsgid \"only\"\nmsgstr \"o\"\n", Header + "msgid \"a\"\nmsgstr \"2\"\n");
        var folder = Directory.CreateTempSubdirectory("guide-cat-");
        try
        {
            var (pathA, pathB) = (Path.Combine(folder.FullName, "a.po"), Path.Combine(folder.FullName, "b.po"));
            File.WriteAllText(pathA, a);
            File.WriteAllText(pathB, b);
            Assert.Equal(Encoding.UTF8.GetString(Gettext.Run("msgcat", [], pathA, pathB).Output), Cat(usesFirst: false, (pathA, a), (pathB, b)));
            Assert.Equal(Encoding.UTF8.GetString(Gettext.Run("msgcat", [], "--use-first", pathA, pathB).Output), Cat(usesFirst: true, (pathA, a), (pathB, b)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Files_in_other_charsets_are_joined_in_utf8_and_the_header_says_so()
    {
        var latin = Encoding.Latin1.GetBytes((Header + "msgid \"five\"\nmsgstr \"fünf\"\n").Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal));
        var joined = PoCat.Join([PoReader.Parse("a.po", latin, new FindingBag()), PoReader.Parse("b.po", Encoding.UTF8.GetBytes(Header + "msgid \"x\"\nmsgstr \"λ\"\n"), new FindingBag())], usesFirst: false);
        Assert.Equal(Header + "msgid \"five\"\nmsgstr \"fünf\"\n\nmsgid \"x\"\nmsgstr \"λ\"\n", Encoding.UTF8.GetString(joined));
    }

    [Fact]
    public void Notes_above_headers_that_differ_say_of_which_file_they_are()
    {
        var joined = Cat(usesFirst: false, ("a.po", "# by A\n" + Header), ("b.po", "# by B\n" + Header));
        Assert.Equal("# #-#-#-#-#  a.po (p)  #-#-#-#-#\n# by A\n# #-#-#-#-#  b.po (p)  #-#-#-#-#\n# by B\n" + Header.TrimEnd() + "\n", joined);
        Assert.Equal("# by A\n" + Header.TrimEnd() + "\n", Cat(usesFirst: false, ("a.po", "# by A\n" + Header), ("b.po", "# by A\n" + Header)));
    }

    private static string Cat(bool usesFirst, params (string Path, string Po)[] files) =>
        Encoding.UTF8.GetString(PoCat.Join([.. files.Select(f => PoReader.Read(f.Path, Encoding.UTF8.GetBytes(f.Po), new FindingBag()))], usesFirst));
}
