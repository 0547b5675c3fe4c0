using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes the PDFs of one edition. Editions know nothing of each other, so they can be made side by side.</summary>
internal static class EditionMaker
{
    internal static MadeEdition Make(Workspace workspace, TypeLibraries type, Edition edition, BuildRequest request, bool writes)
    {
        var publication = edition.Publication;
        var print = request.Wants(publication, OutputFormat.Print);
        var screen = request.Wants(publication, OutputFormat.Screen);
        if (!print && !screen)
        {
            return MadeEdition.WithoutBook(edition);
        }

        var book = BookSetter.Set(type, workspace.StyleOf(publication), edition, workspace.PressOf(publication));
        var findings = new FindingBag();
        findings.AddRange(LayoutFindings.Of(book));
        if (edition.Locale.Hyphenation is { } patterns && type.Hyphenation.ProblemOf(patterns) is { } problem)
        {
            findings.Add(PublishingFindings.HyphenationMissing(edition.Locale.Tag, patterns, problem));
        }

        var canWrite = writes && !findings.HasErrors;
        var printed = canWrite && print ? Write(book, PdfFlavour.Print, request.Made, findings) : null;
        var shown = canWrite && screen ? Write(book, PdfFlavour.Screen, request.Made, findings) : null;
        return new MadeEdition(edition, printed, shown, book.Pages.Length, findings.ToSorted());
    }

    private static OutputFile Write(Book.Book book, PdfFlavour flavour, DateTime? made, FindingBag findings)
    {
        var path = $"{(flavour == PdfFlavour.Print ? "print" : "screen")}/{book.Edition.Slug}.pdf";
        var written = PdfBook.Write(book, flavour, made);
        findings.AddRange(BookPreflight.Judge(path, written, flavour == PdfFlavour.Print ? book.Press : null));
        return new OutputFile(path, written.Bytes);
    }
}

/// <param name="Print">Null when it was not asked for or cannot be made.</param>
/// <param name="Screen">Null when it was not asked for or cannot be made.</param>
internal sealed record MadeEdition(Edition Edition, OutputFile? Print, OutputFile? Screen, int Pages, ImmutableArray<Finding> Findings)
{
    internal static MadeEdition WithoutBook(Edition edition) => new(edition, null, null, 0, []);
}
