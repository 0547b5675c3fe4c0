namespace GuideBuilder.Pdf.Pictures;

/// <summary>A picture's pixels, row by row without gaps, 8 bits for each channel.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Channels">1 for grey, where 255 is white; 3 for RGB; 4 for CMYK.</param>
internal sealed record DecodedPicture(int Width, int Height, int Channels, byte[] Samples);
