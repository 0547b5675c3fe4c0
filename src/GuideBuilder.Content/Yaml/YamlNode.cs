using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Yaml;

/// <summary>A value of a YAML file. All scalars are text: the tool never guesses that <c>no</c> or <c>0800</c> is something else.</summary>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What an editor would call it.</summary>
    public abstract string Kind { get; }
}

/// <param name="IsEmpty">Nothing is written, or a plain <c>~</c> or <c>null</c>.</param>
public sealed record YamlScalar(string Text, bool IsEmpty, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => IsEmpty ? "nothing" : "one text";
}

public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

/// <param name="Entries">In the order of the file; no key stands twice.</param>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a group of names and values";
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
