using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>The laws of a project in the order of their file, with where each stands.</summary>
internal sealed record LawTable(ImmutableArray<(Law Law, SourceSpan Span)> Records)
{
    public ImmutableDictionary<string, Law> ById { get; } = Records.ToImmutableDictionary(r => r.Law.Id, r => r.Law, StringComparer.Ordinal);
}

/// <summary>Reads <c>content/laws.yaml</c>, which a project without passages of law does not need.</summary>
internal static class LawReader
{
    public const string Path = "content/laws.yaml";

    public static LawTable Read(ProjectReader reader, ProjectSettings settings) =>
        new(RecordFile.Read(reader, Path, "The list of laws", "It holds the laws that the text is about.", e => ReadLaw(e, settings, reader.Findings)));

    private static Law? ReadLaw(YamlEntry entry, ProjectSettings settings, FindingBag findings)
    {
        var id = FieldValues.Id(entry.Key, "a law", findings);
        if (YamlFields.Of(entry.Value, $"The law “{entry.Key.Text}”", findings) is not { } fields)
        {
            return null;
        }

        var name = FieldValues.PlainText(fields.Required("name"), findings);
        var region = settings.KnownRegion(fields.Required("region"), findings);
        var (from, until) = Period.Read(fields.Required("in-force-from"), fields.Optional("in-force-until"), findings);
        var reviewBy = FieldValues.Date(fields.Required("review-by"), "review-by", findings);
        var source = FieldValues.PlainText(fields.Required("source"), findings);
        var asOf = FieldValues.AsOf(fields.Required("as-of"), findings);
        fields.RejectOthers();
        return id is null || name is null || region is null || from is not { } first || reviewBy is not { } review || source is null || asOf is null
            ? null
            : new Law(id, name, region, first, until, review, source, asOf);
    }
}
