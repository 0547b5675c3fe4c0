using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads a file of records by their names, which a project may leave out.</summary>
internal static class RecordFile
{
    /// <param name="what">What the file is, with its article.</param>
    /// <param name="why">What it is for, as a sentence.</param>
    /// <param name="read">Null after a finding.</param>
    /// <returns>Those that could be read, in the order of the file, with where each stands.</returns>
    public static ImmutableArray<(T Record, SourceSpan Span)> Read<T>(ProjectReader reader, string path, string what, string why, Func<YamlEntry, T?> read)
        where T : class
    {
        var map = reader.Exists(path) ? reader.ReadYaml(path, what, why) : null;
        var records = ImmutableArray.CreateBuilder<(T, SourceSpan)>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (read(entry) is { } record)
            {
                records.Add((record, entry.Key.Span));
            }
        }

        return records.ToImmutable();
    }
}
