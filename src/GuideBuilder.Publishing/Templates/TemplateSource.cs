using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Templates;

/// <summary>Reads a template's file together with the one it is <c>like</c>: what it does not say itself, it has from there.</summary>
internal sealed class TemplateSource(IProjectFiles files, TemplateKind kind, FindingBag findings)
{
    private const string Like = "like";

    /// <returns>Null after a finding.</returns>
    internal YamlMap? Read(string name) => Read(name, [name]);

    private YamlMap? Read(string name, ImmutableArray<string> path)
    {
        if (new ProjectReader(files, findings).ReadYaml(kind.PathOf(name), kind.Owner, kind.Purpose) is not { } map)
        {
            return null;
        }

        if (map.Entries.FirstOrDefault(e => e.Key.Text == Like) is not { } like)
        {
            return map;
        }

        var model = like.Value is YamlScalar { IsEmpty: false } text ? text.Text : "";
        if (path.Contains(model) || !files.Exists(kind.PathOf(model)))
        {
            findings.Add(kind.LikeNothing(like.Value.Span, model, kind.Folder));
            return null;
        }

        return Read(model, path.Add(model)) is { } below ? Merge(below, map) : null;
    }

    /// <summary>Groups are merged entry by entry; texts and lists are replaced.</summary>
    private static YamlMap Merge(YamlMap below, YamlMap above)
    {
        var own = above.Entries.Where(e => e.Key.Text != Like).ToImmutableArray();
        var merged = below.Entries.Select(entry => own.FirstOrDefault(e => e.Key.Text == entry.Key.Text) is not { } match
            ? entry
            : entry.Value is YamlMap lower && match.Value is YamlMap upper ? match with { Value = Merge(lower, upper) } : match);
        var added = own.Where(e => below.Entries.All(b => b.Key.Text != e.Key.Text));
        return new YamlMap([.. merged, .. added], above.Span);
    }
}
