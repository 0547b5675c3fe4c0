using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading;

/// <summary>What a PDF says, as a reader with a screen reader gets it.</summary>
/// <param name="Structure">The structure tree from its root, in order.</param>
/// <param name="Pages">What stands outside the tree, page by page.</param>
public sealed record PdfText(ImmutableArray<TextElement> Structure, ImmutableArray<PageText> Pages)
{
    public static PdfText Read(PdfFile file) => Read(file, PdfContent.Read(file));

    public static PdfText Read(PdfFile file, PdfContent content) =>
        new(StructureReader.Read(file, content), [.. content.Pages.Select(PageText.From)]);

    /// <summary>Every element of the tree, each before its children.</summary>
    public IEnumerable<TextElement> Elements()
    {
        var open = new Stack<TextElement>(Structure.Reverse());
        while (open.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children.Reverse())
                open.Push(child);
        }
    }
}

/// <summary>A page's artifacts, each on a line of its own, and what is neither tagged nor an artifact.</summary>
public sealed record PageText(string Artifacts, string Untagged)
{
    internal static PageText From(PdfPageContent page) => new(string.Join('\n', page.Artifacts.Select(Join)), Join(page.Untagged));

    private static string Join(ImmutableArray<PlacedText> glyphs) => string.Concat(glyphs.Select(g => g.Text));
}

/// <summary>A glyph, or the glyphs of one ActualText, where it stands on the page.</summary>
/// <param name="Page">From 0.</param>
/// <param name="X">The pen's position in points from the left of the trimmed page.</param>
/// <param name="Y">The baseline in points from the top of the trimmed page, downwards.</param>
/// <param name="Advance">In points, along the line, whichever way it runs.</param>
/// <param name="Size">Of the type, in points.</param>
public readonly record struct PlacedText(string Text, int Page, double X, double Y, double Advance, double Size)
{
    /// <summary>Which way its line runs: in degrees from the left-to-right of the page, against the clock, from -180 to 180.</summary>
    public double Angle { get; init; }
}
