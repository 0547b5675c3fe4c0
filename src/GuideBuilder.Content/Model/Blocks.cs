using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>A block of a chapter, before translation.</summary>
public abstract record Block(SourceSpan Span);

/// <param name="Level">From 2; level 1 is the chapter's title.</param>
/// <param name="Id">Unique in the publication, and the same in all languages.</param>
public sealed record Heading(int Level, string Id, Message Text, SourceSpan Span) : Block(Span);

public sealed record Paragraph(Message Text, SourceSpan Span) : Block(Span);

/// <param name="Start">The first number; 1 when not ordered.</param>
public sealed record ListBlock(bool Ordered, int Start, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);

/// <param name="IsTask">Has a box to tick; then all items of its list have one.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks, bool IsTask = false)
{
    /// <summary>Of a recommendation that text can refer to; null for other items.</summary>
    public string? Id { get; init; }

    /// <summary>The text of its first paragraph; null when it begins with something else.</summary>
    public Message? Text => Blocks is [Paragraph paragraph, ..] ? paragraph.Text : null;
}

/// <param name="Kind">One of <see cref="Project.Boxes"/>.</param>
public sealed record Box(string Kind, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

public sealed record Quote(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <param name="IsGlossary">The entries are sorted by their terms, in each language anew.</param>
public sealed record DefinitionList(ImmutableArray<Definition> Items, bool IsGlossary, SourceSpan Span) : Block(Span);

public sealed record Definition(Message Term, ImmutableArray<Block> Blocks);

/// <summary>Text that runs through several columns where there is room for them.</summary>
/// <param name="Count">From 2 to 4.</param>
public sealed record Columns(int Count, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>What a reader must be told in an edition that is released; looks like the text around it.</summary>
/// <param name="Name">One of <see cref="Statements.Known"/>.</param>
public sealed record Statement(string Name, ImmutableArray<Block> Blocks, SourceSpan Span) : Wrapper(Blocks, Span);

/// <summary>The place where the works are listed that the publication cites.</summary>
public sealed record BibliographyList(SourceSpan Span) : Block(Span);

/// <summary>The place where the region's contacts of one kind are listed.</summary>
public sealed record ContactList(ContactKind Kind, SourceSpan Span) : Block(Span);

public enum ContactKind
{
    Emergency,
    Women,
    Men,
    Children,
    General,
}
