using System.Globalization;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>
/// Characters that nobody sees and that the language has no use for, and characters that do not exist. Those that no text may
/// hold, as marks that turn the direction, are refused when the message is parsed.
/// </summary>
internal sealed class InvisibleCheck : EntryCheck
{
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int SoftHyphen = 0x00AD;

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var (unseen, soft, unknown) = (false, false, false);
        foreach (var rune in text.Written.EnumerateRunes())
        {
            if (IsSurelyPlain(rune.Value))
            {
                continue;
            }

            if (rune.Value == SoftHyphen)
            {
                AddOnce(ref soft, found, TranslationFindings.SoftHyphen(text.Place));
            }
            else if (IsUnseen(rune.Value) && !IsUsedIn(text.Language.Script, rune.Value))
            {
                AddOnce(ref unseen, found, TranslationFindings.UnseenCharacter(text.Place, rune));
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
            {
                AddOnce(ref unknown, found, TranslationFindings.UnassignedCharacter(text.Place, rune));
            }
        }
    }

    private static void AddOnce(ref bool isKnown, ICollection<Finding> found, Finding finding)
    {
        if (!isKnown)
        {
            found.Add(finding);
        }

        isKnown = true;
    }

    private static bool IsSurelyPlain(int value) => value is < 0xAD or (> 0xAD and < 0x34F) or (>= 0x400 and <= 0x52F) or (>= 0x4E00 and <= 0x9FFF);

    /// <summary>
    /// Spaces and joiners without width, variation selectors, fillers and the blank of Braille. Marks of direction and tags are
    /// errors elsewhere.
    /// </summary>
    private static bool IsUnseen(int value) => value is ZeroWidthSpace or NonJoiner or Joiner or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5
        or (>= 0x180B and <= 0x180F) or (>= 0x2060 and <= 0x2065) or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsUsedIn(string script, int value) => value switch
    {
        ZeroWidthSpace => !ScriptRanges.HasSpaces(script),
        NonJoiner or Joiner => script is "Arab" or "Aran" or "Syrc" or "Mymr" or "Khmr" or "Tibt" || IsIndic(script),
        >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF => script is "Hans" or "Hant" or "Jpan" or "Kore" or "Mymr",
        _ => false,
    };

    private static bool IsIndic(string script) =>
        script is "Deva" or "Beng" or "Guru" or "Gujr" or "Orya" or "Taml" or "Telu" or "Knda" or "Mlym" or "Sinh";
}
