using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>Our verdict on a file, and our counts, are those of <c>msgfmt -c --statistics</c>.</summary>
public sealed class PoVerdictTests
{
    public const string Header = """
        msgid ""
        msgstr ""
        "Project-Id-Version: x\n"
        "PO-Revision-Date: 2026-01-01 00:00+0000\n"
        "Last-Translator: a <a@b.c>\n"
        "Language-Team: x <x@y.z>\n"
        "Language: de\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"


        """;

    public static TheoryData<string> Accepted() =>
    [
        "",
        "msgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\"",
        "msgid \"a\"\nmsgstr \"\"\n",
        "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#, fuzzy\nmsgid \"a\"\nmsgstr \"\"\n",
        "#! fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#,fuzzy,no-wrap\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#, no-wrap fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#, x-own, range: 0..10, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#, notfuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "# fuzzy\n#. fuzzy\n#: fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid\"a\"msgstr\"b\"\n",
        "msgid \"a\"\nmsgstr \"b\" msgid \"c\" msgstr \"d\"",
        "msgid \"a\"\r\nmsgstr \"b\"\r\n",
        "msgid \"a\"\rmsgstr \"b\"\r",
        "msgid \"a\rb\"\nmsgstr \"b\"\n",
        "\fmsgid \"a\"\vmsgstr \"b\"\n",
        "msgid \"a\" \\\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\\\nc\"\n",
        "msgid \"a\" \"b\"\n\"c\"\nmsgstr \"\"\n\"d\"\n",
        "\"continues the header\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\" # a comment behind it\n",
        "msgid \"a\"\nmsgstr \"b\"\n# the last line",
        "#\n#\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#~\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgctxt \"\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n",
        "msgctxt \"x\"\nmsgid \"\"\nmsgstr \"b\"\n",
        "#| msgctxt \"y\"\n#| msgid \"q\"\n#| \"r\"\n#| msgid_plural \"s\"\nmsgid \"a\"\nmsgstr \"d\"\n",
        "#~| msgid \"z\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
        "#~ #, fuzzy\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
        "#~ msgid \"a\"\n#~ \"b\"\n#~ msgstr \"b\"\n# behind\n",
        "msgid \"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"\nmsgstr \"x\"\n",
        "msgid \"a\"\nmsgstr \"\\303\\251\\x41\\x000042\\7\"\n",
        "msgid \"a\"\nmsgstr \"é\u0085\ufffe\U0001F600\"\n",
        "#, fuzzy\nmsgid \"a\\n\"\nmsgstr \"b\"\n",
        "msgid \"a\\n\"\nmsgstr \"\"\n",
        "msgid \"\\na\\n\"\nmsgstr \"\\nb\\n\"\n",
        "#~ msgid \"a\\n\"\n#~ msgstr \"b\"\n",
    ];

    public static TheoryData<string> Refused() =>
    [
        "msgid \"a\"\n",
        "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
        "msgid \"a\"\n# between\nmsgstr \"b\"\n",
        "msgid \"a\"\n#, fuzzy\nmsgstr \"b\"\n",
        "#| msgid \"q\"\n#: between\nmsgid \"a\"\nmsgstr \"b\"\n",
        "# continues \\\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"a\"\n#| msgid \"b\"\nmsgstr \"b\"\n",
        "#| msgstr \"b\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#| msgid \"b\"\n",
        "#| msgid \"q\"\n\"r\"\nmsgid \"a\"\nmsgstr \"d\"\n",
        "#| msgid \"z\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
        "#~| msgid \"z\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "#~ msgid \"a\"\n#~ msgstr \"b\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
        "msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgctxt \"c\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"\"\nmsgstr \"a second header\"\n",
        "#~ msgid \"a\"\nmsgstr \"b\"\n",
        "msgid \"a\"\n#~ msgstr \"b\"\n",
        "#~ msgid \"a\"\n\"b\"\n#~ msgstr \"b\"\n",
        "#~ msgid \"a\"\n",
        "#~ msgid \"\\q\"\n#~ msgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\"\n<<<<<<< HEAD\n",
        "msgid \"a\"\n=======\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"\\303\n",
        "msgid \"a\"\nmsgstr \"\\x\"\n",
        "msgid \"a\"\nmsgstr \"\\u0041\"\n",
        "msgid \"a\"\nmsgstr \"\\q\"\n",
        "msgid \"a\\\r\nb\"\nmsgstr \"b\"\n",
        "msgid \"a\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b",
        "msgid \"a\"\nmsgstr \"b\\",
        "msgid \"a\"b\"\nmsgstr \"b\"\n",
        "msgid \"a\u0004b\"\nmsgstr \"b\"\n",
        "msgid \"a\\004b\"\nmsgstr \"b\"\n",
        "msgid \"a\\x4\"\nmsgstr \"b\"\n",
        "msgfoo \"a\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "$foo \"a\"\n",
        "MSGID \"a\"\nmsgstr \"b\"\n",
        "msgctxt \"x\"\nmsgstr \"b\"\n",
        "msgctxt \"x\"\nmsgctxt \"y\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "msgid 5\nmsgstr \"b\"\n",
        "msgid\nmsgstr \"x\"\n",
        "msgid \"a\"\nmsgstr\n",
        "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
        "msgid_plural \"a\"\nmsgid \"q\"\nmsgstr \"a\"\n",
        "msgid \"a\"\nmsgstr[0] \"b\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[x] \"c\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0 \"c\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[99999999999999999999] \"c\"\n",
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n",
        "msgid \"a\\n\"\nmsgstr \"b\"\n",
        "msgid \"\\na\"\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"b\\n\"\n",
        "domain\n",
        "“msgid” \"a\"\nmsgstr \"b\"\n",
    ];

