using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Web;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Bench;

/// <summary>The steps of a build, each alone and all together, with everything compiled.</summary>
internal sealed class InProcess
{
    internal const string Baseline = "whole build, warm, 1 job";

    private readonly HyphenationLibrary hyphenation = new(HyphenationLibrary.SystemFolders);
    private readonly ProjectFolder files;
    private readonly Workspace workspace;
    private readonly ImmutableArray<(Publication Publication, Locale Locale)> plan;
    private readonly ImmutableArray<Catalogue?> catalogues;
    private readonly ImmutableArray<Edition> editions;
    private readonly ImmutableArray<Book> books;
    private readonly ImmutableArray<ReadOnlyMemory<byte>> print;
    private readonly ImmutableArray<ReadOnlyMemory<byte>> screen;
    private readonly SiteInput site;

    internal InProcess(string project)
    {
        files = new ProjectFolder(project);
        workspace = Load();
        plan = [.. workspace.Project.Publications.SelectMany(p => workspace.Project.Locales.Select(l => (p, l)))];
        catalogues = ReadCatalogues();
        editions = MakeEditions();
        books = Set(NewFonts());
        print = [.. books.Select(b => PdfBook.Write(b, PdfFlavour.Print).Bytes)];
        screen = [.. books.Select(b => PdfBook.Write(b, PdfFlavour.Screen).Bytes)];
        site = new SiteInput(workspace.Project.ExitUrl, workspace.Project.SourceLocale.Tag, [.. editions.Select(e => new SiteEdition(e, []))], TemplateSet.Load(workspace.SiteTemplates, new FindingBag())!);
    }

    internal string Size =>
        $"{editions.Length} editions, {2 * books.Length} PDFs of {2 * books.Sum(b => b.Pages.Length)} pages, {SiteRenderer.Render(site, new FindingBag()).Length} web pages";

    internal IEnumerable<Measurement> Measurements()
    {
        var fonts = NewFonts();
        return
        [
            new("load content and templates", () => Load()),
            new("read catalogues", () => ReadCatalogues()),
            new("make editions", () => MakeEditions()),
            new("set pages", () => Set(fonts)),
            new("write print PDFs", () => Write(PdfFlavour.Print)),
            new("write screen PDFs", () => Write(PdfFlavour.Screen)),
            new("judge print PDFs", () => Judge(PdfFlavour.Print)),
            new("judge screen PDFs", () => Judge(PdfFlavour.Screen)),
            new("render site", () => SiteRenderer.Render(site, new FindingBag())),
            new(Baseline, () => Build(1)),
            new("whole build, warm, 2 jobs", () => Build(2)),
        ];
    }

    private Workspace Load()
    {
        var findings = new FindingBag();
        return Workspace.Load(files, findings) is { } loaded && !findings.HasErrors
            ? loaded
            : throw new InvalidOperationException("The project has errors; guide check names them.");
    }

    private ImmutableArray<Catalogue?> ReadCatalogues() =>
        [.. plan.Select(p => p.Locale.Tag == workspace.Project.SourceLocale.Tag ? null : CatalogueLoader.Load(files, p.Locale, p.Publication.Domain, new FindingBag()))];

    private ImmutableArray<Edition> MakeEditions() =>
        [.. plan.Zip(catalogues, (p, catalogue) => EditionBuilder.Build(workspace.Project, p.Publication, p.Locale, catalogue, new FindingBag()))];

    /// <summary>Everything that is made of one language.</summary>
    private ImmutableArray<Book> Set(FontLibrary fonts) =>
    [
        .. from edition in editions
           from name in edition.Publication.Styles
           let style = workspace.Styles[name]
           where style.Form is not PosterForm { IsTogether: true }
           select BookSetter.Set(new TypeLibraries(fonts, hyphenation), style, edition, workspace.PressOf(edition.Publication)),
    ];

    private void Write(PdfFlavour flavour)
    {
        foreach (var book in books)
        {
            PdfBook.Write(book, flavour);
        }
    }

    private void Judge(PdfFlavour flavour)
    {
        for (var i = 0; i < books.Length; i++)
        {
            var file = PdfFile.Open("x.pdf", (flavour == PdfFlavour.Print ? print : screen)[i]);
            PdfPreflight.Judge(file, PdfPreflight.ClaimsOf(file), flavour == PdfFlavour.Print ? Press(books[i]) : null);
        }
    }

    private static PressProfile Press(Book book) => book.Style.DemandsOf(book.Press);

    private void Build(int jobs)
    {
        if (new Builder(files, NewFonts()).Build(BuildRequest.Everything(jobs), writes: true).HasErrors)
        {
            throw new InvalidOperationException("The project has errors; guide check names them.");
        }
    }

    /// <summary>Without faces: each build of the tool opens its own.</summary>
    private static FontLibrary NewFonts() => new(FontLibrary.SystemFolders);
}
