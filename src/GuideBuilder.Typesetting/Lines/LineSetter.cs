using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Cuts a line out of a shaped paragraph, fills its measure and puts its pieces into visual order (UAX #9, L1 and L2).</summary>
internal static class LineSetter
{
    /// <param name="glue">Null when nothing gives way.</param>
    internal static SetLine Set(ShapedParagraph paragraph, LineRange range, Glue? glue)
    {
        var visibleEnd = TrailingSpace.EndOfVisible(paragraph.Text, range.Start, range.End);
        var pieces = LinePieces.Cut(paragraph, range, visibleEnd);
        if (glue is not null && range.Fill is { } fill)
        {
            if (range.Kashida)
            {
                Kashida.Lengthen(pieces, paragraph, fill - range.Width);
            }

            LineFill.Fill(pieces, glue, visibleEnd, fill);
        }

        var width = VisibleWidth(pieces);
        var starts = PlacePieces(pieces, paragraph.Content.RightToLeft, width);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            runs.Add(new GlyphRun(paragraph.Text, pieces[i], starts[i]));
        }

        return new SetLine(width, runs.MoveToImmutable());
    }

    private static double VisibleWidth(List<LinePiece> pieces)
    {
        double width = 0;
        foreach (var piece in pieces)
        {
            width += piece.Hangs ? 0 : piece.Width;
        }

        return width;
    }

    /// <summary>The left end of each piece. Hanging white space lies outside 0…width, after the text in its direction.</summary>
    private static double[] PlacePieces(List<LinePiece> pieces, bool rightToLeft, double visibleWidth)
    {
        var levels = new byte[pieces.Count];
        var x = rightToLeft ? visibleWidth : 0;
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = pieces[i].Level;
            x -= rightToLeft ? pieces[i].Width : 0;
        }

        var starts = new double[levels.Length];
        foreach (var index in VisualOrder.Of(levels))
        {
            starts[index] = x;
            x += pieces[index].Width;
        }

        return starts;
    }
}
