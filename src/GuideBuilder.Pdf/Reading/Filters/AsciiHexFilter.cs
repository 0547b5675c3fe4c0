using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes ASCIIHexDecode (ISO 32000-1, 7.4.2). A last single digit counts as if a zero followed.</summary>
internal static class AsciiHexFilter
{
    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlySpan<byte> data, UnpackedBytes target)
    {
        var high = -1;
        foreach (var character in data)
        {
            if (character == '>' || target.IsFull)
                break;
            if (PdfCharacters.IsSpace(character))
                continue;
            var digit = PdfCharacters.HexValue(character);
            if (digit < 0)
                return false;
            if (high >= 0)
                target.Add((byte)((high << 4) | digit));
            high = high >= 0 ? -1 : digit;
        }

        if (high >= 0)
            target.Add((byte)(high << 4));
        return true;
    }
}
