using System.Globalization;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// Where a string of a PO file may go on in the next line, and how many columns its characters take: the rules of
/// UAX #14 that matter in translations, so that files change little when gettext's own tools write them again.
/// </summary>
internal static class PoLineBreaks
{
    private const string Closing = ")]}!?,.:;/»”’、。，．：；！？）］｝」』】〉》〕؟،؛";
    private const string Opening = "([{«“‘（［｛「『【〈《〔¿¡";
    private const string BreaksAfter = "-}!?/|,.:;\t\u2010\u2012\u2013";

    /// <summary>In columns of a terminal: 2 for East Asian letters, 0 for marks on other letters.</summary>
    public static int Width(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return rune.Value == 0xAD ? 0 : 1;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : IsWide(rune) ? 2
            : 1;
    }

    /// <param name="beforeSpaces">The last character that is no space; equal to <paramref name="last"/> when there is none between.</param>
    public static bool MayBreak(Rune beforeSpaces, Rune last, Rune next)
    {
        if (next.Value == ' ' || IsOneOf(Closing, next) || IsOneOf(Opening, beforeSpaces) || Width(next) == 0)
        {
            return false;
        }

        if (last.Value == ' ')
        {
            return true;
        }

        return last.Value == 0x2014
            || next.Value == 0x2014
            || (IsOneOf(BreaksAfter, last) && next.Value != '-' && !Rune.IsDigit(next) && next.Value is not ('"' or '\'' or '\\'))
            || (IsIdeographic(last) && next.Value is not ('"' or '\''))
            || (IsIdeographic(next) && last.Value is not ('"' or '\''));
    }

    private static bool IsOneOf(string characters, Rune rune) => rune.IsBmp && characters.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsIdeographic(Rune rune) => IsWide(rune) && !IsOneOf(Opening, rune);

    /// <summary>The ranges of East Asian Width W and F (UAX #11) in which there are letters.</summary>
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF and not 0x303F) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
