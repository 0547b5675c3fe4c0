using System.Globalization;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Numbers (ISO 32000-1, 7.3.3).</summary>
internal static class NumberParser
{
    private const int LongestNumber = 64;

    public static bool TryParse(ReadOnlySpan<byte> word, out double value)
    {
        value = 0;
        return word.Length is > 0 and <= LongestNumber
            && (char.IsAsciiDigit((char)word[0]) || word[0] is (byte)'+' or (byte)'-' or (byte)'.')
            && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
