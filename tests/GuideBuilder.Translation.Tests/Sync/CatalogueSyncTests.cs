using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Sync;
using GuideBuilder.Translation.Tests.Po;

namespace GuideBuilder.Translation.Tests.Sync;

public sealed class CatalogueSyncTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    private static readonly string[] Words = ["call", "the", "police", "never", "open", "door", "10", "20", "now", "not"];

    private static readonly Gen<string> Sentence = Gen.Elements(Words).ListOf().Select(w => string.Join(' ', w.Take(7)) + ".");

    private static readonly Gen<(string Id, string Translation, bool Fuzzy, bool Obsolete)> Entries =
        from id in Sentence
        from number in Gen.Choose(1, 1_000_000)
        from isEmpty in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from fuzzy in Gen.Elements(true, false)
        from obsolete in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (id, isEmpty ? "" : FormattableString.Invariant($"Satz {number}"), fuzzy, obsolete);

    [Fact]
    public void What_did_not_change_keeps_its_bytes()
    {
        var text = Header + "# by hand\n#. here\n#, c-format, max-length:60\nmsgid  \"One.\"\nmsgstr \"Eins.\"\n";
        var result = Sync(text, Message("One.", "here"));
        Assert.False(result.IsChanged);
        Assert.Equal(text, TextOf(result));
    }

    [Fact]
    public void A_changed_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_for_and_its_flags()
    {
        var result = Sync(Header + "# by hand\n#, max-length:60\nmsgid \"Wait 10 minutes at the door.\"\nmsgstr \"Warten Sie 10 Minuten.\"\n", Message("Wait 20 minutes at the door.", "here"));
        Assert.Equal(
            Header + "# by hand\n#. here\n#, fuzzy, max-length:60\n#| msgid \"Wait 10 minutes at the door.\"\nmsgid \"Wait 20 minutes at the door.\"\nmsgstr \"Warten Sie 10 Minuten.\"\n",
            TextOf(result));
        var note = Assert.Single(result.Notes);
        Assert.Equal((SyncKind.Changed, SourceChange.Number, "Wait [-10-]{+20+} minutes at the door."), (note.Kind, note.Change, note.Diff));
    }

    [Fact]
    public void A_text_that_changes_twice_before_anyone_translates_it_is_compared_with_the_one_that_was_translated()
    {
        var once = Sync(Header + "msgid \"You have to open the door.\"\nmsgstr \"Machen Sie auf.\"\n", Message("You have to open the big door.", "here"));
        var twice = Sync(TextOf(once), Message("You do not have to open the big door.", "here"));
        Assert.Equal(SourceChange.Negation, Assert.Single(twice.Notes).Change);
        Assert.Contains("#| msgid \"You have to open the door.\"", TextOf(twice), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_set_aside_and_comes_back_with_its_translation()
    {
        const string Entry = "msgid \"A rare sentence.\"\nmsgstr \"Ein seltener Satz.\"\n";
        var gone = Sync(Header + Entry, Message("Something else entirely", "here"));
        Assert.Contains("#~ msgid \"A rare sentence.\"\n#~ msgstr \"Ein seltener Satz.\"\n", TextOf(gone), StringComparison.Ordinal);
        var back = Sync(TextOf(gone), Message("A rare sentence.", "here"));
        Assert.Equal(SyncKind.Revived, back.Notes[0].Kind);
        Assert.Contains("\n#. here\n" + Entry, TextOf(back), StringComparison.Ordinal);
        Assert.DoesNotContain("#~ msgid \"A rare", TextOf(back), StringComparison.Ordinal);
    }

    [Fact]
    public void New_texts_stand_where_a_reader_meets_them()
    {
        var result = Sync(Header + "#. a\nmsgid \"First\"\nmsgstr \"Erstens\"\n\n#. c\nmsgid \"Third\"\nmsgstr \"Drittens\"\n", Message("First", "a"), Message("Between both", "b"), Message("Third", "c"));
        Assert.Equal(["First", "Between both", "Third"], Read(TextOf(result)).Entries.Select(e => e.Id));
    }

    [Fact]
    public void An_empty_entry_of_a_text_that_is_gone_goes_too() =>
        Assert.Equal(Header.TrimEnd('\n') + "\n", TextOf(Sync(Header + "msgid \"Gone.\"\nmsgstr \"\"\n")).TrimEnd('\n') + "\n");

    /// <summary>Whatever is written, whatever the source becomes.</summary>
    [Fact]
    public void No_translation_and_no_flag_is_lost_and_a_second_time_changes_nothing() =>
        Prop.ForAll(Entries.ListOf().ToArbitrary(), Sentence.ListOf().ToArbitrary(), (entries, wanted) => LosesNothing([.. entries], [.. wanted])).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void What_is_written_gettext_reads()
    {
        var text = Header + "msgid \"Call the police now.\"\nmsgstr \"Rufen Sie an.\"\n\n#~ msgid \"Old.\"\n#~ msgstr \"Alt.\"\n";
        var result = Sync(text, Message("Never call the police now.", "here"));
        Assert.True(Msgfmt.Judge(result.Bytes.ToArray()).Accepts, TextOf(result));
    }

    private static void LosesNothing(ImmutableArray<(string Id, string Translation, bool Fuzzy, bool Obsolete)> entries, ImmutableArray<string> wanted)
    {
        var text = new StringBuilder(Header);
        foreach (var entry in entries.DistinctBy(e => e.Id))
        {
            var mark = entry.Obsolete ? "#~ " : "";
            text.Append("#, ").Append(entry.Fuzzy ? "fuzzy, " : "").Append("x-own\n").Append(mark).Append($"msgid \"{entry.Id}\"\n").Append(mark).Append($"msgstr \"{entry.Translation}\"\n\n");
        }

        var before = Read(text.ToString());
        var messages = wanted.Distinct(StringComparer.Ordinal).Select(w => Message(w, "here")).ToArray();
        var result = Sync(text.ToString(), messages);
        var after = Read(TextOf(result));
        var kept = after.Entries.Select(e => e.Translation).ToHashSet(StringComparer.Ordinal);
        Assert.All(before.Entries.Where(e => e.State != TranslationState.Untranslated), e => Assert.Contains(e.Translation, kept));
        Assert.All(after.Entries.Where(e => e.State != TranslationState.Untranslated), e => Assert.Contains("x-own", e.Flags));
        Assert.Equal(messages.Select(m => m.Message.Text).Order(StringComparer.Ordinal), after.Entries.Where(e => !e.IsObsolete).Select(e => e.Id).Order(StringComparer.Ordinal));

        // A finished translation stays finished only for the very text that it was made for.
        Assert.All(after.Entries.Where(e => e is { IsObsolete: false, State: TranslationState.Translated }), e => Assert.Contains(before.Entries, b => b.Id == e.Id && b.Translation == e.Translation && !b.IsFuzzy));
        Assert.False(Sync(TextOf(result), messages).IsChanged);
    }

    private static SyncResult Sync(string text, params ExtractedMessage[] messages) => CatalogueSync.Run(Read(text), [.. messages]);

    private static string TextOf(SyncResult result) => Encoding.UTF8.GetString(result.Bytes.Span);

    private static PoFile Read(string text)
    {
        var findings = new FindingBag();
        var file = PoReader.Read("x.po", Encoding.UTF8.GetBytes(text), findings);
        Assert.Empty(findings.ToSorted().Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        return file;
    }

    private static ExtractedMessage Message(string text, string place) => new(SampleProject.Message(text), [place]);
}
