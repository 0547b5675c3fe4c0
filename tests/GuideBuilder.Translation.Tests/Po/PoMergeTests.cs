using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoMergeTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2026-01-01\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    private const string NewHeader = "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2026-02-02\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    private static readonly Gen<(string Old, string New)> Pairs =
        from old in EntryGen(translated: true).ListOf()
        from template in EntryGen(translated: false).ListOf()
        select (Header + Numbered(old), NewHeader + Numbered(template));

    [Fact]
    public void A_file_that_has_all_texts_keeps_its_bytes_whatever_the_date_of_the_template()
    {
        var old = Header + "#  note\n#, own,fuzzy\nmsgid  \"a\"\nmsgstr \"A\"\n\n\n#~ msgid \"z\"\n#~ msgstr \"Z\"\n";
        var result = Merge(old, NewHeader + "msgid \"a\"\nmsgstr \"\"\n");
        Assert.False(result.IsChanged);
        Assert.Equal(old, Text(result));
        Assert.Equal([MergeOrigin.Exact, MergeOrigin.Obsolete], result.Entries.Select(e => e.Origin));
    }

    [Fact]
    public void Each_entry_tells_where_it_came_from()
    {
        var result = Merge(
            Header + """
            # by hand
            #. old place
            #, own, c-format
            msgid "exact"
            msgstr "EXACT"

            msgctxt "before"
            msgid "moved"
            msgstr "MOVED"

            #, md-text
            msgid "You do not have to go back."
            msgstr "SIMILAR"

            msgid "gone away"
            msgstr "GONE"

            msgid "never translated"
            msgstr ""

            #~ msgid "came back"
            #~ msgstr "BACK"

            """,
            NewHeader + """
            #. new place
            msgid "exact"
            msgstr ""

            msgid "came back"
            msgstr ""

            msgctxt "after"
            msgid "moved"
            msgstr ""

            #, no-wrap
            msgid "You have to go back."
            msgstr ""

            msgid "1234567890"
            msgstr ""

            """);
        Assert.Equal(
            NewHeader + """
            # by hand
            #. new place
            #, own
            msgid "exact"
            msgstr "EXACT"

            msgid "came back"
            msgstr "BACK"

            #, fuzzy
            #| msgctxt "before"
            #| msgid "moved"
            msgctxt "after"
            msgid "moved"
            msgstr "MOVED"

            #, fuzzy, no-wrap, md-text
            #| msgid "You do not have to go back."
            msgid "You have to go back."
            msgstr "SIMILAR"

            msgid "1234567890"
            msgstr ""

            #~ msgid "gone away"
            #~ msgstr "GONE"

            """,
            Text(result));
        Assert.Equal(
            [MergeOrigin.Exact, MergeOrigin.Exact, MergeOrigin.MovedContext, MergeOrigin.Fuzzy, MergeOrigin.New, MergeOrigin.Obsolete],
            result.Entries.Select(e => e.Origin));
        // 20 characters of 27 in the one and 20 in the other.
        Assert.Equal(40.0 / 47, result.Entries[3].Similarity, 6);
    }

    [Fact]
    public void A_guess_keeps_what_it_was_a_guess_of()
    {
        var result = Merge(
            Header + "#, fuzzy\n#| msgid \"Call the police now\"\nmsgid \"Call the police today\"\nmsgstr \"P\"\n",
            NewHeader + "msgid \"Call the police tomorrow\"\nmsgstr \"\"\n");
        Assert.Contains("#, fuzzy\n#| msgid \"Call the police now\"\nmsgid \"Call the police tomorrow\"\nmsgstr \"P\"\n", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_less_alike_than_three_fifths_is_new()
    {
        // 3 of 5 characters are the same: 0.6; of 6 and 5 only 6/11.
        Assert.Equal(MergeOrigin.Fuzzy, Origin("abcde", "abcxy"));
        Assert.Equal(MergeOrigin.New, Origin("abcde", "abcxyz"));
    }

    [Fact]
    public void A_text_that_gets_a_plural_gives_its_translation_to_all_forms_as_a_guess()
    {
        var header = Header.Replace("Content", "Plural-Forms: nplurals=3; plural=0;\\n\"\n\"Content", StringComparison.Ordinal);
        var result = Merge(header + "msgid \"a day\"\nmsgstr \"T\"\n", NewHeader + "msgid \"a day\"\nmsgid_plural \"days\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n");
        Assert.EndsWith("#, fuzzy\n#| msgid \"a day\"\nmsgid \"a day\"\nmsgid_plural \"days\"\nmsgstr[0] \"T\"\nmsgstr[1] \"T\"\nmsgstr[2] \"T\"\n", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_several_domains_are_not_merged()
    {
        var findings = new FindingBag();
        Assert.Null(PoMerge.Merge(Read(Header + "domain \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n"), Read(NewHeader), findings));
        Assert.Equal("GB3027", Assert.Single(findings.ToSorted()).Code.Id);
    }

    [Fact]
    public void No_translation_and_no_flag_of_ones_own_is_lost() => Prop.ForAll(Pairs.ToArbitrary(), p =>
    {
        var (old, template) = (Read(p.Old), Read(p.New));
        var result = PoMerge.Merge(old, template, new FindingBag())!;
        var findings = new FindingBag();
        var merged = PoReader.Read("x.po", result.Bytes, findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.ToSorted()));
        Assert.Equal(template.Entries.Select(e => e.Id), merged.Entries.Where(e => !e.IsObsolete).Select(e => e.Id));
        Assert.All(old.Entries.Where(e => e.Translation.Length > 0), e => Assert.Contains(merged.Entries, m => m.Translation == e.Translation && (!e.Flags.Contains("own") || m.Flags.Contains("own"))));
        Assert.Equal(result.Entries.Length, merged.Entries.Length);
        // Merging once more changes nothing.
        Assert.False(PoMerge.Merge(merged, template, new FindingBag())!.IsChanged);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(4000, 40)]
    [InlineData(40, 20_000)]
    public void Files_made_to_be_slow_are_merged_at_once(int count, int length)
    {
        string Make(string end) => Header + string.Concat(Enumerable.Range(0, count).Select(i => $"msgid \"{new string('a', length)}{i}{end}\"\nmsgstr \"x\"\n\n"));
        var watch = Stopwatch.StartNew();
        Merge(Make("b"), Make("c"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static MergeOrigin Origin(string old, string text) =>
        Merge($"{Header}msgid \"{old}\"\nmsgstr \"x\"\n", $"{NewHeader}msgid \"{text}\"\nmsgstr \"\"\n").Entries[0].Origin;

    private static Gen<string> EntryGen(bool translated) =>
        from id in Gen.Elements("Call the police", "Call the police now", "You are safe here", "You are not safe here", "a", "b", "c", "Go", "Stay where you are")
        from more in Gen.Elements("", " please", ", today")
        from flags in Gen.Elements("", "#, own\n", "#, fuzzy, own\n", "#. place\n", "#: ref:1\n")
        select (translated ? flags : flags.Replace("own", "no-wrap", StringComparison.Ordinal).Replace("fuzzy, ", "", StringComparison.Ordinal))
            + $"msgid \"{id}{more}\"\nmsgstr \"{(translated ? "{0}" : "")}\"\n\n";

    private static string Numbered(IList<string> entries) =>
        string.Concat(entries.DistinctBy(e => e[e.IndexOf("msgid", StringComparison.Ordinal)..]).Select((e, i) => e.Replace("{0}", i % 5 == 4 ? "" : $"T{i}.", StringComparison.Ordinal)));

    private static PoMergeResult Merge(string old, string template) => PoMerge.Merge(Read(old), Read(template), new FindingBag())!;

    private static PoFile Read(string text) => PoReader.Read("x.po", Encoding.UTF8.GetBytes(text), new FindingBag());

    private static string Text(PoMergeResult result) => Encoding.UTF8.GetString(result.Bytes.Span);
}
