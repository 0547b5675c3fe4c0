using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// What a placed piece of a page belongs to: a node of the structure that both PDFs of a book are tagged with. It
/// travels through the typesetter as an owner. Each node is itself alone: two paragraphs alike are still two.
/// </summary>
internal sealed class TagNode(PdfTag tag, TagNode? parent)
{
    public PdfTag Tag { get; } = tag;

    public TagNode? Parent { get; } = parent;

    /// <summary>BCP 47; null for the parent's.</summary>
    public string? Language { get; init; }

    public string? AlternativeText { get; init; }

    public ListNumbering? Numbering { get; init; }

    /// <summary>An address outside the book.</summary>
    public string? Href { get; init; }

    /// <summary>The name of an anchor in the book.</summary>
    public string? Target { get; init; }

    /// <summary>Its text as the reader sees it, for findings.</summary>
    public string? Passage { get; init; }

    /// <summary>Where its text was written.</summary>
    public SourceSpan? Origin { get; init; }

    public TagNode Child(PdfTag tag) => new(tag, this) { Origin = Origin };
}

/// <summary>Repeated at each page's edge and no part of the text.</summary>
internal sealed record RunningOwner(PdfArtifact Kind);