    public static TheoryData<string> PluralForms() =>
    [
        "nplurals=2; plural=n != 1;",
        "nplurals=2; plural=n>1;",
        "nplurals=2; plural=n;",
        "nplurals=1; plural=0;",
        "nplurals=x; plural=0;",
        "nplurals=0; plural=0;",
        "nplurals=2",
        "plural=0;",
        "nplurals=2; plural=n/0;",
        "nplurals=2; plural=0-1;",
        "nplurals=2; plural=",
        "nplurals=2; plural=n==1?0:n==2?1:0",
        "nplurals=2; plural=!n",
        "nplurals=2; plural=!!n",
        "nplurals=2; plural=m>1",
        "nplurals=2; plural=(n>1",
        "nplurals=2; plural=(n>1)(n)",
        "nplurals=2; plural=n=1",
        "nplurals=2; plural=n&1",
        "nplurals=2; plural=n>1>0",
        "nplurals=2; plural=1-2+2",
        "nplurals=2; plural=n%10==1&&n%100!=11?0:1;",
        "nplurals= 2 ; plural= n <= 1 ; more",
        "nplurals=3; plural=n==1?0:n==2?1:2;",
        "nplurals=2; plural=99999999999999999999;",
    ];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_msgfmt_accepts_is_accepted_and_counted_alike(string entries) => AssertSameVerdict(Header + entries, accepts: true);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_msgfmt_refuses_is_refused(string entries) => AssertSameVerdict(Header + entries, accepts: false);

    [Theory]
    [MemberData(nameof(PluralForms))]
    public void Plural_forms_are_judged_alike(string forms)
    {
        var po = $"msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: {forms}\\n\"\n\n"
            + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n";
        AssertSameVerdict(po, Msgfmt.Judge(Encoding.UTF8.GetBytes(po)).Accepts);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n")]
    [InlineData("msgid \"\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n")]
    [InlineData("#~ msgid \"\"\n#~ msgstr \"x\"\n\nmsgid \"a\"\nmsgstr \"b\"\n")]
    [InlineData("")]
    public void A_file_without_header_is_refused(string po) => AssertSameVerdict(po, accepts: false);

    [Fact]
    public void A_header_may_be_fuzzy_and_stand_at_the_end() =>
        AssertSameVerdict("msgid \"a\"\nmsgstr \"b\"\n#, fuzzy\n" + Header, accepts: true);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_in_text_and_passed_in_comments()
    {
        byte[] inText = [.. Encoding.UTF8.GetBytes(Header + "msgid \"a\"\nmsgstr \"x"), 0xE9, .. "\"\n"u8];
        byte[] inComment = [.. Encoding.UTF8.GetBytes(Header + "# "), 0xE9, .. "\nmsgid \"a\"\nmsgstr \"x\"\n"u8];
        byte[] surrogate = [.. Encoding.UTF8.GetBytes(Header + "msgid \"a\"\nmsgstr \""), 0xED, 0xA0, 0x80, .. "\"\n"u8];
        AssertSameVerdict(inText, accepts: false);
        AssertSameVerdict(inComment, accepts: true);
        AssertSameVerdict(surrogate, accepts: false);
    }

    private static void AssertSameVerdict(string po, bool accepts) => AssertSameVerdict(Encoding.UTF8.GetBytes(po), accepts);

    private static void AssertSameVerdict(byte[] po, bool accepts)
    {
        var (msgfmtAccepts, report) = Msgfmt.Judge(po);
        Assert.True(accepts == msgfmtAccepts, $"msgfmt: {report}");
        var findings = new FindingBag();
        var file = PoReader.Read("x.po", po, findings);
        Assert.True(accepts != findings.HasErrors, $"msgfmt: {report}\nours: {string.Join('\n', findings.ToSorted())}");
        if (accepts)
        {
            foreach (var state in Enum.GetValues<TranslationState>())
            {
                Assert.Equal(Msgfmt.Count(report, state), file.Count(state));
            }
        }
    }
}
