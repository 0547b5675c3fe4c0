using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Tests.Catalogues;

public sealed class IgnoredFindingsTests
{
    private const string Path = "locales/de/ignored.tsv";
    private const string Source = "Do not wait.";
    private const string Translation = "Gehen Sie.";

    [Fact]
    public void A_warning_that_somebody_accepted_is_left_out()
    {
        Assert.Equal("GB3304", Codes(null, Translation));
        Assert.Equal("", Codes($"# accepted\nGB3304\t{Key(Translation)}\tthe sentence says the same\n", Translation));
    }

    [Fact]
    public void An_ignore_lapses_when_the_text_changes() =>
        Assert.Equal("GB3304 GB3342", Codes($"GB3304\t{Key(Translation)}\tthe same\n", "Gehen Sie bald."));

    [Fact]
    public void An_ignore_lapses_when_the_fault_is_mended() =>
        Assert.Equal("GB3342", Codes($"GB3304\t{Key("Warten Sie nicht.")}\tthe same\n", "Warten Sie nicht."));

    [Fact]
    public void An_ignore_counts_for_its_code_only() =>
        Assert.Equal("GB3304 GB3342", Codes($"GB3316\t{Key(Translation)}\tthe same\n", Translation));

    [Fact]
    public void An_error_is_not_ignored() =>
        Assert.Equal("GB3203 GB3203 GB3343", Codes($"GB3203\t{Key("Warten Sie <b>nicht</b>.")}\tbut I want it\n", "Warten Sie <b>nicht</b>."));

    [Theory]
    [InlineData("GB3304\n")]
    [InlineData("GB3304\t0123456789abcdef\t\n")]
    [InlineData("3304\t0123456789abcdef\twhy\n")]
    [InlineData("GB3304\t0123456789ABCDEF\twhy\n")]
    [InlineData("GB3304 0123456789abcdef why\n")]
    public void A_line_that_cannot_be_read_is_an_error(string text) => Assert.Equal("GB3304 GB3341", Codes(text, Translation));

    [Fact]
    public void A_file_that_is_no_text_is_an_error_and_many_bad_lines_are_not_all_told()
    {
        Assert.Equal("GB3304 GB3341", Codes(Files(Translation).With(Path, [0xFF, 0xFE, 0x00])));
        Assert.Equal("GB3304 GB3341", Codes(Files(Translation).WithUnreadable(Path, "it is locked")));
        Assert.Equal(1 + 20 + 1, Codes(string.Concat(Enumerable.Repeat("x\n", 1000)), Translation).Split(' ').Length);
    }

    [Fact]
    public void Keys_tell_context_source_and_translation_apart()
    {
        var entries = SampleProject.Catalogue(SampleProject.German, """
            msgid "a"
            msgstr "b"

            msgctxt ""
            msgid "a"
            msgstr "b"

            msgctxt "a"
            msgid "b"
            msgstr "b"

            msgid "ab"
            msgstr "b"

            msgid "aa"
            msgstr "bb"

            """).File.Entries;
        Assert.Equal(5, entries.Select(IgnoredFindings.KeyOf).Distinct().Count());
        Assert.All(entries, e => Assert.Matches("^[0-9a-f]{16}$", IgnoredFindings.KeyOf(e)));
    }

