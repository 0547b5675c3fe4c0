using System.Diagnostics;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoReaderTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: uk\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    [Fact]
    public void An_entry_keeps_all_its_parts()
    {
        var (file, findings) = Read(Header + """
            #  By hand
            #. in-danger, heading 2
            #: content/chapters/in-danger.md
            #, fuzzy, max-length:60
            #= own-mark
            #| msgctxt "before"
            #| msgid "Call "
            #| "someone"
            msgctxt "title"
            msgid "Call "
            "\"help\""
            msgstr "Поклич\tдопомогу"
            """);
        Assert.Empty(findings);
        var entry = Assert.Single(file.Entries);
        Assert.Equal("title", entry.Context);
        Assert.Equal("Call \"help\"", entry.Id);
        Assert.Equal("Поклич\tдопомогу", entry.Translation);
        Assert.Equal(["fuzzy", "max-length:60", "own-mark"], entry.Flags);
        Assert.Equal(new PoPrevious("before", "Call someone", null), entry.Previous);
        Assert.Equal(
            [PoCommentKind.Translator, PoCommentKind.Extracted, PoCommentKind.Reference, PoCommentKind.Flags, PoCommentKind.Flags],
            entry.Comments.Select(c => c.Kind));
        Assert.Equal("#  By hand", entry.Comments[0].Text);
        Assert.Equal("x.po:14:1", entry.Span.ToString());
        Assert.Equal("x.po:17:1", entry.TranslationSpan.ToString());
        Assert.Equal("uk", file.Header?.Language);
        Assert.Equal("text/plain; charset=UTF-8", file.Header?.Field("content-type"));
    }

    [Fact]
    public void Entries_and_what_is_between_them_add_up_to_the_file()
    {
        var text = Header + "# one\nmsgid \"a\"\nmsgstr \"b\"\n\n\n# two\n#~ msgid \"c\"\n#~ msgstr \"d\" \n# last\n";
        var (file, _) = Read(text);
        var utf8 = Encoding.UTF8.GetString(file.Utf8.Span);
        Assert.Equal(text, utf8);
        Assert.Equal(
            ["# one\nmsgid \"a\"\nmsgstr \"b\"", "# two\n#~ msgid \"c\"\n#~ msgstr \"d\""],
            file.Entries.Select(e => utf8.Substring(e.Raw.Start, e.Raw.Length)));
    }

    [Fact]
    public void A_new_style_flag_line_makes_an_entry_fuzzy_though_old_msgfmt_ships_it()
    {
        var text = Header + "#= fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n";
        var (file, _) = Read(text);
        Assert.Equal(TranslationState.Fuzzy, file.Entries[0].State);
    }

    [Fact]
    public void Obsolete_entries_are_kept_and_not_counted()
    {
        var (file, findings) = Read(Header + "#~| msgid \"z\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n");
        Assert.Empty(findings);
        Assert.True(file.Entries[0].IsObsolete);
        Assert.Equal("z", file.Entries[0].Previous?.Id);
        Assert.Equal(0, file.Count(TranslationState.Translated));
    }

    [Fact]
    public void Plural_forms_are_read_in_order()
    {
        var (file, findings) = Read(Header.Replace("Language", "Plural-Forms: nplurals=2; plural=n!=1;\\nX-Language", StringComparison.Ordinal)
            + "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr [ 0 ] \"b\"\nmsgstr[01] \"bs\"\n");
        Assert.Empty(findings);
        Assert.Equal("as", file.Entries[0].PluralId);
        Assert.Equal(["b", "bs"], file.Entries[0].Translations);
    }

    [Fact]
    public void A_domain_line_parts_catalogues()
    {
        var (file, findings) = Read(Header + "msgid \"a\"\nmsgstr \"b\"\ndomain \"other\"\nmsgid \"a\"\nmsgstr \"c\"\n");
        Assert.Empty(findings);
        Assert.Equal([null, "other"], file.Entries.Select(e => e.Domain));
    }

    [Theory]
    [InlineData("# c\n", "# c")]
    [InlineData("domain \"d\" # c\n", "# c")]
    [InlineData("domain \"d\\\ne\" # c\n", "# c")]
    [InlineData("# of the domain\ndomain \"d\"\n# c\n", "# c")]
    [InlineData("\"junk\" # c\n", "# c")]
    [InlineData("# c\n\"junk\"\n# d\n", "# c|# d")]
    [InlineData("msgid \"z\" msgstr \"y\" # c\n", "# c")]
    [InlineData("#~ # c\n# d\r\n", "# c|# d")]
    [InlineData("# c\\\nd\n", "# c\\\nd")]
    [InlineData("# c\n#| msgid \"z\"\n", "# c")]
    [InlineData("", "")]
    public void The_comments_of_an_entry_are_those_since_what_came_before_it(string before, string comments)
    {
        var (file, _) = Read(Header + before + "msgid \"a\"\nmsgstr \"b\"\n");
        Assert.Equal(comments, string.Join('|', file.Entries[^1].Comments.Select(c => c.Text)));
    }

    [Fact]
    public void Flags_are_those_of_the_entrys_own_lines()
    {
        var lines = Enumerable.Range(0, 12).Select(i => i % 3 == 2 ? "" : $"#, f{i}, no-wrap\n").ToArray();
        var text = string.Concat(lines.Concat(lines).Select((l, i) => $"{l}{(i % 4 == 0 ? "#, fuzzy\n" : "")}msgid \"{i}\"\nmsgstr \"b\"\n"));
        var (file, _) = Read(Header + text);
        Assert.Equal(
            lines.Concat(lines).Select((l, i) => $"{l.TrimStart('#', ',', ' ').TrimEnd()}{(i % 4 == 0 ? l.Length > 0 ? ", fuzzy" : "fuzzy" : "")}"),
            file.Entries.Select(e => string.Join(", ", e.Flags)));
    }

    [Fact]
    public void Several_errors_are_reported_in_one_run_and_the_good_entries_read()
    {
        var (file, findings) = Read(Header + """
            msgid "first"
            msgstr "not closed

            msgid "second"
            msgstr "good"

            msgid "third"
            "with" quotes"
            msgstr "x"

            msgid "fourth"

            msgid "fifth"
            msgstr "\q"

            msgid "sixth"
            msgstr "good"
            """);
        Assert.Equal(
            ["x.po:7:8 GB3008", "x.po:13:8 GB3011", "x.po:16:1 GB3013", "x.po:19:9 GB3009"],
            findings.Select(f => $"{f.Span} {f.Code}"));
        Assert.Equal(["second", "sixth"], file.Entries.Select(e => e.Id));
        Assert.Equal("The text in quotation marks does not end on its line.", findings[0].Message);
    }

    [Fact]
    public void Columns_count_as_editors_do()
    {
        var (_, findings) = Read(Header + "msgid \"a\"\nmsgstr \"é😀\\q\"\n");
        Assert.Equal("x.po:7:12", Assert.Single(findings).Span?.ToString());
    }

    [Fact]
    public void A_merge_conflict_is_named_once_for_each_place()
    {
        var (_, findings) = Read(Header + """
            msgid "a"
            <<<<<<< HEAD
            msgstr "b"
            =======
            msgstr "c"
            >>>>>>> theirs

            msgid "d"
            msgstr "<<<<<<< in a text is a text"
            """);
        Assert.Equal("x.po:7:1 GB3018", Assert.Single(findings.Select(f => $"{f.Span} {f.Code}")));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_with_a_warning()
    {
        var (file, findings) = Read("\uFEFF" + Header + "msgid \"a\"\nmsgstr \"b\"\n");
        Assert.Equal("GB3002", Assert.Single(findings).Code.Id);
        Assert.Single(file.Entries);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\\000b")]
    [InlineData("a\\400b")]
    [InlineData("a\\x00z")]
    public void Nul_is_refused_though_msgfmt_cuts_the_text_there(string text)
    {
        var (file, findings) = Read(Header + $"msgid \"x\"\nmsgstr \"{text}\"\n");
        Assert.Equal("GB3010", Assert.Single(findings).Code.Id);
        Assert.Empty(file.Entries);
    }

    [Fact]
    public void Bytes_given_by_number_must_make_characters()
    {
        var (_, findings) = Read(Header + "msgid \"x\"\nmsgstr \"\\303\"\n");
        Assert.Equal("GB3006", Assert.Single(findings).Code.Id);
    }

    [Theory]
    [InlineData("ISO-8859-2", new byte[] { 0xE8 }, "č")]
    [InlineData("KOI8-R", new byte[] { 0xC1 }, "а")]
    [InlineData("WINDOWS-1256", new byte[] { 0xC7 }, "ا")]
    [InlineData("SHIFT_JIS", new byte[] { 0x95, 0x5C }, "表")]
    [InlineData("GB18030", new byte[] { 0xC4, 0xE3 }, "你")]
    public void Old_charsets_are_read_with_a_warning(string charset, byte[] bytes, string expected)
    {
        byte[] po = [.. Encoding.ASCII.GetBytes(Header.Replace("UTF-8", charset, StringComparison.Ordinal) + "msgid \"a\"\nmsgstr \""), .. bytes, .. "\"\n"u8];
        var (file, findings) = Read(po);
        Assert.Equal("GB3005", Assert.Single(findings).Code.Id);
        Assert.Equal(expected, file.Entries[0].Translation);
    }

    [Theory]
    [InlineData("FOO", "GB3004")]
    [InlineData("UTF-7", "GB3004")]
    [InlineData("UTF-16", "GB3004")]
    [InlineData("IBM037", "GB3004")]
    [InlineData("US-ASCII", "GB3006")]
    public void Other_charsets_are_refused(string charset, string code)
    {
        var (_, findings) = Read(Header.Replace("UTF-8", charset, StringComparison.Ordinal) + "msgid \"a\"\nmsgstr \"é\"\n");
        Assert.Contains(findings, f => f.Code.Id == code);
    }

    [Fact]
    public void A_file_in_utf16_is_named_as_such()
    {
        var (_, findings) = Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header)]);
        Assert.Contains(findings, f => f.Code.Id == "GB3003");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var (file, findings) = Read(new byte[PoReader.MaximumSize + 1]);
        Assert.Equal("GB3001", Assert.Single(findings).Code.Id);
        Assert.Empty(file.Entries);
    }

    [Fact]
    public void A_hopeless_file_does_not_flood()
    {
        var (_, findings) = Read(Header + string.Concat(Enumerable.Repeat("nonsense\n# comment\n", 10_000)));
        Assert.Equal(101, findings.Length);
        Assert.Contains(findings, f => f.Code.Id == "GB3023");
    }

    [Theory]
    [InlineData("msgid\"{0}\"msgstr\"é\"")]
    [InlineData("#,a b c\n")]
    [InlineData("junk")]
    [InlineData("\"\\x\"")]
    [InlineData("#~|")]
    [InlineData("\\\n")]
    [InlineData("msgid \"")]
    [InlineData("msgid \"{0}\" msgid_plural \"b\" msgstr[0] \"c\" msgstr[1] \"d\"")]
    [InlineData("domain \"{0}\" msgid \"a\" msgstr \"b\"\n")]
    [InlineData("msgctxt \"{0}\" msgid \"a\" msgstr \"b\"\n")]
    [InlineData("#, f{0}\n")]
    public void Two_megabytes_of_anything_are_read_at_once(string part)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; text.Length < 2_000_000; i++)
        {
            text.Append(part.Replace("{0}", i.ToString(), StringComparison.Ordinal));
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var watch = Stopwatch.StartNew();
        Read(bytes);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static (PoFile File, Finding[] Findings) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (PoFile File, Finding[] Findings) Read(byte[] bytes)
    {
        var findings = new FindingBag();
        var file = PoReader.Read("x.po", bytes, findings);
        return (file, [.. findings.ToSorted()]);
    }
}
