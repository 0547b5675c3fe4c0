using System.Collections.Immutable;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>A paragraph shaped once as a whole; lines are cut from it.</summary>
public sealed class ShapedParagraph
{
    // advances[i] is the width of the text before UTF-16 unit i.
    private readonly double[] advances;

    private ShapedParagraph(ParagraphText text, ShapedItem[] items, ImmutableArray<MissingGlyph> missing)
    {
        Content = text;
        Items = items;
        Missing = missing;
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
        var shaper = Shaper.Current;
        return new ShapedParagraph(text, [.. itemizer.Items.Select(item => shaper.Shape(text.Text, item))], [.. itemizer.Missing]);
    }

    /// <summary>The width of the text between two positions, in points, as shaped in the whole.</summary>
    internal double Width(int start, int end) => advances[end] - advances[start];

    private static double[] SumAdvances(int length, ShapedItem[] items)
    {
        var own = new double[length + 1];
        foreach (var item in items)
        {
            foreach (var cluster in item.Clusters)
            {
                own[cluster.Start] += cluster.Advance;
            }
        }

        var sums = new double[length + 1];
        for (var i = 0; i < length; i++)
        {
            sums[i + 1] = sums[i] + own[i];
        }

        return sums;
    }
}
