namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes RunLengthDecode (ISO 32000-1, 7.4.5): a length, then bytes to copy or one byte to repeat.</summary>
internal static class RunLengthFilter
{
    private const byte End = 128;

    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlySpan<byte> data, UnpackedBytes target)
    {
        while (data is [var length and not End, .. var rest] && !target.IsFull)
        {
            var count = length < End ? length + 1 : 1;
            if (count > rest.Length)
            {
                target.Add(rest);
                return false;
            }

            if (length < End)
                target.Add(rest[..count]);
            else
                target.Take(257 - length).Fill(rest[0]);
            data = rest[count..];
        }

        return true;
    }
}
