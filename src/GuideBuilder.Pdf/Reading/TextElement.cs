using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Pdf.Reading;

/// <summary>A structure element with its text.</summary>
/// <param name="Type">The standard type, after the role map.</param>
/// <param name="Language">The nearest language given, on this element or above it; null when none is.</param>
/// <param name="Nodes">Text and child elements in order.</param>
public sealed record TextElement(
    string Type,
    string? Language,
    string? Alt,
    string? ActualText,
    string? Title,
    string? Id,
    ImmutableArray<TextNode> Nodes)
{
    public IEnumerable<TextElement> Children => Nodes.OfType<TextNode.Child>().Select(child => child.Element);

    /// <summary>Of this element alone, in content order.</summary>
    public IEnumerable<PlacedText> Glyphs => Nodes.OfType<TextNode.Run>().SelectMany(run => run.Glyphs);

    /// <summary>Of this element and all below it, in order; blocks are parted by line ends.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            WriteTo(text);
            return text.ToString();
        }
    }

    private bool IsInline => Type is "Span" or "Quote" or "Link" or "Reference" or "BibEntry" or "Code" or "Annot" or "Ruby" or "Warichu" or "NonStruct";

    private void WriteTo(StringBuilder text)
    {
        if (ActualText is not null)
        {
            text.Append(ActualText);
            return;
        }

        foreach (var node in Nodes)
            WriteTo(text, node);
    }

    private static void WriteTo(StringBuilder text, TextNode node)
    {
        if (node is TextNode.Run run)
        {
            foreach (var glyph in run.Glyphs)
                text.Append(glyph.Text);
        }
        else if (node is TextNode.Child child)
        {
            if (!child.Element.IsInline && text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            child.Element.WriteTo(text);
        }
    }
}

/// <summary>What an element holds.</summary>
public abstract record TextNode
{
    private TextNode()
    {
    }

    public sealed record Child(TextElement Element) : TextNode;

    /// <summary>A marked-content sequence.</summary>
    /// <param name="Page">From 0.</param>
    public sealed record Run(int Page, int Mcid, ImmutableArray<PlacedText> Glyphs) : TextNode;

    /// <summary>An annotation that belongs to the element.</summary>
    public sealed record Annotation(int ObjectNumber) : TextNode;
}
