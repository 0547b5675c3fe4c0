using System.Globalization;
using System.Text;
using GuideBuilder.Typesetting.Interop;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>
/// The pages of a book as text: what stands where, in points from the top left corner of the trimmed page. A line of type
/// is given by its two ends, its baseline and its characters in the order in which they are placed.
/// </summary>
internal static class Snapshot
{
    public static string FirstLine => $"# {NativeLibraries.Versions}";

    public static string Of(Publishing.Book.Book book)
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        foreach (var page in book.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\npage {page.Number}\n");
            foreach (var line in Lines(page))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(Page page)
    {
        var items = page.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not TextItem first)
            {
                yield return Describe(items[i]);
                continue;
            }

            List<TextItem> line = [first];
            while (i + 1 < items.Length && items[i + 1] is TextItem next && IsSameLine(first, next))
            {
                line.Add(next);
                i++;
            }

            yield return Describe(line);
        }
    }

    private static bool IsSameLine(TextItem first, TextItem next) => (first.X, first.Y) == (next.X, next.Y);

    private static string Describe(PageItem item) => item switch
    {
        FillItem fill => Invariant($"fill {fill.Area.X:0.0} {fill.Area.Y:0.0} {fill.Area.Width:0.0} {fill.Area.Height:0.0} {fill.Ink.Name}{(fill.Radius > 0 ? Invariant($" {fill.Radius:0.0}") : "")}"),
        AnchorItem anchor => Invariant($"anchor {anchor.Y:0.0} {anchor.Name}"),
        PictureItem picture => Invariant($"picture {picture.Area.X:0.0} {picture.Area.Y:0.0} {picture.Area.Width:0.0} {picture.Area.Height:0.0}"),
        BackdropItem backdrop => Invariant($"backdrop {backdrop.Whole.X:0.0} {backdrop.Whole.Y:0.0} {backdrop.Whole.Width:0.0} {backdrop.Whole.Height:0.0}"),
        _ => item.GetType().Name,
    };

    private static string Describe(List<TextItem> line)
    {
        var clusters = line.SelectMany(i => i.Run.Clusters.Select(c => (Item: i, Cluster: c))).Where(c => !string.IsNullOrWhiteSpace(c.Cluster.Text)).ToList();
        var left = clusters.Count == 0 ? line[0].X : clusters.Min(c => c.Item.X + c.Cluster.Glyphs.Min(g => g.X));
        var right = clusters.Count == 0 ? line[0].X : clusters.Max(c => c.Item.X + c.Cluster.Glyphs.Max(g => g.X + Advance(c.Item.Run, g)));
        return Invariant($"{left:0.0} {right:0.0} {line[0].Y:0.0} {line[0].Run.Source.Style.Size:0.0} {string.Concat(line.Select(i => i.Run.Text))}");
    }

    private static double Advance(GlyphRun run, PlacedGlyph glyph) => run.Face.AdvanceOf(glyph.Id) * run.Source.Style.Size / run.Face.UnitsPerEm;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
