using GuideBuilder.Core.Geometry;

namespace GuideBuilder.Pdf.Structure;

/// <summary>A node of the structure tree. Its kids stand in the order in which elements were added and content was painted.</summary>
public sealed class StructElement
{
    private readonly List<StructKid> kids = [];

    internal StructElement(PdfTag tag, StructElement? parent)
    {
        Tag = tag;
        Parent = parent;
    }

    public PdfTag Tag { get; }

    /// <summary>The BCP 47 tag where it differs from the parent's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>What a picture shows; required for <see cref="PdfTag.Figure"/>.</summary>
    public string? Alt { get; init; }

    public string? ActualText { get; init; }

    public string? Title { get; init; }

    /// <summary>Unique in the document; a <see cref="PdfTag.Note"/> without one is given one.</summary>
    public string? Id { get; init; }

    public StructAttributes Attributes { get; init; } = StructAttributes.None;

    internal StructElement? Parent { get; }

    internal IReadOnlyList<StructKid> Kids => kids;

    /// <summary>Appends a child.</summary>
    /// <exception cref="ArgumentException">The child may not stand here, or it is a picture without <paramref name="alt"/>.</exception>
    public StructElement Add(PdfTag tag, string? language = null, string? alt = null, string? actualText = null, string? title = null, string? id = null, StructAttributes? attributes = null)
    {
        if (!TagGrammar.Allows(Tag, tag))
            throw new ArgumentException($"{tag} cannot stand in {Tag}.", nameof(tag));
        if (tag is PdfTag.Figure or PdfTag.Formula && string.IsNullOrEmpty(alt) && actualText is null)
            throw new ArgumentException("A picture needs words for those who do not see it; one that says nothing is an artifact.", nameof(alt));
        var child = new StructElement(tag, this)
        {
            Language = language,
            Alt = alt,
            ActualText = actualText,
            Title = title,
            Id = id,
            Attributes = attributes ?? StructAttributes.None,
        };
        kids.Add(new StructKid.Element(child));
        return child;
    }

    internal void Add(StructKid kid) => kids.Add(kid);
}

/// <summary>Layout, list and table attributes (ISO 32000-1, 14.8.5).</summary>
public sealed record StructAttributes
{
    public static StructAttributes None { get; } = new();

    /// <summary>Of an <see cref="PdfTag.L"/>.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>Of a block-level <see cref="PdfTag.Figure"/>: its place on the page of its first content.</summary>
    public Rect? Box { get; init; }

    /// <summary>Of a <see cref="PdfTag.TH"/>.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>Of a cell; from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Of a cell; from 1.</summary>
    public int RowSpan { get; init; } = 1;
}

public enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    LowerRoman,
    UpperRoman,
    LowerAlpha,
    UpperAlpha,
}

public enum HeaderScope
{
    Row,
    Column,
    Both,
}
