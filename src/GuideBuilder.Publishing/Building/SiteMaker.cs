using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Web;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes the web pages of all editions together, because they link to each other.</summary>
internal static class SiteMaker
{
    private const string Folder = "site/";

    internal static ImmutableArray<(OutputFile File, MadeEdition? Edition)> Make(Workspace workspace, FontLibrary fonts, ImmutableArray<MadeEdition> editions, BuildRequest request, FindingBag findings)
    {
        var onSite = editions.Where(e => request.Wants(e.Edition.Publication, OutputFormat.Site)).ToImmutableArray();
        if (onSite.IsEmpty)
        {
            return [];
        }

        var input = new SiteInput(
            workspace.Project.ExitUrl,
            workspace.Project.SourceLocale.Tag,
            [.. onSite.Select(e => new SiteEdition(e.Edition, Downloads(e)))],
            workspace.SiteTemplates)
        {
            HasSearch = workspace.Project.HasSearch,
            Fonts = SiteFonts.Make([.. onSite.Select(e => e.Edition)], fonts),
        };
        return
        [
            .. SiteRenderer.Render(input, findings).Select(f => (new OutputFile(Folder + f.Path, ImmutableCollectionsMarshal.AsArray(f.Bytes)), EditionOf(f, onSite))),
            .. onSite.Where(e => e.Screen is not null).Select(e => (new OutputFile(Folder + DownloadPath(e), e.Screen!.Bytes), (MadeEdition?)e)),
        ];
    }

    private static ImmutableArray<SiteDownload> Downloads(MadeEdition edition) =>
        edition.Screen is { } screen ? [new SiteDownload(DownloadPath(edition), screen.Bytes.Length)] : [];

    /// <summary>Beside the pages, so that the site works when it is carried off on its own.</summary>
    private static string DownloadPath(MadeEdition edition) => $"{FolderOf(edition)}{edition.Edition.Slug}.pdf";

    private static string FolderOf(MadeEdition edition) =>
        $"{edition.Edition.Locale.Tag}/{edition.Edition.Publication.Id}-{edition.Edition.Publication.Region.Id}/";

    private static MadeEdition? EditionOf(SiteFile file, ImmutableArray<MadeEdition> editions) =>
        editions.FirstOrDefault(e => file.Path.StartsWith(FolderOf(e), StringComparison.Ordinal));
}
