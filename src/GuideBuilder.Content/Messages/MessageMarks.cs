using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using Md = Markdig.Syntax.Inlines;

namespace GuideBuilder.Content.Messages;

/// <summary><c>{contact:ID.FIELD}</c>, <c>{figure:ID}</c>, <c>{ref:ID}</c> or <c>{word}</c>.</summary>
internal sealed class PlaceholderMark(string kind, string id, string? fieldName) : Md.LeafInline
{
    public string Kind => kind;

    public string Id => id;

    public string? Field => fieldName;
}

/// <summary><c>[^id]</c>.</summary>
internal sealed class NoteMark(string id) : Md.LeafInline
{
    public string Id => id;
}

/// <summary><c>[@key, p. 5; @other]</c>.</summary>
internal sealed class CitationMark(ImmutableArray<CitedWork> works) : Md.LeafInline
{
    public ImmutableArray<CitedWork> Works => works;
}

/// <summary><c>{lang=TAG}</c>; counts only directly after emphasis.</summary>
internal sealed class LanguageMark(string tag) : Md.LeafInline
{
    public string Tag => tag;
}

/// <summary>Markup that a message may not hold; its source stays as text.</summary>
internal sealed class RefusedMark(MessageProblemKind kind) : Md.LeafInline
{
    public MessageProblemKind Kind => kind;
}
