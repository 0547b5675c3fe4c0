namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Undoes the cipher of Type 1 fonts (Adobe Type 1 Font Format, 7).</summary>
internal static class Type1Cipher
{
    public const ushort OfFile = 55665;
    public const ushort OfCharstring = 4330;

    /// <param name="skip">How many bytes at the beginning mean nothing.</param>
    public static byte[] Undo(ReadOnlySpan<byte> data, ushort key, int skip)
    {
        var plain = new byte[Math.Max(0, data.Length - skip)];
        for (var i = 0; i < data.Length; i++)
        {
            if (i >= skip)
                plain[i - skip] = (byte)(data[i] ^ (key >> 8));
            key = unchecked((ushort)(((data[i] + key) * 52845) + 22719));
        }

        return plain;
    }
}
