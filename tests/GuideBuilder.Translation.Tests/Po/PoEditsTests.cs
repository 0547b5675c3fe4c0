using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoEditsTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: uk\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";

    private const string Odd = Header + """

        #  by hand
        #. from the source
        #: a.md:1
        #, c-format,md-text ,  max-length:60
        #= sticky
        #| msgid "Old"
        msgid   "one" "two"
        	"three"
        msgstr ""  "x"


        msgid "second"
        msgstr "2"

        # aside
        #~ msgid "gone"
        #~ msgstr "weg"
        # the end

        """;

    [Fact]
    public void A_file_without_changes_keeps_its_bytes()
    {
        foreach (var text in (string[])[Odd, "\uFEFF" + Odd, Odd.Replace("\n", "\r\n", StringComparison.Ordinal), Odd.TrimEnd('\n'), "", "broken"])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(bytes, new PoEdits(Read(bytes)).ToBytes());
        }
    }

    [Fact]
    public void Setting_what_is_there_already_changes_nothing()
    {
        var file = Read(Odd);
        var edits = new PoEdits(file);
        edits.SetTranslation(file.Entries[0], "x");
        edits.SetFuzzy(file.Entries[0], isFuzzy: false);
        edits.SetPrevious(file.Entries[0], new PoPrevious(null, "Old", null));
        edits.MakeObsolete(file.Entries[2]);
        edits.SetHeaderField("Language", "uk");
        Assert.Equal(Odd, Text(edits));
    }

    [Fact]
    public void A_translation_changes_its_own_lines_only()
    {
        var (file, edits) = Open(Odd);
        edits.SetTranslation(file.Entries[0], "й\"\n");
        Assert.Equal(Odd.Replace("msgstr \"\"  \"x\"", "msgstr \"й\\\"\\n\"", StringComparison.Ordinal), Text(edits));
    }

    [Fact]
    public void Fuzzy_goes_first_and_other_flags_keep_their_places()
    {
        var (file, edits) = Open(Odd);
        edits.SetFuzzy(file.Entries[0], isFuzzy: true);
        edits.SetFuzzy(file.Entries[1], isFuzzy: true);
        var changed = Text(edits);
        Assert.Equal(
            Odd.Replace("#, c-format", "#, fuzzy, c-format", StringComparison.Ordinal).Replace("msgid \"second\"", "#, fuzzy\nmsgid \"second\"", StringComparison.Ordinal),
            changed);

        (file, edits) = Open(changed);
        edits.SetFuzzy(file.Entries[0], isFuzzy: false);
        edits.SetFuzzy(file.Entries[1], isFuzzy: false);
        Assert.Equal(Odd.Replace("#, c-format,md-text ,  max", "#, c-format, md-text, max", StringComparison.Ordinal), Text(edits));
    }

    [Theory]
    [InlineData("#= fuzzy, own\n", "#= own\n")]
    [InlineData("#! fuzzy\n", "")]
    [InlineData("#,fuzzy\n#, other fuzzy\n", "#, other\n")]
    [InlineData("#, range: 1..2, fuzzy, a\\\n", "#, range: 1..2, a\\,\n")]
    [InlineData("#, a: fuzzy, fuzzy\n", "#, a: fuzzy\n")]
    public void Fuzzy_is_taken_from_each_kind_of_flag_line(string flags, string expected)
    {
        // A backslash at the end of the line would make the msgid a part of the comment.
        var (file, edits) = Open($"{Header}\n{flags.Replace("\\\n", "\\,\n", StringComparison.Ordinal)}msgid \"a\"\nmsgstr \"b\"\n");
        edits.SetFuzzy(file.Entries[0], isFuzzy: false);
        Assert.Equal($"{Header}\n{expected}msgid \"a\"\nmsgstr \"b\"\n", Text(edits));
    }

    [Fact]
    public void Previous_texts_are_written_replaced_and_taken_away()
    {
        var (file, edits) = Open(Odd);
        edits.SetPrevious(file.Entries[0], null);
        edits.SetPrevious(file.Entries[1], new PoPrevious("c", "i", "p"));
        edits.SetPrevious(file.Entries[2], new PoPrevious(null, "z", null));
        Assert.Equal(
            Odd.Replace("#| msgid \"Old\"\n", "", StringComparison.Ordinal)
                .Replace("msgid \"second\"", "#| msgctxt \"c\"\n#| msgid \"i\"\n#| msgid_plural \"p\"\nmsgid \"second\"", StringComparison.Ordinal)
                .Replace("#~ msgid \"gone\"", "#~| msgid \"z\"\n#~ msgid \"gone\"", StringComparison.Ordinal),
            Text(edits));
    }

    [Fact]
    public void Entries_are_added_removed_replaced_and_set_aside()
    {
        var (file, edits) = Open(Header + "\nmsgid \"a\"\nmsgstr \"A\"\n\n#. place\n#: x:1\n# note\nmsgid \"b\"\nmsgstr \"B\"\n\nmsgid \"c\"\nmsgstr \"C\"\n");
        edits.InsertBefore(file.Entries[0], new NewEntry("ctx", "new", "news", ["", ""]) { Flags = ["fuzzy", "own"], Comments = [new(PoCommentKind.Extracted, "#. e")] });
        edits.Remove(file.Entries[0]);
        edits.MakeObsolete(file.Entries[1]);
        edits.Replace(file.Entries[2], new NewEntry(null, "d", null, ["D"]));
        edits.Append(new NewEntry(null, "last", null, ["L"]));
        Assert.Equal(
            Header + "\n#. e\n#, fuzzy, own\nmsgctxt \"ctx\"\nmsgid \"new\"\nmsgid_plural \"news\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
            + "msgid \"d\"\nmsgstr \"D\"\n\n# note\n#~ msgid \"b\"\n#~ msgstr \"B\"\n\nmsgid \"last\"\nmsgstr \"L\"\n",
            Text(edits));
    }

    [Fact]
    public void Plural_forms_are_set_one_by_one()
    {
        var (file, edits) = Open(Header + "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n");
        edits.SetTranslation(file.Entries[0], 2, "e");
        Assert.Equal(Header + "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"\"\nmsgstr[2] \"e\"\n", Text(edits));
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.SetTranslation(file.Entries[0], 20, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.SetTranslation(file.Entries[0], -1, "x"));
    }

    [Fact]
    public void Lines_end_as_those_of_the_file()
    {
        var (file, edits) = Open(Odd.Replace("\n", "\r\n", StringComparison.Ordinal));
        edits.SetTranslation(file.Entries[0], "a\nb");
        edits.SetFuzzy(file.Entries[1], isFuzzy: true);
        edits.Append(new NewEntry(null, "n", null, ["n"]));
        var text = Text(edits);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        Assert.Contains("msgstr \"\"\r\n\"a\\n\"\r\n\"b\"\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msgid \"a\" msgstr \"b\" msgid \"c\" msgstr \"d\"", "msgid \"a\"\nmsgstr \"new\"\n\nmsgid \"c\"\nmsgstr \"d\"\n")]
    [InlineData("#~ msgid \"a\" msgstr \"b\" msgid \"c\" msgstr \"d\"", "#~ msgid \"a\"\n#~ msgstr \"new\"\n\n#~ msgid \"c\"\n#~ msgstr \"d\"\n")]
    [InlineData("#~ msgid \"a\" \\\nmsgstr \"b\"\n", "#~ msgid \"a\"\n#~ msgstr \"new\"\n")]
    public void Entries_that_share_a_line_are_parted_when_one_is_changed(string before, string after)
    {
        var (file, edits) = Open(Header + before);
        edits.SetTranslation(file.Entries[0], "new");
        Assert.Equal(Header + "\n" + after, Text(edits).Replace("\\n\"\nmsgid", "\\n\"\n\nmsgid", StringComparison.Ordinal).Replace("\\n\"\n#~", "\\n\"\n\n#~", StringComparison.Ordinal).TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Old_charsets_stay_where_they_hold_the_new_text()
    {
        var latin = Encoding.Latin1.GetBytes(Header.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal) + "\n# é\nmsgid \"a\"\nmsgstr \"é\"\n");
        var file = Read(latin);
        var edits = new PoEdits(file);
        edits.SetTranslation(file.Entries[0], "ü");
        var findings = new FindingBag();
        Assert.Equal(Encoding.Latin1.GetString(latin).Replace("\"é\"", "\"ü\"", StringComparison.Ordinal), Encoding.Latin1.GetString(edits.ToBytes(findings)));
        Assert.Equal(0, findings.Count);

        edits.SetTranslation(file.Entries[0], "Ж");
        var utf8 = Encoding.UTF8.GetString(edits.ToBytes(findings));
        Assert.Equal("GB3024", Assert.Single(findings.ToSorted()).Code.Id);
        Assert.Equal(Header + "\n# é\nmsgid \"a\"\nmsgstr \"Ж\"\n", utf8);
    }

    [Fact]
    public void A_file_in_an_unknown_charset_is_left_alone_with_an_error()
    {
        var (file, edits) = Open(Header.Replace("UTF-8", "FOO", StringComparison.Ordinal) + "\nmsgid \"a\"\nmsgstr \"b\"\n");
        edits.SetTranslation(file.Entries[0], "c");
        var findings = new FindingBag();
        Assert.Equal(file.Original.ToArray(), edits.ToBytes(findings));
        Assert.Equal("GB3025", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Fact]
    public void A_field_of_the_header_is_changed_in_place_or_added_at_the_end()
    {
        var (_, edits) = Open(Odd);
        edits.SetHeaderField("language", "pl");
        edits.SetHeaderField("X-New", "1");
        Assert.Equal(Odd.Replace("\"Language: uk\\n\"", "\"language: pl\\n\"", StringComparison.Ordinal).Replace("UTF-8\\n\"\n", "UTF-8\\n\"\n\"X-New: 1\\n\"\n", StringComparison.Ordinal), Text(edits));
        Assert.Throws<ArgumentException>(() => edits.SetHeaderField("X", "a\nb"));
    }

    [Fact]
    public void A_file_without_header_gets_one()
    {
        var (_, edits) = Open("msgid \"a\"\nmsgstr \"b\"\n");
        edits.SetHeaderField("Language", "pl");
        Assert.Equal("msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n", Text(edits));
    }

    [Fact]
    public void Texts_that_no_reader_accepts_are_refused()
    {
        var (file, edits) = Open(Odd);
        foreach (var text in (string[])["a\0", "a\u0004", "\ud800", "\udc00\ud800"])
        {
            Assert.False(PoEdits.CanHold(text));
            Assert.Throws<ArgumentException>(() => edits.SetTranslation(file.Entries[0], text));
        }

        Assert.True(PoEdits.CanHold("😀\u001b"));
    }

    /// <summary>Long texts are broken as msgcat breaks them, in letters of several scripts.</summary>
    [Theory]
    [InlineData("Short")]
    [InlineData("Call the number 116 016 when you are in danger, at any time of the day or night, for free.")]
    [InlineData("Зателефонуйте за номером 116 016, якщо ви в небезпеці, у будь-який час дня чи ночі, безкоштовно.")]
    [InlineData("اتصلي بالرقم 116 016 عندما تكونين في خطر، في أي وقت من النهار أو الليل، وذلك مجانًا بالكامل.")]
    [InlineData("如果您处于危险之中，请随时拨打免费电话号码一一六零一六，无论白天还是黑夜都有人接听，并且通话内容将会严格保密，请放心。")]
    [InlineData("One line\nand another one\n")]
    [InlineData("https://example.org/a/very/long/address/that/goes/on/and/on/and/on/beyond/the/end/of/the/page")]
    [InlineData("Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword")]
    public void Texts_are_wrapped_as_msgcat_wraps_them(string text)
    {
        var (file, edits) = Open(Header + "\nmsgid \"a\"\nmsgstr \"\"\n");
        edits.SetTranslation(file.Entries[0], text);
        var bytes = edits.ToBytes();
        Assert.Equal(Encoding.UTF8.GetString(Gettext.Run("msgcat", bytes, "-").Output), Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void A_file_without_wrapping_gets_none()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("word", 30));
        var (file, edits) = Open($"{Header}\nmsgid \"{long1}\"\nmsgstr \"\"\n");
        edits.SetTranslation(file.Entries[0], long1);
        Assert.EndsWith($"msgstr \"{long1}\"\n", Text(edits), StringComparison.Ordinal);
    }

    private static (PoFile File, PoEdits Edits) Open(string text)
    {
        var file = Read(text);
        return (file, new PoEdits(file));
    }

    private static PoFile Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static PoFile Read(byte[] bytes) => PoReader.Read("x.po", bytes, new FindingBag());

    private static string Text(PoEdits edits) => Encoding.UTF8.GetString(edits.ToBytes());
}
