using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>What a catalogue has no translation of comes from compendia, as with <c>msgmerge --compendium</c>.</summary>
public sealed class PoCompendiumTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: nplurals=2; plural=n!=1;\\n\"\n\n";

    [Fact]
    public void The_catalogue_comes_first_then_the_first_compendium_and_only_the_catalogue_leaves_entries_behind()
    {
        var result = Merge(
            Header + "msgid \"own\"\nmsgstr \"OWN\"\n\n# mine\n#, mark\nmsgid \"empty\"\nmsgstr \"\"\n\nmsgid \"gone\"\nmsgstr \"GONE\"\n",
            "#: a.c:1\nmsgid \"own\"\nmsgstr \"\"\n\n#: a.c:2\nmsgid \"empty\"\nmsgstr \"\"\n\n#: a.c:3\n#, c-format\nmsgid \"borrowed\"\nmsgstr \"\"\n\nmsgid \"unsure\"\nmsgstr \"\"\n\nmsgid \"Call the police now\"\nmsgstr \"\"\n\nmsgctxt \"place\"\nmsgid \"other\"\nmsgstr \"\"\n",
            "msgid \"own\"\nmsgstr \"1\"\n\nmsgid \"empty\"\nmsgstr \"FILLED\"\n\n# theirs\n#: z.c:9\nmsgid \"borrowed\"\nmsgstr \"BORROWED\"\n\nmsgid \"unused\"\nmsgstr \"U\"\n",
            "msgid \"borrowed\"\nmsgstr \"2\"\n\n#, fuzzy\n#| msgid \"sure\"\nmsgid \"unsure\"\nmsgstr \"UNSURE\"\n\nmsgid \"Call the police\"\nmsgstr \"POLICE\"\n\nmsgid \"other\"\nmsgstr \"OTHER\"\n");
        Assert.Equal(
            Header + """
            #: a.c:1
            msgid "own"
            msgstr "OWN"

            # mine
            #: a.c:2
            #, mark
            msgid "empty"
            msgstr "FILLED"

            # theirs
            #: a.c:3
            #, c-format
            msgid "borrowed"
            msgstr "BORROWED"

            #, fuzzy
            #| msgid "sure"
            msgid "unsure"
            msgstr "UNSURE"

            #, fuzzy
            #| msgid "Call the police"
            msgid "Call the police now"
            msgstr "POLICE"

            #, fuzzy
            #| msgid "other"
            msgctxt "place"
            msgid "other"
            msgstr "OTHER"

            #~ msgid "gone"
            #~ msgstr "GONE"

            """,
            Encoding.UTF8.GetString(result.Bytes.Span));
        Assert.Equal(
            [MergeOrigin.Exact, MergeOrigin.Compendium, MergeOrigin.Compendium, MergeOrigin.Compendium, MergeOrigin.Fuzzy, MergeOrigin.MovedContext, MergeOrigin.Obsolete],
            result.Entries.Select(e => e.Origin));
    }

    [Fact]
    public void An_empty_catalogue_gets_the_header_and_the_texts_of_the_compendium()
    {
        var result = PoMerge.Merge(Parse(""), Parse("msgid \"a\"\nmsgstr \"\"\n"), [Parse(Header + "msgid \"a\"\nmsgstr \"A\"\n")], new FindingBag())!;
        Assert.Equal(Header + "msgid \"a\"\nmsgstr \"A\"\n", Encoding.UTF8.GetString(result.Bytes.Span));
    }

    [Fact]
    public void What_comes_from_another_charset_is_written_in_the_one_that_the_header_names()
    {
        var compendium = Encoding.Latin1.GetBytes((Header + "msgid \"five\"\nmsgstr \"fünf\"\n").Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal));
        var result = PoMerge.Merge(Parse(""), Parse("msgid \"five\"\nmsgstr \"\"\n"), [Parse(compendium)], new FindingBag())!;
        Assert.Equal(Header + "msgid \"five\"\nmsgstr \"fünf\"\n", Encoding.UTF8.GetString(result.Bytes.Span));
    }

    [Fact]
    public void Translations_for_another_number_of_plural_forms_are_not_taken()
    {
        const string plural = "msgid \"a day\"\nmsgid_plural \"days\"\n";
        var result = Merge(Header, plural + "msgstr[0] \"\"\nmsgstr[1] \"\"\n", plural + "msgstr[0] \"x\"\nmsgstr[1] \"y\"\nmsgstr[2] \"z\"\n", plural + "msgstr[0] \"A\"\nmsgstr[1] \"B\"\n");
        Assert.EndsWith("msgstr[0] \"A\"\nmsgstr[1] \"B\"\n", Encoding.UTF8.GetString(result.Bytes.Span), StringComparison.Ordinal);
    }

    /// <summary>A third of the translations is left in the catalogue, another third stands in each compendium, and each tenth text was reworded.</summary>
    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    [InlineData("ar")]
    [InlineData("cs")]
    public void A_merge_with_compendia_says_what_that_of_msgmerge_says(string language)
    {
        var whole = Parse(File.ReadAllBytes(RealCatalogues.Largest(language)));
        var folder = Directory.CreateTempSubdirectory("guide-compendium-");
        try
        {
            string Write(string name, byte[] bytes)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
                return Path.Combine(folder.FullName, name);
            }

            var (old, first, second, template) = (Part(whole, 0), Part(whole, 1), Part(whole, 2), Reworded(whole));
            var theirs = Parse(Gettext.Run("msgmerge", [], "--previous", "-q", "-C", Write("1.po", first), "-C", Write("2.po", second), Write("old.po", old), Write("new.pot", template)).Output);
            var ours = Parse(PoMerge.Merge(Parse(old), Parse(template), [Parse(first), Parse(second)], new FindingBag())!.Bytes.ToArray());
            Assert.Equal(Live(theirs).Keys, Live(ours).Keys);
            Assert.InRange(Live(theirs).Count(e => Live(ours)[e.Key] != e.Value), 0, theirs.Entries.Length / 50);
            Assert.InRange(ours.Count(TranslationState.Translated), whole.Entries.Length * 3 / 4, whole.Entries.Length * 9 / 10);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SortedDictionary<string, string> Live(PoFile file) => new(
        file.Entries.Where(e => !e.IsObsolete).ToDictionary(e => $"{e.Context}|{e.Id}", e => $"{string.Join('|', e.Translations)} {e.IsFuzzy} {e.Previous?.Id}"),
        StringComparer.Ordinal);

    private static byte[] Part(PoFile file, int part)
    {
        var edits = new PoEdits(file);
        foreach (var (entry, _) in file.Entries.Select((e, i) => (e, i)).Where(e => e.i % 3 != part))
        {
            edits.Remove(entry);
        }

        return edits.ToBytes();
    }

    private static byte[] Reworded(PoFile file)
    {
        var edits = new PoEdits(file);
        foreach (var (entry, _) in file.Entries.Select((e, i) => (e, i)).Where(e => e.i % 10 == 0))
        {
            edits.Replace(entry, new NewEntry(entry.Context, entry.Id + " today", entry.PluralId, [.. entry.Translations.Select(_ => "")]) { Flags = entry.Flags });
        }

        return edits.ToBytes();
    }

    private static PoMergeResult Merge(string old, string template, params string[] compendia) =>
        PoMerge.Merge(Parse(old), Parse(Header + template), [.. compendia.Select(c => Parse(Header + c))], new FindingBag())!;

    private static PoFile Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    private static PoFile Parse(byte[] bytes) => PoReader.Parse("x.po", bytes, new FindingBag());
}
