namespace GuideBuilder.Content.Tests;

/// <summary>JPEGs of a few bytes: the segments are sound, the picture itself is noise.</summary>
internal static class TestJpeg
{
    public static byte[] Sound { get; } = Build(components: 3, []);

    public static byte[] Build(int components, byte[] extra, byte frame = 0xC0, byte bits = 8)
    {
        byte[] parts = [.. Enumerable.Range(1, components).SelectMany(c => (byte[])[(byte)c, 0x11, 0])];
        byte[] selectors = [.. Enumerable.Range(1, components).SelectMany(c => (byte[])[(byte)c, 0])];
        return
        [
            0xFF, 0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. extra,
            .. Segment(frame, [bits, 0, 20, 0, 30, (byte)components, .. parts]),
            .. Segment(0xDA, [(byte)components, .. selectors, 0, 63, 0]),
            0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78, 0xFF,
            0xFF, 0xD9,
        ];
    }

    public static byte[] Segment(byte marker, byte[] body) =>
        [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];
}
