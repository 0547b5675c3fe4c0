using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PoPropertyTests
{
    private const string Header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

    private static readonly Gen<string> Text = Gen
        .Elements("a", "é", "表", "😀", "\"", "\\", "\n", "\t", "\r", "\a", " ", "#~", "msgid", "\u001b", "٣", "\u0301", "\u202e")
        .ListOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<Written> Entries =
        from context in Gen.OneOf(Gen.Constant<string?>(null), Text.Select(t => (string?)t))
        from id in Text
        from translation in Text
        from fuzzy in Gen.Elements(true, false)
        from obsolete in Gen.Elements(true, false)
        from cut in Gen.Choose(1, 9)
        select new Written(context, id, translation, fuzzy, obsolete, cut);

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Entries.ListOf().ToArbitrary(), ReadsBack).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => DoesNotThrow(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_tokens_in_any_order_are_read_without_an_exception() =>
        Prop.ForAll(Tokens().ToArbitrary(), text => DoesNotThrow(Encoding.UTF8.GetBytes(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Any order of the format's own signs: our verdict is that of msgfmt.</summary>
    [Fact]
    public void Any_tokens_in_any_order_get_msgfmts_verdict() =>
        Prop.ForAll(Tokens().ToArbitrary(), text => Accepts(PoVerdictTests.Header + text) == Msgfmt.Judge(Encoding.UTF8.GetBytes(PoVerdictTests.Header + text)).Accepts)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<string> Tokens() => Gen
        .Frequency(
            (6, Gen.Elements("msgid \"a\"\nmsgstr \"b\"\n", "msgid \"c\"\nmsgstr \"\"\n", "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n", "#~ msgid \"d\"\n#~ msgstr \"e\"\n")),
            (1, Gen.Elements("msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", "\"f\"", "\"\\", "\"", "\n", "#", "#~ ", "#| ", "#~| ", "# c\n", "#, fuzzy\n", "\\", "\\\n", "[", "1", "?", "é", " ")))
        .ListOf()
        .Select(parts => string.Concat(parts));

    private static bool Accepts(string text)
    {
        var findings = new FindingBag();
        PoReader.Read("x.po", Encoding.UTF8.GetBytes(text), findings);
        return !findings.HasErrors;
    }

    private static bool DoesNotThrow(byte[] bytes)
    {
        PoReader.Read("x.po", bytes, new FindingBag());
        return true;
    }

    private static bool ReadsBack(IList<Written> written)
    {
        var distinct = written
            .Where(w => w.Id.Length > 0 || w.Context is not null)
            .DistinctBy(w => (w.Context, w.Id))
            .ToList();
        var findings = new FindingBag();
        var file = PoReader.Read("x.po", Encoding.UTF8.GetBytes(Header + string.Concat(distinct.Select(Print))), findings);
        var surprises = findings.ToSorted().Where(f => f.Code.Id != "GB3022").ToList();
        return surprises.Count == 0 && file.Entries
            .Select(e => (e.Context, e.Id, e.Translation, e.IsFuzzy, e.IsObsolete))
            .SequenceEqual(distinct.Select(w => (w.Context, w.Id, w.Translation, w.Fuzzy, w.Obsolete)));
    }

    private static string Print(Written entry)
    {
        var mark = entry.Obsolete ? "#~ " : "";
        var context = entry.Context is { } text ? $"{mark}msgctxt {Quote(text, entry.Cut, mark)}" : "";
        return $"{(entry.Fuzzy ? "#, fuzzy\n" : "")}{context}{mark}msgid {Quote(entry.Id, entry.Cut, mark)}{mark}msgstr {Quote(entry.Translation, entry.Cut, mark)}\n";
    }

    /// <param name="cut">How many characters stand on a line.</param>
    private static string Quote(string text, int cut, string mark) => text.Length == 0
        ? "\"\"\n"
        : string.Join(mark, text.EnumerateRunes().Chunk(cut).Select(line => $"\"{string.Concat(line.Select(Escape))}\"\n"));

    private static string Escape(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\a' => "\\7",
        '\u001b' => "\\033",
        _ => rune.ToString(),
    };

    private sealed record Written(string? Context, string Id, string Translation, bool Fuzzy, bool Obsolete, int Cut);
}
