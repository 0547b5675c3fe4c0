using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Yaml;

/// <summary>Typed, strict access to the fields of one map. Call <see cref="RejectOthers"/> after the last one.</summary>
/// <param name="owner">What the map describes, as the beginning of a sentence: <c>The contact “police”</c>.</param>
public sealed class YamlFields(YamlMap map, string owner, FindingBag findings)
{
    /// <summary>After so many the file is of another kind, and a longer list helps nobody.</summary>
    private const int MaximumUnknown = 20;

    private readonly Dictionary<string, YamlEntry> entries = map.Entries.ToDictionary(e => e.Key.Text, StringComparer.Ordinal);
    private readonly List<string> known = [];

    public SourceSpan Span => map.Span;

    /// <returns>Null when <paramref name="node"/> is null, and after a finding.</returns>
    public static YamlFields? Of(YamlNode? node, string owner, FindingBag findings)
    {
        if (node is not (null or YamlMap))
        {
            findings.Add(ContentFindings.WrongShape(node.Span, owner, "a group of names and values", node.Kind));
        }

        return node is YamlMap map ? new YamlFields(map, owner, findings) : null;
    }

    /// <summary>The names of a map whose names are free, each to be read with <see cref="Optional"/>.</summary>
    public static IEnumerable<(YamlScalar Key, YamlFields Fields)> Names(YamlNode? node, string owner, FindingBag findings)
    {
        var fields = Of(node, owner, findings);
        return fields is null ? [] : ((YamlMap)node!).Entries.Select(e => (e.Key, fields));
    }

    /// <returns>Null after a finding.</returns>
    public YamlScalar? Required(string name)
    {
        var text = Optional(name);
        if (text is null && !entries.ContainsKey(name))
        {
            findings.Add(ContentFindings.Missing(map.Span, owner, name));
        }

        return text;
    }

    /// <returns>Null when the field is absent, and after a finding.</returns>
    public YamlScalar? Optional(string name)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case YamlScalar { IsEmpty: false } text when !string.IsNullOrWhiteSpace(text.Text):
                return text;
            case YamlScalar empty:
                findings.Add(ContentFindings.Empty(empty.Span, name));
                return null;
            case var other:
                findings.Add(ContentFindings.WrongShape(other.Span, $"“{name}”", "one text", other.Kind));
                return null;
        }
    }

    /// <param name="allowsRepetitions">Whether the same item may stand in it twice.</param>
    /// <returns>Empty after a finding.</returns>
    public ImmutableArray<YamlScalar> RequiredList(string name, bool allowsRepetitions = false)
    {
        if (Node(name) is null)
        {
            findings.Add(ContentFindings.Missing(map.Span, owner, name));
            return [];
        }

        var items = OptionalList(name, allowsRepetitions);
        if (items.IsEmpty && Node(name) is YamlList { Items.IsEmpty: true } list)
        {
            findings.Add(ContentFindings.Empty(list.Span, name));
        }

        return items;
    }

    /// <param name="allowsRepetitions">Whether the same item may stand in it twice.</param>
    public ImmutableArray<YamlScalar> OptionalList(string name, bool allowsRepetitions = false)
    {
        if (Node(name) is not { } node)
        {
            return [];
        }

        if (node is not YamlList list)
        {
            findings.Add(ContentFindings.WrongShape(node.Span, $"“{name}”", "a list, as [one, two]", node.Kind));
            return [];
        }

        foreach (var item in list.Items.Where(i => i is not YamlScalar { IsEmpty: false }))
        {
            findings.Add(ContentFindings.WrongShape(item.Span, $"Each item of “{name}”", "one text", item.Kind));
        }

        ImmutableArray<YamlScalar> items = [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty)];
        return allowsRepetitions ? items : RejectRepetitions(name, items);
    }

    /// <returns>Null when the field is absent.</returns>
    public YamlNode? Node(string name)
    {
        if (!known.Contains(name))
        {
            known.Add(name);
        }

        return entries.GetValueOrDefault(name)?.Value;
    }

    public bool HasNone(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (entries.ContainsKey(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports each field that was not asked for.</summary>
    public void RejectOthers()
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key.Text)).Take(MaximumUnknown))
        {
            findings.Add(ContentFindings.Unknown(entry.Key.Span, owner, entry.Key.Text, Nearest.To(entry.Key.Text, known)));
        }
    }

    private ImmutableArray<YamlScalar> RejectRepetitions(string name, ImmutableArray<YamlScalar> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (var item in items)
        {
            if (seen.Add(item.Text))
            {
                kept.Add(item);
            }
            else
            {
                findings.Add(ContentFindings.Twice(item.Span, name, item.Text));
            }
        }

        return kept.ToImmutable();
    }
}
