using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>A structure element as it stands in a file.</summary>
/// <param name="Index">Its place in the tree when each element comes before its kids; from 0.</param>
/// <param name="Number">Of its object; 0 when it is none of its own.</param>
/// <param name="OwnType">As the file calls it; empty when it has none.</param>
/// <param name="Role">What the type stands for after the role map.</param>
/// <param name="Parent">The element that holds it; null at the root.</param>
/// <param name="OwnLanguage">Null when the element gives none.</param>
/// <param name="Language">The nearest given, on the element or on one above it; the catalogue does not count. Null when none is.</param>
internal sealed record StructureNode(
    int Index,
    int Number,
    PdfObject.Dictionary Dictionary,
    string OwnType,
    Role Role,
    StructureNode? Parent,
    string? OwnLanguage,
    string? Language)
{
    /// <summary>The standard type, after the role map.</summary>
    public string Type => Role.Type;

    /// <summary>In reading order.</summary>
    public ImmutableArray<StructureKid> Kids { get; internal set; } = [];

    /// <summary>The first content of this element or of one below it; null when there is none.</summary>
    public StructureKid.Content? FirstContent { get; internal set; }

    public IEnumerable<StructureNode> Children => Kids.OfType<StructureKid.Element>().Select(kid => kid.Node);

    /// <summary>The kids as grammar sees them: those of an element without meaning of its own stand in its place.</summary>
    public IEnumerable<StructureKid> PlainKids => Kids.SelectMany(kid => kid is StructureKid.Element { Node: { Type: "NonStruct" } node } ? node.PlainKids : [kid]);

    /// <summary>Those of <see cref="PlainKids"/> that are elements.</summary>
    public IEnumerable<StructureNode> PlainChildren => PlainKids.OfType<StructureKid.Element>().Select(kid => kid.Node);

    /// <summary>The nearest element above that has a meaning of its own; null at the root.</summary>
    public StructureNode? PlainParent
    {
        get
        {
            var parent = Parent;
            while (parent is { Type: "NonStruct" })
                parent = parent.Parent;
            return parent;
        }
    }

    public bool Equals(StructureNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}

/// <summary>What an element holds.</summary>
internal abstract record StructureKid
{
    private StructureKid()
    {
    }

    public sealed record Element(StructureNode Node) : StructureKid;

    /// <summary>A marked-content sequence.</summary>
    /// <param name="Page">From 0.</param>
    /// <param name="Form">The object number of the form that holds the sequence; 0 when the page itself does.</param>
    public sealed record Content(int Page, int Mcid, int Form) : StructureKid;

    /// <summary>An object as a whole: an annotation, a form or a picture.</summary>
    /// <param name="Number">Of the object; 0 when it is missing.</param>
    public sealed record Reference(int Number) : StructureKid;
}
