using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Templates;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>The colours of a style by name.</summary>
internal sealed class Inks(ImmutableDictionary<string, Ink> palette, FindingBag findings)
{
    internal ImmutableDictionary<string, Ink> Palette { get; } = palette;

    internal Ink? Optional(YamlFields? fields, string name) =>
        fields?.Optional(name) is { } text ? Named(text.Text, text.Span) : null;

    internal Ink Required(YamlFields? fields, string name) =>
        fields?.Required(name) is { } text ? Named(text.Text, text.Span) : TemplateValues.NoInk;

    /// <summary>A harmless colour after a finding.</summary>
    internal Ink Named(string name, SourceSpan span)
    {
        if (Palette.TryGetValue(name, out var ink))
        {
            return ink;
        }

        findings.Add(PublishingFindings.StyleIncomplete(span, $"colour “{name}” in its palette"));
        return TemplateValues.NoInk;
    }
}
