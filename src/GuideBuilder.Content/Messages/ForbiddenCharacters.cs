using System.Globalization;
using System.Text;

namespace GuideBuilder.Content.Messages;

/// <summary>
/// Characters that have no business in text: controls, bidi controls (the tool isolates numbers itself), U+FFFD,
/// noncharacters, private use, tag characters. The joiners U+200C and U+200D are letters' own business and allowed.
/// </summary>
internal static class ForbiddenCharacters
{
    private const char LineFeed = '\n';

    /// <param name="rune">U+FFFD for half a surrogate pair, as <see cref="Rune.DecodeFromUtf16"/> gives it.</param>
    public static bool Contains(Rune rune) => rune.Value switch
    {
        LineFeed => false,
        0x061C or 0x200E or 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2066 and <= 0x206F => true,
        0xFEFF => true,
        >= 0xFFF9 and <= 0xFFFD => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        >= 0xE0000 and <= 0xE007F => true,
        _ => IsNoncharacter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse,
    };

    /// <summary>The first forbidden character of <paramref name="text"/>; null when there is none.</summary>
    public static (int Offset, Rune Rune)? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSurelyAllowed(text[i]))
            {
                _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
                if (Contains(rune))
                {
                    return (i, rune);
                }

                i += length - 1;
            }
        }

        return null;
    }

    /// <summary>Blocks without a forbidden character.</summary>
    private static bool IsSurelyAllowed(char c) => c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u061C') or (> '\u061C' and < '\u2000') or (>= '\u2070' and < '\uD800');

    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE;
}
