namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>A grey picture of 40 by 30 pixels: every coefficient is zero, and zero is coded as one bit 0.</summary>
internal static class ToyJpeg
{
    private const int BlocksPerChannel = 5 * 4;

    public static byte[] Create(int channels) =>
    [
        0xFF, 0xD8,
        0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64),
        0xFF, 0xC0, 0, (byte)(8 + (3 * channels)), 8, 0, 30, 0, 40, (byte)channels, .. Each(channels, id => [id, 0x11, 0]),
        0xFF, 0xC4, 0, 20, 0x00, 1, .. new byte[15], 0,
        0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0,
        0xFF, 0xDA, 0, (byte)(6 + (2 * channels)), (byte)channels, .. Each(channels, id => [id, 0]), 0, 63, 0,
        .. new byte[channels * BlocksPerChannel * 2 / 8],
        0xFF, 0xD9,
    ];

    private static byte[] Each(int channels, Func<byte, byte[]> part) => [.. Enumerable.Range(1, channels).SelectMany(id => part((byte)id))];
}