    /// <summary>What is copied into the file need not be worked out by anybody.</summary>
    [Fact]
    public void A_finding_says_its_key_and_an_error_does_not()
    {
        var findings = new FindingBag();
        var catalogue = CatalogueLoader.Load(Files("Gehen Sie <b>."), SampleProject.German, "reader", findings)!;
        CatalogueChecks.Check(catalogue, [SampleProject.Message(Source)], findings);
        Assert.DoesNotContain(findings.ToSorted(), f => f.Hint.Contains("Key", StringComparison.Ordinal));

        catalogue = CatalogueLoader.Load(Files(Translation), SampleProject.German, "reader", findings)!;
        CatalogueChecks.Check(catalogue, [SampleProject.Message(Source)], findings);
        Assert.EndsWith($"(Key to ignore it: {Key(Translation)})", findings.ToSorted().Single(f => f.Code.Id == "GB3304").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_too_many_the_number_of_the_others_is_said()
    {
        static string Text(int i) => string.Concat(i.ToString().Select(c => (char)('a' + c - '0')));
        var entries = string.Concat(Enumerable.Range(100, 103).Select(i => SampleProject.Entry($"Go to the safe place {Text(i)} now", "Gehen Sie")));
        var findings = new FindingBag();
        WholeCatalogueChecks.Check(SampleProject.Catalogue(SampleProject.German, entries), findings);
        Assert.Equal(100, findings.ToSorted().Count(f => f.Code.Id == "GB3332"));
        Assert.StartsWith("2 more entries are ", findings.ToSorted().Single(f => f.Code.Id == "GB3333").Message, StringComparison.Ordinal);

        findings = new FindingBag();
        WholeCatalogueChecks.Check(SampleProject.Catalogue(SampleProject.German, entries.Replace(SampleProject.Entry("Go to the safe place bac now", "Gehen Sie"), "", StringComparison.Ordinal)), findings);
        Assert.StartsWith("1 more entry is ", findings.ToSorted().Single(f => f.Code.Id == "GB3333").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_contradict_each_other_are_found()
    {
        var files = new MemoryProjectFiles(("locales/de/reader.po", SampleProject.Header("de")
            + "msgctxt \"x\"\nmsgid \"Go home\"\nmsgstr \"Heim\"\n\n" + SampleProject.Entry("Go home", "Nach Hause")
            + SampleProject.Entry("Go to a safe place now.", "Gehen Sie an einen Ort.") + SampleProject.Entry("Stay in the place where you are.", "Gehen Sie an einen Ort.")
            + SampleProject.Entry("Help", "Hilfe") + SampleProject.Entry("Aid", "Hilfe")));
        Assert.Equal("GB3331 GB3332", Codes(files));
    }

    /// <summary>The list is of a language, and a text may stand in one of its catalogues only.</summary>
    [Theory]
    [InlineData("men", "")]
    [InlineData("reader", "")]
    [InlineData("poster", "GB3342")]
    public void A_line_is_no_longer_needed_where_no_catalogue_of_the_language_needs_it(string domain, string codes)
    {
        var files = new MemoryProjectFiles((Path, $"GB3304\t{Key(Translation)}\tIt says so in other words.\n"));
        var findings = new FindingBag();
        WholeCatalogueChecks.CheckIgnored([.. ((string[])["reader", "men"]).Select(d => CatalogueLoader.Load(
            files.With($"locales/de/{d}.po", SampleProject.Header("de") + (d == domain ? SampleProject.Entry(Source, Translation) : SampleProject.Entry("Help", "Hilfe"))),
            SampleProject.German, d, findings)!)], findings);
        Assert.Equal(codes, string.Join(' ', findings.ToSorted().Select(f => f.Code.Id).Where(c => c != "GB3107")));
    }

    /// <summary>Made to be slow: all lines name one long text, and all entries share one translation beside the longest source.</summary>
    [Fact]
    public void Lists_that_somebody_made_to_be_slow_are_read_at_once()
    {
        var longest = string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"w{i}"));
        var entries = SampleProject.Entry(longest, "x") + string.Concat(Enumerable.Range(0, 4_000).Select(i => SampleProject.Entry($"one two three four five {i}", "x")));
        var ignored = string.Concat(Enumerable.Range(1000, 9000).Select(i => $"GB{i}\t{Key(Translation)}\tslow\n"));
        var files = new MemoryProjectFiles(("locales/de/reader.po", SampleProject.Header("de") + SampleProject.Entry(Source, Translation) + entries), (Path, ignored));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("GB3332", Codes(files), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static string Key(string translation) =>
        IgnoredFindings.KeyOf(SampleProject.Catalogue(SampleProject.German, SampleProject.Entry(Source, translation)).File.Entries.Single());

    private static MemoryProjectFiles Files(string translation) =>
        new(("locales/de/reader.po", SampleProject.Header("de") + SampleProject.Entry(Source, translation)));

    private static string Codes(string? ignored, string translation) =>
        Codes(ignored is null ? Files(translation) : Files(translation).With(Path, ignored));

    private static string Codes(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var catalogue = CatalogueLoader.Load(files, SampleProject.German, "reader", Glossary.Empty, findings)!;
        WholeCatalogueChecks.Check(catalogue, findings);
        WholeCatalogueChecks.CheckIgnored([catalogue], findings);
        CatalogueChecks.Check(catalogue, catalogue.File.Entries.Where(e => e.Id == Source).Select(e => SampleProject.Message(e.Id)), findings);
        return string.Join(' ', findings.ToSorted().Select(f => f.Code.Id).Where(c => c != "GB3107").Order(StringComparer.Ordinal));
    }
}
