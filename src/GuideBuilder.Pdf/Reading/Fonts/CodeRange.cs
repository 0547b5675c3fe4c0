namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Codes of one length from one to another.</summary>
/// <param name="Length">In bytes, from 1 to 4.</param>
/// <param name="Target">The CID of the first; without meaning for a codespace.</param>
internal readonly record struct CodeRange(int Length, uint First, uint Last, int Target)
{
    /// <summary>How many of the first bytes lie between those of the ends, as a codespace asks for (ISO 32000-1, 9.7.6.2).</summary>
    public int MatchingBytes(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < Math.Min(Length, bytes.Length); i++)
        {
            var shift = 8 * (Length - 1 - i);
            if (bytes[i] < ((First >> shift) & 0xFF) || bytes[i] > ((Last >> shift) & 0xFF))
                return i;
        }

        return Math.Min(Length, bytes.Length);
    }
}
