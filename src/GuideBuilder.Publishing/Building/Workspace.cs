using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Building;

/// <summary>A project with everything its publications are made with, read from disk once.</summary>
public sealed record Workspace(
    IProjectFiles Files,
    Project Project,
    ImmutableDictionary<string, BookStyle> Styles,
    PressCondition Press,
    ImmutableDictionary<string, string> SiteTemplates)
{
    public const string PressProfilePath = "templates/press/FOGRA39L_coated.icc";

    // In bytes: style and script are carried by every page.
    private const int LongestTemplate = 256 * 1024;

    /// <returns>Null when the project cannot be read; the findings say why.</returns>
    public static Workspace? Load(IProjectFiles files, FindingBag findings) => Load(files, ProjectLoader.Load(files, findings), findings);

    /// <param name="project">Null when it cannot be read; what else is wrong is then looked for all the same.</param>
    /// <returns>Null when something that every edition needs cannot be read; the findings say why.</returns>
    internal static Workspace? Load(IProjectFiles files, Project? project, FindingBag findings)
    {
        var styles = project is null ? null : LoadStyles(files, project, findings);
        var press = LoadPress(files, findings);
        if (project is not null && styles is not null)
        {
            findings.AddRange(project.Publications.SelectMany(p => PictureChecks.Check(p, styles[p.Style])).Distinct());
        }

        return project is null || styles is null || press is null
            ? null
            : new Workspace(files, project, styles, press, LoadTemplates(files, findings));
    }

    /// <summary>The look that a publication's books have.</summary>
    public BookStyle StyleOf(Publication publication) => Styles[publication.Style];

    private static ImmutableDictionary<string, BookStyle>? LoadStyles(IProjectFiles files, Project project, FindingBag findings)
    {
        var styles = ImmutableDictionary.CreateBuilder<string, BookStyle>(StringComparer.Ordinal);
        var names = project.Publications.Select(p => p.Style).Distinct(StringComparer.Ordinal).ToImmutableArray();
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

    private static PressCondition? LoadPress(IProjectFiles files, FindingBag findings)
    {
        var profile = files.Read(PressProfilePath);
        var problem = profile.Bytes is null ? profile.Problem : IccProfile.Problem(profile.Bytes);
        if (problem is null)
        {
            return PressCondition.Fogra39(profile.Bytes);
        }

        findings.Add(PublishingFindings.PressProfileMissing(PressProfilePath, problem));
        return null;
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
