namespace GuideBuilder.Pdf.Colour;

/// <summary>How much ink may lie on one place, in 255ths of one ink.</summary>
/// <param name="Most">Of all four inks together; 0 for no limit.</param>
internal readonly record struct InkLimit(int Most)
{
    /// <param name="part">2.4 is 240 %; 0 for no limit.</param>
    public static InkLimit Of(double part) => new((int)Math.Floor(Math.Round(Math.Clamp(part, 0, 4) * 255, 6)));

    public bool IsKeptBy(ReadOnlySpan<byte> samples)
    {
        for (var i = 0; i + 3 < samples.Length && Most > 0; i += 4)
        {
            if (samples[i] + samples[i + 1] + samples[i + 2] + samples[i + 3] > Most)
                return false;
        }

        return true;
    }

    /// <summary>Takes cyan, magenta and yellow back in proportion until the sum is the limit; black stays, as it carries the drawing.</summary>
    public void Apply(Span<byte> samples)
    {
        for (var i = 0; i + 3 < samples.Length && Most > 0; i += 4)
            ApplyToOne(samples.Slice(i, 4));
    }

    private void ApplyToOne(Span<byte> inks)
    {
        int cyan = inks[0], magenta = inks[1];
        var colours = cyan + magenta + inks[2];
        if (colours + inks[3] <= Most)
            return;
        var room = Math.Max(Most - inks[3], 0);

        // Each ink ends where its share of the sum ends, so that roundings do not add up.
        var first = cyan * room / Math.Max(colours, 1);
        var second = (cyan + magenta) * room / Math.Max(colours, 1);
        (inks[0], inks[1], inks[2]) = ((byte)first, (byte)(second - first), (byte)(Math.Min(room, colours) - second));
    }
}
