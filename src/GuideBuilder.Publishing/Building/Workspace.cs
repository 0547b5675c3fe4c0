using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Building;

/// <summary>A project with everything its publications are made with, read from disk once.</summary>
public sealed record Workspace(
    IProjectFiles Files,
    Project Project,
    ImmutableDictionary<string, BookStyle> Styles,
    ImmutableDictionary<string, PressProfile> Profiles,
    ImmutableDictionary<string, string> SiteTemplates)
{
    // In bytes: style and script are carried by every page.
    private const int LongestTemplate = 256 * 1024;

    /// <returns>Null when the project cannot be read; the findings say why.</returns>
    public static Workspace? Load(IProjectFiles files, FindingBag findings) => Load(files, ProjectLoader.Load(files, findings), null, findings);

    /// <param name="project">Null when it cannot be read.</param>
    /// <param name="press">The press profile that all publications are made for; null for each publication's own.</param>
    /// <returns>Null when something that every edition needs cannot be read; the findings say why.</returns>
    internal static Workspace? Load(IProjectFiles files, Project? project, string? press, FindingBag findings)
    {
        project = project is null || press is null ? project : project with { Publications = [.. project.Publications.Select(p => p with { Press = press })] };
        var styles = project is null ? null : LoadStyles(files, project, findings);
        var profiles = project is null ? null : LoadProfiles(files, project, press, findings);
        if (project is not null && styles is not null && profiles is not null)
        {
            findings.AddRange(project.Publications.SelectMany(p => FormChecks.Check(project, p, p.Styles.Select(s => (s, styles[s])))));
            findings.AddRange(project.Publications.SelectMany(p => DiscretionChecks.CheckNames(project, p)).Distinct());
            findings.AddRange(project.Publications.SelectMany(p => p.Styles.SelectMany(s => PictureChecks.Check(p, styles[s], profiles[p.Press]))).Distinct());
        }

        return project is null || styles is null || profiles is null
            ? null
            : new Workspace(files, project, styles, profiles, LoadTemplates(files, findings));
    }

    /// <summary>What a publication is made as first of all.</summary>
    public BookStyle StyleOf(Publication publication) => Styles[publication.Styles[0]];

    /// <summary>The print shop that a publication's print files are made for.</summary>
    public PressProfile PressOf(Publication publication) => Profiles[publication.Press];

    private static ImmutableDictionary<string, BookStyle>? LoadStyles(IProjectFiles files, Project project, FindingBag findings)
    {
        var styles = ImmutableDictionary.CreateBuilder<string, BookStyle>(StringComparer.Ordinal);
        var names = project.Publications.SelectMany(p => p.Styles).Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var name in names)
        {
            if (StyleLoader.Load(files, name, findings) is { } style)
            {
                styles[name] = style;
                findings.AddRange(project.Boxes.Where(box => !style.Boxes.ContainsKey(box)).Select(box => PublishingFindings.BoxWithoutLook(StyleLoader.PathOf(name), box)));
            }
        }

        return styles.Count == names.Length ? styles.ToImmutable() : null;
    }

    /// <param name="asked">The name that was asked for on the command line, if any.</param>
    private static ImmutableDictionary<string, PressProfile>? LoadProfiles(IProjectFiles files, Project project, string? asked, FindingBag findings)
    {
        if (asked is not null && !files.Exists(PressProfileLoader.PathOf(asked)))
        {
            findings.Add(PublishingFindings.UnknownName("press profile", asked, PressProfileLoader.NamesIn(files)));
            return null;
        }

        var profiles = ImmutableDictionary.CreateBuilder<string, PressProfile>(StringComparer.Ordinal);
        var names = project.Publications.Select(p => p.Press).Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var name in names)
        {
            if (PressProfileLoader.Load(files, name, findings) is { } profile)
            {
                profiles[name] = profile;
                findings.AddRange(PressChecks.Check(profile));
            }
        }

        return profiles.Count == names.Length ? profiles.ToImmutable() : null;
    }

    /// <summary>A template that is not there is left out; the site's renderer reports it by name.</summary>
    private static ImmutableDictionary<string, string> LoadTemplates(IProjectFiles files, FindingBag findings)
    {
        var reader = new ProjectReader(files, findings);
        var templates = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in Web.SiteTemplates.Paths.Where(files.Exists))
        {
            if (reader.ReadText(path, LongestTemplate, "It is part of the web pages.") is { } text)
            {
                templates[path] = text.Text;
            }
        }

        return templates.ToImmutable();
    }
}
