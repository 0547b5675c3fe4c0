namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>A picture in inks, no finer than a page's cells need.</summary>
/// <param name="Plates">Row by row, as <see cref="Ink.InkGround.Process"/>; of a mask, not 0 where it paints.</param>
internal sealed record PictureInks(int Width, int Height, uint[] Plates, bool IsMask)
{
    /// <param name="x">From 0, left, to 1.</param>
    /// <param name="y">From 0, lowest, to 1.</param>
    public uint At(double x, double y)
    {
        var column = (int)Math.Clamp(x * Width, 0, Width - 1);
        var row = (int)Math.Clamp((1 - y) * Height, 0, Height - 1);
        return Plates[(row * Width) + column];
    }
}
