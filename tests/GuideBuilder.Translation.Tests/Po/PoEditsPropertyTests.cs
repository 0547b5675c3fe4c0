using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoEditsPropertyTests
{
    private static readonly Gen<string> Word = Gen.Elements("a", "é", "表示", "😀", "\"", "\\", "\n", "\t", " ", "long word", "#~", "msgid", "-", "\u0301");

    private static readonly Gen<string> Text = Word.ArrayOf().Select(string.Concat);

    /// <summary>Entries as people and programs write them, and as nobody should.</summary>
    private static readonly Gen<string> Entry =
        from comments in Gen.Elements("", "# by hand\n", "#. extracted\n#: a:1\n", "#, own, c-format\n", "#, fuzzy\n#= sticky, fuzzy\n", "#| msgid \"old\"\n", "# é\n#,fuzzy,own\n#| msgctxt \"x\"\n#| msgid \"y\"\n")
        from layout in Gen.Elements(
            "msgid \"{0}\"\nmsgstr \"{1}\"\n\n",
            "msgctxt \"c\"\nmsgid \"\"\n\"{0}\"\n  msgstr   \"\"\n\"{1}\" \"\"\n",
            "msgid \"{0}\" msgstr \"{1}\" ",
            "msgid \"{0}\"\nmsgid_plural \"{0}s\"\nmsgstr[0] \"{1}\"\nmsgstr[1] \"\"\n\n\n",
            "#~ msgid \"{0}\"\n#~ msgstr \"{1}\"\n\n",
            "msgid \"{0}\"\nmsgstr \"{1}\" # behind\n")
        select (layout.StartsWith("#~", StringComparison.Ordinal) ? comments.Replace("#|", "#~|", StringComparison.Ordinal) : comments) + layout;

    private static readonly Gen<(string Po, Change[] Changes)> Cases =
        from entries in Entry.ArrayOf()
        from crlf in Gen.Elements(false, false, true)
        from changes in (from kind in Gen.Choose(0, 7) from at in Gen.Choose(0, 1000) from text in Text select new Change(kind, at, text)).ArrayOf()
        let po = PoVerdictTests.Header + string.Concat(entries.Select((e, i) => e.Replace("{0}", $"id {i}", StringComparison.Ordinal).Replace("{1}", $"t {i}", StringComparison.Ordinal)))
        select (crlf ? po.Replace("\n", "\r\n", StringComparison.Ordinal) : po, changes);

    [Fact]
    public void What_is_changed_is_read_back_and_nothing_else_is_lost() =>
        Prop.ForAll(Cases.ToArbitrary(), c => Holds(c.Po, c.Changes)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Msgcat_reads_every_changed_file() =>
        Prop.ForAll(Cases.ToArbitrary(), c => Assert.Equal("", Gettext.Run("msgcat", Apply(c.Po, c.Changes).Bytes, "-").Report))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static (byte[] Bytes, List<Expected> Model) Apply(string po, Change[] changes)
    {
        var file = Read(Encoding.UTF8.GetBytes(po));
        var edits = new PoEdits(file);
        var model = file.Entries.Select(e => new Expected(e)).ToList();
        var news = new List<Expected>();
        foreach (var (change, number) in changes.Select((c, i) => (c, i)))
        {
            var fresh = new NewEntry(change.Text, $"new {number}", null, [change.Text]) { Flags = ["own"] };
            if (change.Kind == 0 || model.Count == 0)
            {
                edits.Append(fresh);
                news.Add(new Expected(fresh));
                continue;
            }

            Make(edits, model[change.At % model.Count], change, fresh, news);
        }

        return (edits.ToBytes(), [.. model.Where(m => !m.IsRemoved), .. news]);
    }

    private static void Make(PoEdits edits, Expected target, Change change, NewEntry fresh, List<Expected> news)
    {
        var entry = target.Entry!;
        switch (change.Kind)
        {
            case 1:
                edits.SetTranslation(entry, change.Text);
                target.Translation = change.Text;
                break;
            case 2:
                target.IsFuzzy = !target.IsFuzzy;
                edits.SetFuzzy(entry, target.IsFuzzy);
                break;
            case 3:
                target.Previous = change.At % 3 == 0 ? null : new PoPrevious(null, change.Text, null);
                edits.SetPrevious(entry, target.Previous);
                break;
            case 4:
                edits.InsertBefore(entry, fresh);
                news.Add(new Expected(fresh));
                break;
            case 5:
                edits.Remove(entry);
                target.IsRemoved = true;
                break;
            case 6 when !target.IsRemoved:
                edits.Replace(entry, fresh);
                target.IsRemoved = true;
                news.Add(new Expected(fresh));
                break;
            case 7:
                edits.MakeObsolete(entry);
                target.IsObsolete = true;
                break;
        }
    }

    private static bool Holds(string po, Change[] changes)
    {
        var (bytes, model) = Apply(po, changes);
        var findings = new FindingBag();
        var file = PoReader.Read("x.po", bytes, findings);
        var expected = model.Select(m => m.ToString()).Order(StringComparer.Ordinal);
        var actual = file.Entries.Select(e => new Expected(e).ToString()).Order(StringComparer.Ordinal);
        // A translation may now begin or end in a new line where its source does not; the header has no Plural-Forms.
        var surprises = findings.ToSorted().Where(f => f.Code.Id is not ("GB3022" or "GB3020" or "GB3021")).Where(f => f.Severity == Severity.Error);
        Assert.Equal(string.Join('\n', expected.Except(actual)), string.Join('\n', actual.Except(expected)));
        Assert.Equal(expected, actual);
        Assert.Empty(surprises);
        return true;
    }

    private static PoFile Read(byte[] bytes) => PoReader.Read("x.po", bytes, new FindingBag());

    private sealed record Change(int Kind, int At, string Text);

    private sealed class Expected
    {
        private readonly string key;
        private readonly string others;
        private readonly string flags;
        private readonly string byHand;

        public Expected(PoEntry entry)
        {
            Entry = entry;
            key = $"{entry.Context}|{entry.Id}|{entry.PluralId}";
            others = string.Join('|', entry.Translations.Skip(1));
            flags = string.Join('|', entry.Flags.Where(f => f != "fuzzy"));
            byHand = string.Join('|', entry.Comments.Where(c => c.Kind == PoCommentKind.Translator).Select(c => c.Text));
            (Translation, IsFuzzy, IsObsolete, Previous) = (entry.Translation, entry.IsFuzzy, entry.IsObsolete, entry.Previous);
        }

        public Expected(NewEntry entry)
        {
            (key, others, flags, byHand) = ($"{entry.Context}|{entry.Id}|{entry.PluralId}", "", string.Join('|', entry.Flags), "");
            (Translation, IsFuzzy, IsObsolete, Previous) = (entry.Translations[0], false, false, null);
        }

        public PoEntry? Entry { get; }

        public string Translation { get; set; }

        public bool IsFuzzy { get; set; }

        public bool IsObsolete { get; set; }

        public bool IsRemoved { get; set; }

        public PoPrevious? Previous { get; set; }

        public override string ToString() => $"{key}•{Translation}•{others}•{flags}•{byHand}•{IsFuzzy}•{IsObsolete}•{Previous}";
    }
}
