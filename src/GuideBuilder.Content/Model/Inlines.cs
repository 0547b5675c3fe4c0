using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>A piece of a parsed message, in order.</summary>
public abstract record Inline;

/// <param name="Language">BCP 47 tag given by <c>{lang=…}</c>; null for the language of the message.</param>
public sealed record TextInline(string Text, bool Strong, bool Emphasised, string? Language) : Inline;

/// <summary>
/// A reference to a fact, <c>{contact:police.phone}</c> or <c>{figure:ID}</c>, to a heading, <c>{ref:ID}</c> or
/// <c>{ref:ID.number}</c>, or a parameter of an interface text, <c>{date}</c>.
/// </summary>
/// <param name="Kind"><c>contact</c>, <c>figure</c>, <c>ref</c>, or empty for a parameter.</param>
/// <param name="Field">The part after the dot; null when there is none.</param>
/// <param name="Source">As written, with its braces.</param>
public sealed record PlaceholderInline(string Kind, string Id, string? Field, bool Strong, bool Emphasised, string Source) : Inline;

/// <summary>The mark of a note: <c>[^id]</c>.</summary>
/// <param name="Source">As written, with its brackets.</param>
public sealed record NoteInline(string Id, string Source) : Inline;

/// <summary>Works that back what the text says: <c>[@key, p. 5; @other]</c>.</summary>
/// <param name="Source">As written, with its brackets.</param>
public sealed record CitationInline(ImmutableArray<CitedWork> Works, bool Strong, bool Emphasised, string Source) : Inline;

/// <param name="Locator">Where in the work, as “p. 5”; empty for the whole of it.</param>
public sealed record CitedWork(string Key, string Locator);

public sealed record LineBreakInline : Inline;

/// <param name="Problems">What the message holds that it must not; empty when it is well formed.</param>
public sealed record ParsedMessage(ImmutableArray<Inline> Inlines, ImmutableArray<MessageProblem> Problems)
{
    public IEnumerable<PlaceholderInline> Placeholders => Inlines.OfType<PlaceholderInline>();

    public IEnumerable<NoteInline> Notes => Inlines.OfType<NoteInline>();

    public IEnumerable<CitationInline> Citations => Inlines.OfType<CitationInline>();

    /// <summary>The words without markup. U+FFFC stands for what is filled in.</summary>
    public string PlainText => string.Concat(Inlines.Select(i => i switch
    {
        TextInline text => text.Text,
        LineBreakInline => "\n",
        _ => "\uFFFC",
    }));
}

/// <param name="Excerpt">The offending part, as written.</param>
public sealed record MessageProblem(MessageProblemKind Kind, string Excerpt);

public enum MessageProblemKind
{
    /// <summary>Raw HTML, or an entity that stands for markup.</summary>
    Html,
    /// <summary>A link or picture inside the text; links come from records.</summary>
    Link,
    /// <summary>A brace that opens no placeholder and no attribute.</summary>
    Brace,
    /// <summary>Brackets that begin as a citation and are none.</summary>
    Citation,
    /// <summary>Code spans and other Markdown that the tool does not set.</summary>
    Unsupported,
    /// <summary>A number to dial, an address or a link typed into running text.</summary>
    LooseFact,
    /// <summary>A control character, a bidi control, U+FFFD or another character that has no business in text.</summary>
    Control,
}
