using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.References;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads a project's content, checks it and links it.</summary>
public static class ProjectLoader
{
    /// <returns>
    /// Null when a file that everything depends on is missing or unusable. Otherwise what could be read: after an
    /// <see cref="Severity.Error"/> among <paramref name="findings"/>, parts are missing and nothing may be published.
    /// </returns>
    public static Project? Load(IProjectFiles files, FindingBag findings)
    {
        var reader = new ProjectReader(files, findings);
        if (ProjectSettings.Read(reader) is not { } settings)
        {
            return null;
        }

        var locales = new LocaleReader(reader).Read(settings.AllLocales);
        var interfaceText = InterfaceReader.Read(reader);
        var regions = ReadRegions(reader, settings);
        var source = locales.FirstOrDefault(l => l.Tag == settings.SourceLanguage?.Text);
        var tables = new RecordTables(FigureReader.Read(reader, settings), LawReader.Read(reader, settings), BibliographyReader.Read(reader), ClaimWords.Of(source), [.. locales.Select(l => l.Tag)]);
        var glossary = GlossaryReader.Read(reader);
        findings.AddRange((interfaceText?.Messages ?? []).Select(m => LanguageChecks.FindClaim(m, tables.Claims)).OfType<Finding>());
        var chapters = new ChapterReader(reader, settings.Boxes);
        var publicationReader = new PublicationReader(reader, settings, regions, tables, chapters);
        var publications = ReadPublications(reader, publicationReader);
        var siteOrder = ReadSiteOrder(reader, settings);
        var conditions = new ConditionChecks(settings, regions, publicationReader.Usage, findings);
        conditions.Check(chapters.Drafts);
        NameChecks.Check(chapters.Drafts, glossary, publications, settings.SourceLanguage?.Text, findings);
        if (!findings.HasErrors)
        {
            // A publication that could not be read would make all its chapters look unused.
            UnusedChecks.Check(reader, settings, chapters.Drafts, chapters.Paths, tables, publicationReader.Usage);
            conditions.CheckIdle(chapters.Drafts);
        }

        return settings is not { Name: { } name, ExitUrl: { } exitUrl } || source is null || interfaceText is null
            ? null
            : new Project(name, source, locales, regions, exitUrl, publications, interfaceText) { Boxes = settings.Boxes, SiteOrder = siteOrder, HasSearch = settings.HasSearch, Release = settings.Release, Glossary = glossary };
    }

    private static ImmutableArray<Region> ReadRegions(ProjectReader reader, ProjectSettings settings)
    {
        var contacts = new ContactReader(reader);
        return [.. settings.Regions.Select(id => contacts.Read(id, settings)).OfType<Region>()];
    }

    private static ImmutableArray<Publication> ReadPublications(ProjectReader reader, PublicationReader publications)
    {
        var paths = reader.List(PublicationReader.Folder, ".yaml");
        if (paths.IsEmpty)
        {
            reader.Findings.Add(ContentFindings.NothingToPublish());
        }

        return [.. paths.Select(publications.Read).OfType<Publication>()];
    }

    private static ImmutableArray<string> ReadSiteOrder(ProjectReader reader, ProjectSettings settings)
    {
        ImmutableArray<string> ids = [.. reader.List(PublicationReader.Folder, ".yaml").Select(PublicationReader.IdOf)];
        return [.. settings.SiteOrder.Select(id => FieldValues.Choice(id, ProjectSettings.SiteOrderKey, ids, reader.Findings)).OfType<string>()];
    }
}
