using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes the files of one edition, PDFs in all its styles. Editions know nothing of each other, so they can be made side by side.</summary>
internal static class EditionMaker
{
    /// <param name="templates">Null when no page is wanted or can be made.</param>
    internal static MadeEdition Make(Workspace workspace, TypeLibraries type, TemplateSet? templates, Edition edition, LeakSearch leaks, BuildRequest request, bool writes)
    {
        var publication = edition.Publication;
        var findings = new FindingBag();
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        var styles = publication.Styles.Select(s => workspace.Styles[s]).Where(s => !IsTogether(s) && WantsBook(request, publication, s)).ToImmutableArray();
        foreach (var style in styles)
        {
            var book = BookSetter.Set(type, style, edition, workspace.PressOf(publication));
            files.AddRange(Write(book, leaks, request, writes, findings));
        }

        files.AddRange(templates is null ? [] : FileMaker.Make(templates, type.Fonts, workspace.Project.ExitUrl, edition, request, writes, findings));
        findings.AddRange(DiscretionChecks.Check(edition, publication.Styles.Select(s => workspace.Styles[s])));
        if (!styles.IsEmpty && edition.Locale.Hyphenation is { } patterns && type.Hyphenation.ProblemOf(patterns) is { } problem)
        {
            findings.Add(PublishingFindings.HyphenationMissing(edition.Locale.Tag, patterns, problem));
        }

        return new MadeEdition(edition, files.ToImmutable(), findings.ToSorted());
    }

    /// <summary>What has all languages of a publication on one sheet.</summary>
    /// <param name="editions">Of one publication, in the order of the project.</param>
    internal static ImmutableArray<MadeFile> MakeTogether(Workspace workspace, TypeLibraries type, ImmutableArray<Edition> editions, LeakSearch leaks, BuildRequest request, bool writes, FindingBag findings)
    {
        var publication = editions[0].Publication;
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var style in publication.Styles.Select(s => workspace.Styles[s]).Where(s => IsTogether(s) && WantsBook(request, publication, s)))
        {
            var book = BookSetter.SetTogether(type, style, editions, workspace.PressOf(publication));
            files.AddRange(Write(book, leaks, request, writes, findings));
        }

        return files.ToImmutable();
    }

    private static bool IsTogether(BookStyle style) => style.Form is PosterForm { IsTogether: true };

    private static bool WantsBook(BuildRequest request, Publication publication, BookStyle style) => FormatsOf(request, publication, style).Any();

    private static IEnumerable<OutputFormat> FormatsOf(BuildRequest request, Publication publication, BookStyle style) =>
        new[] { OutputFormat.Print, OutputFormat.Screen, OutputFormat.Office }.Where(f => request.WantsStyle(style.Name) && request.Wants(publication, f) && (f != OutputFormat.Office || style.Office is not null));

    private static IEnumerable<MadeFile> Write(Book.Book book, LeakSearch leaks, BuildRequest request, bool writes, FindingBag findings)
    {
        findings.AddRange(LayoutFindings.Of(book));
        if (!writes || findings.HasErrors)
        {
            return [];
        }

        return [.. FormatsOf(request, book.Edition.Publication, book.Style).Select(format => Write(book, format, leaks, request.Made, findings))];
    }

    private static MadeFile Write(Book.Book book, OutputFormat format, LeakSearch leaks, DateTime? made, FindingBag findings)
    {
        // The first style has the shortest name: it is the one that links lead to.
        var style = book.Style.Name;
        var locale = book.Editions.Length > 1 ? null : book.Edition.Locale.Tag;
        var name = style == book.Edition.Publication.Styles[0] ? book.Slug : $"{book.Slug}-{style}";
        var path = $"{format.ToString().ToLowerInvariant()}/{name}.pdf";
        var written = format switch
        {
            OutputFormat.Print => PdfBook.Write(book, PdfFlavour.Print, made),
            OutputFormat.Screen => PdfBook.Write(book, PdfFlavour.Screen, made),
            _ => PdfBook.WriteOffice(book, made),
        };
        findings.AddRange(written.PictureProblems.Distinct(StringComparer.Ordinal).Select(problem => PublishingFindings.PictureNotConverted(path, problem)));
        findings.AddRange(Judge(book, format, path, written, leaks));
        return new MadeFile(new OutputFile(path, written.Bytes), format, style, locale, written.Origins.Length, book.Editions.Any(e => e.IsDraft));
    }

    /// <summary>What a finished file says, read back from its bytes: whether it is as standards and the print shop want it, shows each number, and keeps what must be hidden.</summary>
    internal static ImmutableArray<Finding> Judge(Book.Book book, OutputFormat format, string path, WrittenBook written, LeakSearch leaks)
    {
        var locale = book.Editions.Length > 1 ? null : book.Edition.Locale.Tag;
        var press = format == OutputFormat.Print ? book.Style.DemandsOf(book.Press) : null;
        var finished = PdfFile.Open(path, written.Bytes);
        var preflight = BookPreflight.Judge(finished, written, press, out var content);
        return [.. preflight, .. PrintedNumbers.Check(book, path, content), .. leaks.Search(finished, content, book.Edition.Publication, locale)];
    }
}

/// <summary>An edition with its files.</summary>
internal sealed record MadeEdition(Edition Edition, ImmutableArray<MadeFile> Files, ImmutableArray<Finding> Findings)
{
    /// <summary>What web pages offer to keep: the file for screens in the first style, the guide in one file, the e-book; those that are made.</summary>
    internal IEnumerable<MadeFile> Downloads => Files.Where(f => f.Format is OutputFormat.Single or OutputFormat.Epub || (f.Format == OutputFormat.Screen && f.Style == Edition.Publication.Styles[0]));

    /// <summary>The last build made the files.</summary>
    internal bool IsUnchanged { get; init; }

    internal static MadeEdition WithoutBook(Edition edition) => new(edition, [], []);
}

/// <param name="Style">What it is made as; null for what has no pages.</param>
/// <param name="Locale">Null when several languages stand in it.</param>
/// <param name="Pages">Of a PDF.</param>
/// <param name="IsDraft">A translation in it is not reviewed in full.</param>
internal sealed record MadeFile(OutputFile File, OutputFormat Format, string? Style, string? Locale, int? Pages, bool IsDraft)
{
    /// <summary>What was set in type, and judged and searched when it was made.</summary>
    internal bool IsBook => Pages is not null;

    /// <summary>A file that an earlier build made, by what its manifest says of it.</summary>
    internal static MadeFile Of(OutputFile file, Artifact artifact) =>
        new(file, Enum.Parse<OutputFormat>(artifact.Format, ignoreCase: true), artifact.Style, artifact.Locale, artifact.Pages, artifact.IsDraft);
}
