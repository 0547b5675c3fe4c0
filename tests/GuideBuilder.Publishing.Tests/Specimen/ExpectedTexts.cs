using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>What a book must say, paragraph by paragraph, worked out from its edition alone: with its numbers, markers and pages.</summary>
/// <param name="pageOf">The page on which a heading stands.</param>
internal sealed class ExpectedTexts(Edition edition, Func<string, int> pageOf)
{
    private static readonly string[] Bullets = ["•", "–", "·"];

    private Locale Locale => edition.Locale;

    /// <param name="free">How many pages are left free for writing before the last chapter ends, and how many after it.</param>
    public ImmutableArray<string> Chapters((int Before, int After) free) =>
    [
        .. edition.Chapters.SelectMany(c => Numbered(c.Number, c.Title).Concat(Notices(c)).Concat(Texts(c.Blocks, 0))),
        .. Enumerable.Range(0, free.Before + free.After).SelectMany(i => (string[])
        [
            edition.Interface[i == free.Before ? InterfaceKey.OwnNumbers : InterfaceKey.Notes].PlainText,
            edition.Interface[InterfaceKey.NotesSafety].PlainText,
        ]),
        .. EditionNotices.Imprint(edition).Select(Text),
    ];

    /// <summary>Number and text of each note, in the order in which the text refers to them.</summary>
    public ImmutableArray<string> Notes =>
        [.. edition.Chapters.SelectMany(c => c.Notes).SelectMany(n => Texts(n.Blocks, 0).Prepend(Locale.FormatNumber(n.Number)))];

    /// <summary>Title and page of each chapter and each section.</summary>
    public ImmutableArray<string> Contents =>
    [
        .. edition.Chapters.SelectMany(c => EditionWalk.Headings(c.Blocks).Where(h => h.Level == 2)
            .Select(h => Entry(h.Number, h.Text, h.Id)).Prepend(Entry(c.Number, c.Title, c.Anchor))),
    ];

    private string Entry(ImmutableArray<int> number, EditionText title, string anchor) => $"{Numbered(number, title).Single()} {Locale.FormatNumber(pageOf(anchor))}";

    private IEnumerable<string> Numbered(ImmutableArray<int> number, EditionText title) => [$"{Locale.FormatNumber(number)}\u2002{Text(title)}"];

    private IEnumerable<string> Notices(EditionChapter chapter)
    {
        if (EditionWalk.Texts(chapter.Blocks).Any(t => t.IsFallback))
        {
            yield return edition.Interface[InterfaceKey.Untranslated].PlainText;
        }

        if (chapter.Blocks.Any(b => b is EditionContact))
        {
            yield return edition.Interface[InterfaceKey.CheckNumbers].PlainText;
        }
    }

    private IEnumerable<string> Texts(ImmutableArray<EditionBlock> blocks, int depth) => blocks.SelectMany(b => Texts(b, depth));

    private IEnumerable<string> Texts(EditionBlock block, int depth) => block switch
    {
        EditionHeading heading => Numbered(heading.Number, heading.Text),
        EditionList list => list.Items.SelectMany((item, i) => Texts(item, depth + 1).Prepend(Marker(list, i, depth))),
        EditionDefinitionList list => list.Items.SelectMany(i => Texts(i.Blocks, 0).Prepend(Text(i.Term))),
        EditionBox box => Texts(box.Blocks, 0),
        EditionQuote quote => Texts(quote.Blocks, 0),
        EditionColumns columns => Texts(columns.Blocks, depth),
        EditionTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Texts(c.Blocks, 0)).Prepend(Text(table.Caption!)),
        _ => EditionWalk.Texts([block]).Select(Text),
    };

    private string Marker(EditionList list, int index, int depth) => (list, depth) switch
    {
        ({ IsTaskList: true }, _) => "☐",
        ({ Ordered: false }, _) => Bullets[depth],
        (_, 0) => $"{Locale.FormatNumber(list.Start + index)}.",
        _ => $"{Locale.Letters[list.Start + index - 1]}.",
    };

    private string Text(EditionText text)
    {
        var runs = text.Runs;
        return string.Concat(runs.Select((run, i) => run.Kind == RunKind.Reference && (i + 1 == runs.Length || runs[i + 1].Target != run.Target)
            ? run.Text + OnPage(run.Target!)
            : run.Text));
    }

    private string OnPage(string target)
    {
        var words = edition.Interface.With(InterfaceKey.OnPage, ("page", Locale.FormatNumber(pageOf(target)), RunKind.Text)).PlainText;
        return Locale.Script == "Hans" ? words : $" {words}";
    }
}
