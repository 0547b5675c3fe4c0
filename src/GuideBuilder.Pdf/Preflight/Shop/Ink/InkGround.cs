namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>What is printed in a cell.</summary>
/// <param name="Process">Cyan in the lowest byte, then magenta, yellow, black; <see cref="InkMap.Full"/> is 100 %.</param>
/// <param name="Spots">All other inks together, in the same measure.</param>
/// <param name="IsUnknown">Whether there is also something whose inks are not known.</param>
internal readonly record struct InkGround(uint Process, int Spots, bool IsUnknown)
{
    public bool HasInk => Process != 0 || Spots > 0 || IsUnknown;

    /// <summary>All inks together, 1 for 100 %.</summary>
    public double Total => (double)(InkMap.Sum(Process) + Spots) / InkMap.Full;

    public double Darkness => Tone.Darkness(Part(0), Part(8), Part(16), Part(24), (double)Spots / InkMap.Full);

    /// <summary>Whether a colour on it is lighter, so that ink runs into it from around.</summary>
    public bool IsDarkerThan(InkColour colour) => IsUnknown ? colour.IsPaper : colour.IsKnown && HasInk && Darkness > colour.Darkness + Tone.Contrast;

    private double Part(int shift) => (double)(byte)(Process >> shift) / InkMap.Full;
}
