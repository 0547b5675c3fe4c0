namespace GuideBuilder.Typesetting.Lines;

/// <summary>Stretches or shrinks the white space of a line until it fills its measure.</summary>
internal static class LineFill
{
    /// <param name="visibleEnd">After the last unit that is seen.</param>
    /// <param name="measure">In points.</param>
    internal static void Fill(List<LinePiece> pieces, Glue glue, int visibleEnd, double measure)
    {
        var (width, stretch, shrink) = (0.0, 0.0, 0.0);
        foreach (var piece in pieces)
        {
            if (piece.Hangs)
            {
                continue;
            }

            width += piece.Width;
            foreach (ref readonly var cluster in piece.Clusters)
            {
                var end = Math.Min(cluster.End, visibleEnd - 1);
                stretch += end > cluster.Start ? glue.Stretch(end) - glue.Stretch(cluster.Start) : 0;
                shrink += end > cluster.Start ? glue.Shrink(end) - glue.Shrink(cluster.Start) : 0;
            }
        }

        var shortfall = measure - width;
        var (total, isStretch) = shortfall > 0 ? (stretch, true) : (shrink, false);
        if (total <= 0)
        {
            return;
        }

        var ratio = shortfall / total;
        if (ratio > glue.LargestRatio)
        {
            return;
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i] = pieces[i].Hangs ? pieces[i] : Widen(pieces[i], glue, visibleEnd, Math.Max(ratio, -1), isStretch);
        }
    }

    private static LinePiece Widen(LinePiece piece, Glue glue, int visibleEnd, double ratio, bool isStretch)
    {
        var advances = new double[piece.Count];
        var clusters = piece.Clusters;
        for (var i = 0; i < advances.Length; i++)
        {
            ref readonly var cluster = ref clusters[i];
            var end = Math.Min(cluster.End, visibleEnd - 1);
            var give = end <= cluster.Start ? 0 : isStretch ? glue.Stretch(end) - glue.Stretch(cluster.Start) : glue.Shrink(end) - glue.Shrink(cluster.Start);
            advances[i] = cluster.Advance + (ratio * give);
        }

        return piece.With(advances);
    }
}
