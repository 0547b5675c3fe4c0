using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// What a placed piece of a page belongs to: a node of the structure that both PDFs of a book are tagged with. It
/// travels through the typesetter as an owner. Each node is itself alone: two paragraphs alike are still two.
/// </summary>
internal sealed class TagNode
{
    private readonly List<TagNode> cells = [];

    public TagNode(PdfTag tag, TagNode? parent)
    {
        Tag = tag;
        Parent = parent;
        if (tag is PdfTag.TH or PdfTag.TD)
        {
            parent!.cells.Add(this);
        }
    }

    public PdfTag Tag { get; }

    public TagNode? Parent { get; }

    /// <summary>BCP 47; null for the parent's.</summary>
    public string? Language { get; init; }

    public string? AlternativeText { get; init; }

    public StructAttributes? Attributes { get; init; }

    /// <summary>An address outside the book.</summary>
    public string? Href { get; init; }

    /// <summary>The name of an anchor in the book.</summary>
    public string? Target { get; init; }

    /// <summary>For whoever works on the translation; null for readers.</summary>
    public PassageMark? Mark { get; init; }

    /// <summary>Its text as the reader sees it, for findings.</summary>
    public string? Passage { get; init; }

    /// <summary>Where its text was written.</summary>
    public SourceSpan? Origin { get; init; }

    /// <summary>Of a table row: all its cells, also those in which nothing is painted.</summary>
    public IReadOnlyList<TagNode> Cells => cells;

    public TagNode Child(PdfTag tag, StructAttributes? attributes = null) => new(tag, this) { Origin = Origin, Attributes = attributes };
}

/// <summary>Repeated at each page's edge, or on top of a table's next page, and no part of the text.</summary>
internal sealed record RunningOwner(PdfArtifact Kind);
