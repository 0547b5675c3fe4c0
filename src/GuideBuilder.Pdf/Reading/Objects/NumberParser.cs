using System.Globalization;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Numbers (ISO 32000-1, 7.3.3).</summary>
internal static class NumberParser
{
    private const int LongestNumber = 64;

    // As many digits, and powers of ten as large, as a double holds exactly: their quotient is rounded once, as a parser rounds.
    private const int MostExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryParse(ReadOnlySpan<byte> word, out double value)
    {
        if (TryParseShort(word, out value))
            return true;
        value = 0;
        return word.Length is > 0 and <= LongestNumber
            && (char.IsAsciiDigit((char)word[0]) || word[0] is (byte)'+' or (byte)'-' or (byte)'.')
            && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The numbers that files are full of, such as <c>12</c> and <c>-0.25</c>.</summary>
    private static bool TryParseShort(ReadOnlySpan<byte> word, out double value)
    {
        value = 0;
        var isNegative = word is [(byte)'-', ..];
        var (digits, point, whole) = (0, -1, 0L);
        foreach (var letter in word[(word is [(byte)'-' or (byte)'+', ..] ? 1 : 0)..])
        {
            var digit = letter - '0';
            if (digit is >= 0 and <= 9)
                (digits, whole) = (digits + 1, (whole * 10) + digit);
            else if (letter == '.' && point < 0)
                point = digits;
            else
                return false;
            if (digits > MostExactDigits)
                return false;
        }

        if (digits == 0)
            return false;
        value = point < 0 ? whole : whole / PowersOfTen[digits - point];
        value = isNegative ? -value : value;
        return true;
    }
}
