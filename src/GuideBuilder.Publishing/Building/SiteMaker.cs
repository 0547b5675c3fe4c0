using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Web;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes the web pages of all editions together, because they link to each other.</summary>
internal static class SiteMaker
{
    private const string Folder = "site/";

    internal static ImmutableArray<(OutputFile File, MadeEdition? Edition)> Make(Workspace workspace, TemplateSet templates, FontLibrary fonts, ImmutableArray<MadeEdition> editions, BuildRequest request, FindingBag findings)
    {
        var onSite = editions.Where(e => request.Wants(e.Edition.Publication, OutputFormat.Site)).OrderBy(e => PlaceOf(e, workspace.Project.SiteOrder)).ToImmutableArray();
        if (onSite.IsEmpty)
        {
            return [];
        }

        var input = new SiteInput(
            workspace.Project.ExitUrl,
            workspace.Project.SourceLocale.Tag,
            [.. onSite.Select(e => new SiteEdition(e.Edition, Downloads(e)))],
            templates)
        {
            Jobs = request.Jobs,
            HasSearch = workspace.Project.HasSearch,
            Fonts = SiteFonts.Make([.. onSite.Select(e => e.Edition)], fonts),
        };
        return
        [
            .. SiteRenderer.Render(input, findings).Select(f => (new OutputFile(Folder + f.Path, ImmutableCollectionsMarshal.AsArray(f.Bytes)), EditionOf(f, onSite))),
            .. onSite.SelectMany(e => e.Downloads.Select(d => (new OutputFile(Folder + DownloadPath(e, d), d.File.Bytes), (MadeEdition?)e))),
        ];
    }

    private static int PlaceOf(MadeEdition edition, ImmutableArray<string> order) =>
        order.IndexOf(edition.Edition.Publication.Id) is >= 0 and var place ? place : order.Length;

    private static ImmutableArray<SiteDownload> Downloads(MadeEdition edition) =>
        [.. edition.Downloads.Select(d => new SiteDownload(DownloadPath(edition, d), d.File.Bytes.Length, KindOf(d.Format)))];

    /// <summary>Beside the pages, so that the site works when it is carried off on its own; what is a page itself not among the chapters, one of which may have its name.</summary>
    private static string DownloadPath(MadeEdition edition, MadeFile file) =>
        $"{(file.Format == OutputFormat.Single ? edition.Edition.Locale.Tag + "/" : FolderOf(edition))}{edition.Edition.Slug}{Path.GetExtension(file.File.Path)}";

    private static DownloadKind KindOf(OutputFormat format) => format switch
    {
        OutputFormat.Single => DownloadKind.Page,
        OutputFormat.Epub => DownloadKind.Book,
        _ => DownloadKind.Pdf,
    };

    private static string FolderOf(MadeEdition edition) =>
        $"{edition.Edition.Locale.Tag}/{edition.Edition.Publication.Id}-{edition.Edition.Publication.Region.Id}/";

    private static MadeEdition? EditionOf(SiteFile file, ImmutableArray<MadeEdition> editions) =>
        editions.FirstOrDefault(e => file.Path.StartsWith(FolderOf(e), StringComparison.Ordinal));
}
