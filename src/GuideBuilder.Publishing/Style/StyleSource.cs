using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads a style's file together with the style it is <c>like</c>: what it does not say itself, it has from there.</summary>
internal sealed class StyleSource(IProjectFiles files, FindingBag findings)
{
    private const string Folder = "templates/print/";
    private const string Like = "like";

    internal static string PathOf(string name) => Folder + name + ".yaml";

    /// <returns>Null after a finding.</returns>
    internal YamlMap? Read(string name) => Read(name, [name]);

    private YamlMap? Read(string name, ImmutableArray<string> path)
    {
        if (new ProjectReader(files, findings).ReadYaml(PathOf(name), "The style", "It says how the printed books look.") is not { } map)
        {
            return null;
        }

        if (map.Entries.FirstOrDefault(e => e.Key.Text == Like) is not { } like)
        {
            return map;
        }

        var model = like.Value is YamlScalar { IsEmpty: false } text ? text.Text : "";
        if (path.Contains(model) || !files.Exists(PathOf(model)))
        {
            findings.Add(PublishingFindings.StyleLikeNothing(like.Value.Span, model, Folder));
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
