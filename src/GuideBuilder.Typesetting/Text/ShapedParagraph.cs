using System.Collections.Immutable;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>A paragraph shaped once as a whole; lines are cut from it.</summary>
public sealed class ShapedParagraph
{
    // advances[i] is the width of the text before UTF-16 unit i.
    private readonly double[] advances;
    private readonly Dictionary<int, double> borderSpaces;
    private readonly Dictionary<int, double> mixedSpaces;

    private ShapedParagraph(ParagraphText text, ShapedItem[] items, Dictionary<int, double> borderSpaces, Dictionary<int, double> mixedSpaces, ImmutableArray<MissingGlyph> missing)
    {
        Content = text;
        Items = items;
        Missing = missing;
        (this.borderSpaces, this.mixedSpaces) = (borderSpaces, mixedSpaces);
        advances = SumAdvances(text.Text.Length, items);
    }

    /// <summary>What no font could show; empty for text that may be published.</summary>
    public ImmutableArray<MissingGlyph> Missing { get; }

    internal ParagraphText Content { get; }

    internal ShapedItem[] Items { get; }

    internal string Text => Content.Text;

    /// <param name="script">The paragraph's script, ISO 15924.</param>
    public static ShapedParagraph Shape(FontLibrary fonts, ImmutableArray<InlineRun> runs, string script, bool rightToLeft)
    {
        var text = ParagraphText.Make(runs, rightToLeft);
        var itemizer = new Itemizer(fonts, text, ScriptOf.FromIso(script));
        itemizer.Run();
        var spaces = BorderSpaces.Find(text.Text, itemizer.Items);
        var mixed = MixedSpaces.Find(text);
        var items = new ShapedItem[itemizer.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = MixedSpaces.Apply(mixed, BorderSpaces.Apply(spaces, Shaper.Current.Shape(text.Text, itemizer.Items[i])));
        }

        return new ShapedParagraph(text, items, spaces, mixed, [.. itemizer.Missing]);
    }

    /// <summary>On one line, in points.</summary>
    public double NaturalWidth => Width(0, Text.Length);

    /// <summary>The width of the text between two positions, in points, as shaped in the whole.</summary>
    internal double Width(int start, int end) => advances[end] - advances[start];

    /// <summary>Shapes a part of an item alone, as it looks when a line begins or ends there.</summary>
    internal ShapedItem ShapePart(Item item, int start, int end) =>
        WithBorderSpaces(Shaper.Current.Shape(Text, item with { Start = start, End = end }));

    /// <summary>Gives the spaces beside items of other faces the width they have in this paragraph.</summary>
    internal ShapedItem WithBorderSpaces(ShapedItem item) => MixedSpaces.Apply(mixedSpaces, BorderSpaces.Apply(borderSpaces, item));

    /// <summary>The space between letters of different kinds that a line does without if it ends at <paramref name="end"/>, in points.</summary>
    internal double MixedSpaceBefore(int end) => mixedSpaces.GetValueOrDefault(end);

    /// <summary>The first item that ends after <paramref name="position"/>; the number of items when there is none.</summary>
    internal int ItemFrom(int position)
    {
        var (low, high) = (0, Items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Item.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The item that a UTF-16 unit belongs to; null for an isolate.</summary>
    internal ShapedItem? ItemAt(int position)
    {
        var index = ItemFrom(position);
        return index < Items.Length && Items[index].Item.Start <= position ? Items[index] : null;
    }

    private static double[] SumAdvances(int length, ShapedItem[] items)
    {
        var sums = new double[length + 1];
        foreach (var item in items)
        {
            foreach (ref readonly var cluster in item.Clusters.AsSpan())
            {
                sums[cluster.Start + 1] += cluster.Advance;
            }
        }

        for (var i = 0; i < length; i++)
        {
            sums[i + 1] += sums[i];
        }

        return sums;
    }
}
