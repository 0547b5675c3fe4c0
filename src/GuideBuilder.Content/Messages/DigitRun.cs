using System.Globalization;
using System.Text;

namespace GuideBuilder.Content.Messages;

/// <summary>Digits of one number as they are found, with what may stand between them.</summary>
internal struct DigitRun(string text)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private int start;
    private int end;
    private int digits;
    private int value;
    private bool interrupted;
    private bool separated;

    public readonly bool IsOpen => digits > 0;

    public readonly (int Start, int End) Bounds => (IsInternational ? start - 1 : start, end);

    public readonly bool IsLoose => digits >= 3 && !IsYear && !IsDayAndNight;

    private readonly bool IsInternational => start > 0 && text[start - 1] == '+';

    private readonly bool IsYear => digits == 4 && !interrupted && !IsInternational && value is >= FirstYear and <= LastYear;

    private readonly bool IsDayAndNight => text.AsSpan(start, end - start) is "24/7";

    public void Add(int offset, int length, int digit)
    {
        start = digits == 0 ? offset : start;
        interrupted |= separated;
        end = offset + length;
        value = digits < 6 ? (value * 10) + digit : value;
        digits++;
    }

    /// <summary>Whether a number may go on after the character at <paramref name="offset"/>. A full stop before a space ends it.</summary>
    public bool Continues(int offset, Rune rune)
    {
        separated = true;
        return rune.Value switch
        {
            '.' => offset + 1 < text.Length && !char.IsWhiteSpace(text[offset + 1]),
            '/' or '(' or ')' or '\n' or '\t' or '·' or '•' => true,
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation
                or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark,
        };
    }
}
