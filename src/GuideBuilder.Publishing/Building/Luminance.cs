namespace GuideBuilder.Publishing.Building;

/// <summary>How well colours are told apart (WCAG 2.2).</summary>
internal static class Luminance
{
    /// <summary>From 1 to 21.</summary>
    /// <param name="a">0xRRGGBB.</param>
    /// <param name="b">0xRRGGBB.</param>
    internal static double Contrast(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Of(int srgb) => (0.2126 * Linear(srgb >> 16)) + (0.7152 * Linear(srgb >> 8)) + (0.0722 * Linear(srgb));

    private static double Linear(int channel)
    {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
