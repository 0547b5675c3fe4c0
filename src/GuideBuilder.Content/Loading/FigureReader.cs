using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>The figures of a project, with where each stands.</summary>
internal sealed record FigureTable(ImmutableDictionary<string, Figure> Figures, ImmutableArray<(string Id, SourceSpan Span)> Places);

/// <summary>Reads <c>content/figures.yaml</c>, which a project without figures does not need.</summary>
internal static class FigureReader
{
    private const string Path = "content/figures.yaml";

    public static FigureTable Read(ProjectReader reader, ProjectSettings settings)
    {
        var read = RecordFile.Read(reader, Path, "The list of figures", "It holds the figures of the text.", e => ReadFigure(e, settings, reader.Findings));
        return new FigureTable(read.ToImmutableDictionary(r => r.Record.Id, r => r.Record, StringComparer.Ordinal), [.. read.Select(r => (r.Record.Id, r.Span))]);
    }

    private static Figure? ReadFigure(YamlEntry entry, ProjectSettings settings, FindingBag findings)
    {
        var id = FieldValues.Id(entry.Key, "a figure", findings);
        if (YamlFields.Of(entry.Value, $"The figure “{entry.Key.Text}”", findings) is not { } fields)
        {
            return null;
        }

        var value = FieldValues.PlainText(fields.Required("value"), findings);
        var source = FieldValues.PlainText(fields.Required("source"), findings);
        var asOf = FieldValues.AsOf(fields.Required("as-of"), findings);
        var region = settings.KnownRegion(fields.Optional("region"), findings);
        var (from, until) = Period.Read(fields.Optional("in-force-from"), fields.Optional("in-force-until"), findings);
        var reviewBy = FieldValues.Date(fields.Optional("review-by"), "review-by", findings);
        fields.RejectOthers();
        return id is null || value is null || source is null || asOf is null
            ? null
            : new Figure(id, value, source, asOf) { Region = region, InForceFrom = from, InForceUntil = until, ReviewBy = reviewBy };
    }
}
