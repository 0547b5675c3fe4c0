using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>What a translation must have of the values that a program fills in is judged as by <c>msgfmt -c</c>.</summary>
public sealed class FormatTests
{
    private const string German = "nplurals=2; plural=n!=1;";
    private const string Russian = "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;";

    /// <summary>For each family texts of which each is taken as a source and as the translation of each other.</summary>
    public static TheoryData<string, string[]> Texts() => new()
    {
        {
            "c-format", [
                "none", "%d", "%i a", "%u", "%x", "%X", "%s", "%S", "%c", "%C", "%p", "%f", "%G", "%ld", "%lld", "%Ld", "%qd", "%hd", "%hhd", "%lhd", "%jd", "%zd", "%td", "%Lf", "%llf",
                "%ls", "%lc", "%n", "%ln", "%d %s", "%s %d", "%2$s %1$d", "%1$d %2$s", "%1$s %1$s", "%1$s %1$d", "%2$s", "%1$d %s", "%0$d", "%*d", "%.*f", "%*.*f", "%2$*1$d", "%1$*2$d", "%5.2f", "%-+ #0d", "%'d",
                "%Id", "%.d", "%", "100 %", "%y", "%5", "%%", "%5%", "%1$%", "%m", "%<PRId64>", "%<PRIu64>", "%<PRIi64>", "%<PRIdMAX>", "%<PRIxLEAST16>", "%<PRId12>", "%<foo>", "%<PRId64", "%l<PRId64>", "%@", "%(a)s",
                "%9999999999$d", "%*", "%.*", "%hls", "%Is", "%#",
            ]
        },
        { "objc-format", ["none", "%@", "%d", "%s", "%1$@ %2$s", "%@ %s", "%s %@", "%5@", "%l@"] },
        {
            "python-format", [
                "none", "%s", "%r", "%d", "%i", "%x", "%f", "%e", "%c", "%a", "%%", "%5%", "%", "%y", "100% sure", "50 % d", "%s %d", "%d %s", "%s %s", "%*d", "%.*f", "%ld", "%lld", "%1$s", "%F",
                "%(a)s", "%(b)s", "%(a)d", "%(a)r", "%(a)s %(b)d", "%(b)d %(a)s", "%(a)s %(a)s", "%(a)s %(a)d", "%(a)s %s", "%(a)*d", "%(a)5.2f", "%()s", "%(a(b))s", "%(a", "%(a)", "%(a)%", "%(1)s", "%(a)s %%", "%#05x", "%(a) s",
            ]
        },
        {
            "python-brace-format", [
                "none", "{a}", "{b}", "{a}{b}", "{b} {a}", "{a}{a}", "{0}", "{00}", "{1}{0}", "{a.b}", "{a.0}", "{a[0]}", "{a[b]}", "{a[]}", "{a:5}", "{a:>5}", "{a:.2f}", "{a:{b}}", "{a:}", "{a", "a}", "}", "{{", "{{a}}", "{{{a}}}",
                "{a b}", "{ a}", "{-1}", "{é}", "{a.b.c[1].d}", "{a.}", "{_x}", "{a-b}", "{a:05d}", "{",
            ]
        },
        {
            "php-format", [
                "none", "%s", "%d", "%u", "%x", "%b", "%e", "%f", "%c", "%i", "%F", "%ld", "%lld", "%2$s", "%1$s", "%s %1$s", "%1$s %s", "%s %s", "%s %d", "%2$d %1$s", "%'*10d", "%'", "%-5d", "%+d", "%.3f", "%.f", "%%", "%5%", "%", "%y", "%0$s",
                "% 5d", "%1$%", "%1$d %3$d",
            ]
        },
        {
            "javascript-format", [
                "none", "%s", "%d", "%b", "%x", "%f", "%j", "%c", "%i", "%e", "%2$s", "%1$s", "%s %1$s", "%1$s %1$d", "%s %d", "%2$d %1$s", "%-5d", "%+d", "%#x", "%.3f", "%.f", "%%", "%5%", "%", "%y", "%0$s", "%Id", "%'d", "%1$%",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_pair_of_texts_is_judged_as_msgfmt_judges_it(string flag, string[] texts)
    {
        var refused = 0;
        var pairs = texts.SelectMany((id, i) => texts.Select(text => $"#, {flag}\nmsgctxt \"{i}{text}\"\nmsgid \"{id}\"\nmsgstr \"{text}\"\n\n"));
        // A file with more errors is not read to its end.
        foreach (var some in pairs.Chunk(90))
        {
            var (theirs, ours) = Judge(PoVerdictTests.Header + string.Concat(some));
            Assert.Equal(theirs, ours);
            refused += ours.Length;
        }

        Assert.InRange(refused, texts.Length, (texts.Length * texts.Length) - texts.Length);
    }

    [Theory]
    [InlineData(German, "c-format", "one", "%d")]
    [InlineData(German, "c-format", "%d", "many")]
    [InlineData(German, "c-format", "%s", "%d")]
    [InlineData(German, "c-format", "%d %d", "%d")]
    [InlineData(Russian, "c-format", "one", "%d", "%d")]
    [InlineData(Russian, "c-format", "%d", "%d", "%d")]
    [InlineData("nplurals=2; plural=n>=4;", "c-format", "few", "%d")]
    [InlineData("nplurals=2; plural=n>=5;", "c-format", "few", "%d")]
    [InlineData("nplurals=1; plural=0;", "c-format", "all")]
    [InlineData(German, "c-format, range: 1..2", "one", "two")]
    [InlineData(German, "c-format, range: 0..2", "one", "none or two")]
    [InlineData(German, "c-format, range: 1..999999999999", "one", "many")]
    [InlineData(German, "python-format", "one", "%d")]
    [InlineData(German, "php-format", "one", "many")]
    [InlineData(German, "possible-c-format", "%s", "%d")]
    [InlineData(German, "no-c-format", "%s", "%d")]
    [InlineData(German, "c-format, no-c-format", "%s", "%d")]
    [InlineData(German, "impossible-c-format, c-format", "%s", "%d")]
    [InlineData(German, "java-format, fuzzy-c-format", "%s", "%d")]
    [InlineData(German, "fuzzy, c-format", "%s", "%d")]
    public void Plural_forms_and_flags_are_judged_as_msgfmt_judges_them(string plurals, string flags, params string[] forms)
    {
        var header = PoVerdictTests.Header.TrimEnd() + $"\n\"Plural-Forms: {plurals}\\n\"\n\n";
        var po = $"{header}#, {flags}\nmsgid \"%d day\"\nmsgid_plural \"%d days\"\n" + string.Concat(forms.Select((f, i) => $"msgstr[{i}] \"{f}\"\n"));
        var (theirs, ours) = Judge(po);
        Assert.Equal(theirs, ours);
    }

    [Theory]
    [InlineData("c-format", "%d of %s", "%2$s, %1$s", "“%1$s” stands for another kind of value than “%d” in the source.")]
    [InlineData("python-format", "%(name)s", "%(Name)s", "The source has no “%(Name)s”, or fewer of them.")]
    [InlineData("python-format", "%(name)s", "name", "The translation lacks “%(name)s” of the source.")]
    [InlineData("python-format", "%(name)s", "% (name)s", "A sign for a value to fill in is not complete, by the rules of “python-format”.")]
    [InlineData("python-brace-format", "{} and {}", "{}", "The translation lacks “{}” of the source.")]
    [InlineData("python-brace-format", "{name!r:>{width}}", "{name:>{width}}", "The source has no “{name:>{width}}”, or fewer of them.")]
    public void A_finding_names_what_is_wrong(string flag, string id, string text, string message)
    {
        var findings = new FindingBag();
        PoReader.Read("x.po", Encoding.UTF8.GetBytes($"{PoVerdictTests.Header}#, {flag}\nmsgid \"{id}\"\nmsgstr \"{text}\"\n"), findings);
        var finding = Assert.Single(findings.ToSorted());
        Assert.Equal(("GB3029", message), (finding.Code.Id, finding.Message));
    }

    /// <returns>The lines of translations with other values, by msgfmt and by us.</returns>
    private static (string[] Theirs, string[] Ours) Judge(string po)
    {
        var bytes = Encoding.UTF8.GetBytes(po);
        var report = Gettext.Run("msgfmt", bytes, "-c", "-o", "/dev/null", "-").Report;
        var theirs = Regex.Matches(report, @"^<stdin>:(\d+): .*(?:format specification|format string|expect a)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct();
        var findings = new FindingBag();
        PoReader.Read("x.po", bytes, findings);
        var ours = findings.ToSorted().Where(f => f.Code.Id == "GB3029").Select(f => f.Span!.Line.ToString(CultureInfo.InvariantCulture));
        return ([.. theirs], [.. ours]);
    }
}
