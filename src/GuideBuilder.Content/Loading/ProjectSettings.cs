using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>What <c>content/project.yaml</c> says.</summary>
/// <param name="Name">Null, as <paramref name="SourceLanguage"/> and <paramref name="ExitUrl"/>, after a finding.</param>
/// <param name="Locales">The languages of publications that name none of their own.</param>
/// <param name="OtherLocales">The languages of those publications only that name them.</param>
/// <param name="RegionLanguages">By region; what the file leaves out is looked up by country.</param>
/// <param name="Boxes">The names of all boxes, those that the tool knows first.</param>
/// <param name="SiteOrder">The publications that web pages name first.</param>
internal sealed record ProjectSettings(
    string? Name,
    YamlScalar? SourceLanguage,
    ImmutableArray<YamlScalar> Regions,
    ImmutableArray<YamlScalar> Locales,
    ImmutableArray<YamlScalar> OtherLocales,
    string? ExitUrl,
    ImmutableDictionary<string, string> RegionLanguages,
    ImmutableArray<string> Boxes,
    ImmutableArray<YamlScalar> SiteOrder,
    bool HasSearch,
    ReleaseRules Release)
{
    public const string Path = "content/project.yaml";
    public const string SiteOrderKey = "site-order";

    /// <summary>Every language that some publication can be made in.</summary>
    public ImmutableArray<YamlScalar> AllLocales => [.. Locales, .. OtherLocales];

    /// <returns>Null after a finding about the file as a whole.</returns>
    public static ProjectSettings? Read(ProjectReader reader)
    {
        var map = reader.ReadYaml(Path, "The project", "It says which languages and regions the project has.");
        return map is null ? null : Read(new YamlFields(map, "The project", reader.Findings), reader);
    }

    /// <summary>One of the project's regions.</summary>
    /// <returns>Null after a finding, and for null.</returns>
    public string? KnownRegion(YamlScalar? id, FindingBag findings)
    {
        var listed = Regions.Select(r => r.Text).ToList();
        if (id is null || listed.Contains(id.Text, StringComparer.Ordinal))
        {
            return id?.Text;
        }

        findings.Add(ContentFindings.UnknownRegion(id.Span, id.Text, Nearest.To(id.Text, listed)));
        return null;
    }

    private static ProjectSettings Read(YamlFields fields, ProjectReader reader)
    {
        var findings = reader.Findings;
        var settings = new ProjectSettings(
            FieldValues.PlainText(fields.Required("name"), findings),
            fields.Required("source-language"),
            fields.RequiredList("regions"),
            fields.RequiredList("locales"),
            fields.OptionalList("other-locales"),
            FieldValues.WebAddress(fields.Required("exit-url"), "exit-url", findings),
            ReadRegionLanguages(fields.Node("region-languages"), reader),
            [.. BoxKinds.Known, .. fields.OptionalList("boxes").Select(b => ReadBox(b, findings)).OfType<string>()],
            fields.OptionalList(SiteOrderKey),
            FieldValues.Choice(fields.Optional("search"), "search", ["true", "false"], findings) == "true",
            ReadRelease(fields.Node("release"), findings));
        fields.RejectOthers();
        settings.CheckLanguages(reader);
        return settings;
    }

    private static ImmutableDictionary<string, string> ReadRegionLanguages(YamlNode? node, ProjectReader reader)
    {
        var languages = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, fields) in YamlFields.Names(node, "“region-languages”", reader.Findings))
        {
            if (FieldValues.Language(fields.Optional(key.Text), reader.Findings) is { } tag)
            {
                languages.Add(key.Text, tag);
            }
        }

        return languages.ToImmutable();
    }

    private static ReleaseRules ReadRelease(YamlNode? node, FindingBag findings)
    {
        var usual = ReleaseRules.Default;
        if (node is null || YamlFields.Of(node, "“release”", findings) is not { } fields)
        {
            return usual;
        }

        var rules = new ReleaseRules(
            FieldValues.Days(fields.Optional("contacts-checked-within"), findings) ?? usual.ContactsCheckedWithin,
            FieldValues.Days(fields.Optional("hours-checked-within"), findings) ?? usual.HoursCheckedWithin,
            FieldValues.Words(fields.Optional("longest-sentence"), findings) ?? usual.LongestSentence,
            FieldValues.Words(fields.Optional("average-sentence"), findings) ?? usual.AverageSentence);
        fields.RejectOthers();
        return rules;
    }

    private static string? ReadBox(YamlScalar name, FindingBag findings)
    {
        if (BoxKinds.Known.Contains(name.Text) || ContainerReader.Reserved.Contains(name.Text))
        {
            findings.Add(ContentFindings.TakenBoxName(name.Span, name.Text));
            return null;
        }

        return FieldValues.Id(name, "a box", findings);
    }

    private void CheckLanguages(ProjectReader reader)
    {
        if (SourceLanguage is { } source && !Locales.IsEmpty && !Locales.Any(l => l.Text == source.Text))
        {
            reader.Findings.Add(ContentFindings.SourceNotOffered(source.Span, source.Text));
        }

        foreach (var other in OtherLocales.Where(o => Locales.Any(l => l.Text == o.Text)))
        {
            reader.Findings.Add(ContentFindings.InBothLists(other.Span, other.Text));
        }
    }
}
