using System.Collections.Frozen;

namespace GuideBuilder.Publishing.Facts;

/// <summary>The digits of a number that say its country (ITU-T E.164, list of assigned codes).</summary>
internal static class CountryCode
{
    /// <summary>In digits.</summary>
    internal const int Longest = 3;

    private static readonly FrozenSet<string> OfTwo = FrozenSet.ToFrozenSet(
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".Split(' '), StringComparer.Ordinal);

    /// <param name="digits">Of an international number, without the sign before it.</param>
    internal static int LengthIn(string digits) => digits switch
    {
        ['1' or '7', ..] => 1,
        { Length: > 1 } when OfTwo.Contains(digits[..2]) => 2,
        _ => Longest,
    };

    /// <summary>Whether a country's code ends at a place, with the plus sign or the zeros before it.</summary>
    internal static bool EndsAt(string plain, int place)
    {
        for (var length = 1; length <= Longest && length <= place && char.IsAsciiDigit(plain[place - length]); length++)
        {
            var before = plain.AsSpan(0, place - length);
            if ((before.EndsWith("+") || before.EndsWith("00")) && LengthIn(plain[(place - length)..place]) == length)
            {
                return true;
            }
        }

        return false;
    }
}
