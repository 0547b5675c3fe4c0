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
    BookStyle Style,
    PressCondition Press,
    ImmutableDictionary<string, string> SiteTemplates)
{
    public const string StylePath = "templates/print/a5.yaml";
    public const string PressProfilePath = "templates/press/FOGRA39L_coated.icc";

    // In bytes: style and script are carried by every page.
    private const int LongestTemplate = 256 * 1024;

    /// <returns>Null when the project cannot be read; the findings say why.</returns>
    public static Workspace? Load(IProjectFiles files, FindingBag findings)
    {
        var project = ProjectLoader.Load(files, findings);
        var style = StyleLoader.Load(files, StylePath, findings);
        var press = LoadPress(files, findings);
        if (project is not null && style is not null)
        {
            findings.AddRange(PictureChecks.Check(project, style));
        }

        return project is null || style is null || press is null
            ? null
            : new Workspace(files, project, style, press, LoadTemplates(files, findings));
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
