using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>
/// Lengthens Arabic words by a tatweel where the font says that it may stand (HarfBuzz 5.1 and later), at most one
/// place in each word, while the line has room. What is left is for the spaces.
/// </summary>
internal static class Kashida
{
    private const char Tatweel = '\u0640';

    // A longer line of tatweels looks like a rule.
    private const int MostInOnePlace = 2;

    /// <param name="room">By how much the line may grow, in points.</param>
    internal static void Lengthen(List<LinePiece> pieces, ShapedParagraph paragraph, double room)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!MayLengthen(pieces[i]))
            {
                continue;
            }

            var longer = Lengthen(pieces[i], paragraph, room);
            room -= longer.Width - pieces[i].Width;
            pieces[i] = longer;
        }
    }

    private static bool MayLengthen(LinePiece piece) =>
        !piece.Hangs && piece.Item.IsRightToLeft && !piece.Item.Run.Unbreakable && piece.Count > 1 && piece.Item.Face.GlyphOf(Tatweel) != 0;

    private static LinePiece Lengthen(LinePiece piece, ShapedParagraph paragraph, double room)
    {
        var (start, end) = (piece.Clusters[0].Start, piece.Clusters[^1].End);
        var places = Places(paragraph.Text, Shaper.Current.Shape(paragraph.Text, piece.Item with { Start = start, End = end }, findTatweels: true).Clusters);
        var width = piece.Item.Face.AdvanceOf(piece.Item.Face.GlyphOf(Tatweel)) * piece.Item.Run.Style.Size / piece.Item.Face.UnitsPerEm;
        var count = width <= 0 ? 0 : (int)Math.Min(room / width, places.Count * MostInOnePlace);
        if (count <= 0)
        {
            return piece;
        }

        var shaped = Shape(paragraph, piece.Item, start, end, Share(places, count));
        var longer = new LinePiece(shaped, 0, shaped.Clusters.Length, piece.Level, piece.Hangs);
        return longer.Width - piece.Width <= room ? longer : piece;
    }

    /// <summary>The last place in each word: there a reader expects it.</summary>
    private static List<int> Places(string text, ShapedCluster[] clusters)
    {
        List<int> places = [];
        var inWord = -1;
        foreach (var cluster in clusters)
        {
            if (text[cluster.Start] == ' ')
            {
                AddPlace(places, inWord);
                inWord = -1;
            }
            else if (cluster.TatweelBefore)
            {
                inWord = cluster.Start;
            }
        }

        AddPlace(places, inWord);
        return places;
    }

    private static void AddPlace(List<int> places, int place)
    {
        if (place >= 0)
        {
            places.Add(place);
        }
    }

    /// <summary>A tatweel for each place as long as there are enough, spread evenly over the line; then a second.</summary>
    private static List<int> Share(List<int> places, int count)
    {
        List<int> shared = new(count);
        for (var i = 0; i < count; i++)
        {
            shared.Add(places[(int)((long)i * places.Count / count)]);
        }

        return shared;
    }

    private static ShapedItem Shape(ShapedParagraph paragraph, Item item, int start, int end, List<int> places)
    {
        var text = new System.Text.StringBuilder(paragraph.Text, start, end - start, end - start + places.Count);
        for (var i = places.Count - 1; i >= 0; i--)
        {
            text.Insert(places[i] - start, Tatweel);
        }

        var shaped = Shaper.Current.Shape(text.ToString(), item with { Start = 0, End = text.Length });
        var clusters = shaped.Clusters;
        for (var i = 0; i < clusters.Length; i++)
        {
            clusters[i] = clusters[i] with { Start = InText(clusters[i].Start, start, places), End = InText(clusters[i].End, start, places) };
        }

        return paragraph.WithBorderSpaces(shaped with { Item = item with { Start = start, End = end } });
    }

    /// <summary>The position in the paragraph of one in the lengthened text; a tatweel begins and ends at the same.</summary>
    private static int InText(int position, int start, List<int> places)
    {
        var original = position + start;
        for (var i = 0; i < places.Count && places[i] + i < position + start; i++)
        {
            original--;
        }

        return original;
    }
}
