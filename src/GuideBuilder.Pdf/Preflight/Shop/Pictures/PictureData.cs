namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>The values of a picture, unpacked, as the file stores them.</summary>
/// <param name="Components">Values of a pixel, side by side.</param>
/// <param name="Bits">Of a value: 1, 2, 4, 8 or 16, the highest first.</param>
/// <param name="Bytes">Row by row from the top; each row begins with a new byte.</param>
internal sealed record PictureData(int Width, int Height, int Components, int Bits, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>From 0 to 255; of what is less than eight bits and an index, the number itself.</summary>
    public int Value(int x, int y, int component, bool isIndex)
    {
        var rowLength = (((long)Width * Components * Bits) + 7) / 8;
        var bit = (((long)x * Components) + component) * Bits;
        var at = (y * rowLength) + (bit / 8);
        if (at >= Bytes.Length)
            return 0;
        var value = Bytes.Span[(int)at];
        if (Bits >= 8)
            return value;
        var number = (value >> (8 - Bits - (int)(bit % 8))) & ((1 << Bits) - 1);
        return isIndex ? number : number * 255 / ((1 << Bits) - 1);
    }
}
