namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>What is in a cell after it was painted on.</summary>
internal static class Blending
{
    public static uint Over(uint below, in InkPaint paint)
    {
        if (paint.Blend == InkBlend.Replace)
            return (below & ~paint.Mask) | (paint.Process & paint.Mask);
        if (paint.Blend == InkBlend.Richer)
            return TakesPaint(paint, below) ? (below & ~paint.Mask) | (paint.Process & paint.Mask) : below;
        uint result = 0;
        for (var shift = 0; shift < 32; shift += 8)
            result |= (uint)Over((byte)(below >> shift), (byte)(paint.Process >> shift), paint) << shift;
        return (below & ~paint.Mask) | (result & paint.Mask);
    }

    public static byte Over(byte below, byte amount, in InkPaint paint) => paint.Blend switch
    {
        InkBlend.Mix => Mix(below, amount, paint.Opacity),
        InkBlend.Multiply => Mix(below, below + amount - ((double)below * amount / InkMap.Full), paint.Opacity),
        InkBlend.Add => (byte)Math.Min(InkMap.Full, below + amount),
        _ => amount,
    };

    /// <summary>False where a paint of which little is known may leave what is there, and that is more ink.</summary>
    public static bool TakesPaint(in InkPaint paint, uint below) =>
        paint.Blend != InkBlend.Richer || InkMap.Sum(paint.Process & paint.Mask) + paint.Spots.Sum(s => s.Amount) > InkMap.Sum(below & paint.Mask);

    private static byte Mix(byte below, double above, double opacity) => (byte)Math.Round(below + ((above - below) * opacity));
}
