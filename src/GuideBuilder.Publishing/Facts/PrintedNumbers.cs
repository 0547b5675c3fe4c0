using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Facts;

/// <summary>
/// Reads the telephone numbers of a finished book as an eye does, from left to right along each line, and compares them with the
/// records'. A number that is turned around, in pieces, in other digits or not there at all is not found.
/// </summary>
internal static class PrintedNumbers
{
    /// <param name="path">Of the file in the output folder.</param>
    /// <param name="content">Of the finished file.</param>
    internal static IEnumerable<Finding> Check(Book.Book book, string path, PdfContent content)
    {
        var expected = Expected(book);
        var printed = expected.IsEmpty ? [] : content.Pages.SelectMany(PrintedLines.Of).ToList();

        // A short number may be the end of a long one, so what was read is read no more.
        foreach (var (number, count, origin) in expected.OrderByDescending(e => e.Number.Length).ThenBy(e => e.Number, StringComparer.Ordinal))
        {
            var found = printed.Sum(line => Take(line, number));
            if (found < count)
            {
                yield return PublishingFindings.NumberNotPrinted(path, number, count, found, origin.Origin, origin.Language);
            }
        }
    }

    /// <summary>Each number with how often the book's editions say it.</summary>
    private static ImmutableArray<(string Number, int Count, EditionText First)> Expected(Book.Book book) =>
    [
        .. from text in Texts(book)
           from run in text.Runs
           where run.Kind == RunKind.Phone && (text.Shorter is null || text.Shorter.Runs.Any(r => r.Kind == RunKind.Phone && r.Text == run.Text))
           group text by Spaced(run.Text) into texts
           select (texts.Key, texts.Count(), texts.First()),
    ];

    private static IEnumerable<EditionText> Texts(Book.Book book) => book.Editions.SelectMany(edition => book.Style.Form switch
    {
        FoldedForm => Chapters(edition).Prepend(edition.NeutralTitle),
        PosterForm { IsTogether: true } => Head(edition).Concat(TearOff(edition)),
        PosterForm { Strips: > 0 } => Head(edition).Concat(Chapters(edition)).Concat(TearOff(edition)),
        _ => Head(edition).Concat(Chapters(edition)),
    });

    private static IEnumerable<EditionText> Head(Edition edition) => [edition.Title, edition.Subtitle];

    private static IEnumerable<EditionText> TearOff(Edition edition) => edition.TearOff is { } number ? [number] : [];

    private static IEnumerable<EditionText> Chapters(Edition edition) => edition.Chapters
        .SelectMany(c => EditionWalk.Texts(c.Blocks).Concat(c.Notes.SelectMany(n => EditionWalk.Texts(n.Blocks))).Prepend(c.Title));

    private static string Spaced(string number) => string.Join(' ', number.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <returns>How often a number stands in a line, with no digit right beside it. It is then taken out.</returns>
    private static int Take(StringBuilder line, string number)
    {
        var count = 0;
        var text = line.ToString();
        for (var i = text.IndexOf(number, StringComparison.Ordinal); i >= 0; i = text.IndexOf(number, i + 1, StringComparison.Ordinal))
        {
            var end = i + number.Length;
            if ((i > 0 && char.IsAsciiDigit(line[i - 1])) || (end < line.Length && char.IsAsciiDigit(line[end])))
            {
                continue;
            }

            line.Remove(i, number.Length).Insert(i, new string(PlainForm.Barrier, number.Length));
            count++;
        }

        return count;
    }
}
