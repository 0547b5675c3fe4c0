using System.Text;

namespace GuideBuilder.Translation.Checks;

/// <summary>Writing systems, as far as the checks tell them apart.</summary>
internal enum LetterScript
{
    Other,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Syriac,
    Thaana,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Han,
    Kana,
    Hangul,
}

/// <summary>Which script a letter belongs to, by the blocks of the Unicode Standard. What is no letter has <see cref="LetterScript.Other"/>.</summary>
internal static class ScriptRanges
{
    // In ascending order. Signs and digits inside the blocks do no harm: only letters are asked for.
    private static readonly (int First, int Last, LetterScript Script)[] Ranges =
    [
        (0x0041, 0x024F, LetterScript.Latin), (0x0250, 0x02AF, LetterScript.Latin), (0x0370, 0x03FF, LetterScript.Greek), (0x0400, 0x052F, LetterScript.Cyrillic),
        (0x0530, 0x058F, LetterScript.Armenian), (0x0590, 0x05FF, LetterScript.Hebrew), (0x0600, 0x06FF, LetterScript.Arabic), (0x0700, 0x074F, LetterScript.Syriac),
        (0x0750, 0x077F, LetterScript.Arabic), (0x0780, 0x07BF, LetterScript.Thaana), (0x0860, 0x086F, LetterScript.Syriac), (0x0870, 0x08FF, LetterScript.Arabic),
        (0x0900, 0x097F, LetterScript.Devanagari), (0x0980, 0x09FF, LetterScript.Bengali), (0x0A00, 0x0A7F, LetterScript.Gurmukhi), (0x0A80, 0x0AFF, LetterScript.Gujarati),
        (0x0B00, 0x0B7F, LetterScript.Oriya), (0x0B80, 0x0BFF, LetterScript.Tamil), (0x0C00, 0x0C7F, LetterScript.Telugu), (0x0C80, 0x0CFF, LetterScript.Kannada),
        (0x0D00, 0x0D7F, LetterScript.Malayalam), (0x0D80, 0x0DFF, LetterScript.Sinhala), (0x0E00, 0x0E7F, LetterScript.Thai), (0x0E80, 0x0EFF, LetterScript.Lao),
        (0x0F00, 0x0FFF, LetterScript.Tibetan), (0x1000, 0x109F, LetterScript.Myanmar), (0x10A0, 0x10FF, LetterScript.Georgian), (0x1100, 0x11FF, LetterScript.Hangul),
        (0x1200, 0x139F, LetterScript.Ethiopic), (0x1780, 0x17FF, LetterScript.Khmer), (0x1C80, 0x1C8F, LetterScript.Cyrillic), (0x1C90, 0x1CBF, LetterScript.Georgian),
        (0x1E00, 0x1EFF, LetterScript.Latin), (0x1F00, 0x1FFF, LetterScript.Greek), (0x2C60, 0x2C7F, LetterScript.Latin), (0x2D80, 0x2DDF, LetterScript.Ethiopic),
        (0x2DE0, 0x2DFF, LetterScript.Cyrillic), (0x3005, 0x3007, LetterScript.Han), (0x3040, 0x30FF, LetterScript.Kana), (0x3130, 0x318F, LetterScript.Hangul),
        (0x3400, 0x4DBF, LetterScript.Han), (0x4E00, 0x9FFF, LetterScript.Han), (0xA640, 0xA69F, LetterScript.Cyrillic), (0xA720, 0xA7FF, LetterScript.Latin),
        (0xAB00, 0xAB2F, LetterScript.Ethiopic), (0xAB30, 0xAB6F, LetterScript.Latin), (0xAC00, 0xD7A3, LetterScript.Hangul), (0xF900, 0xFAFF, LetterScript.Han),
        (0xFB00, 0xFB06, LetterScript.Latin), (0xFB1D, 0xFB4F, LetterScript.Hebrew), (0xFB50, 0xFDFF, LetterScript.Arabic), (0xFE70, 0xFEFC, LetterScript.Arabic),
        (0xFF21, 0xFF5A, LetterScript.Latin), (0xFF66, 0xFF9F, LetterScript.Kana), (0x20000, 0x3FFFF, LetterScript.Han),
    ];

    public static LetterScript Of(Rune rune)
    {
        if (!Rune.IsLetter(rune))
        {
            return LetterScript.Other;
        }

        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = Ranges[middle];
            if (rune.Value < range.First)
            {
                high = middle - 1;
            }
            else if (rune.Value > range.Last)
            {
                low = middle + 1;
            }
            else
            {
                return range.Script;
            }
        }

        return LetterScript.Other;
    }

    /// <summary>The scripts whose letters a language in this script is written with; empty when it is not known here.</summary>
    /// <param name="script">ISO 15924.</param>
    public static LetterScript[] UsedIn(string script) => script switch
    {
        "Latn" => [LetterScript.Latin],
        "Grek" => [LetterScript.Greek],
        "Cyrl" => [LetterScript.Cyrillic],
        "Armn" => [LetterScript.Armenian],
        "Hebr" => [LetterScript.Hebrew],
        "Arab" or "Aran" => [LetterScript.Arabic],
        "Syrc" => [LetterScript.Syriac],
        "Thaa" => [LetterScript.Thaana],
        "Deva" => [LetterScript.Devanagari],
        "Beng" => [LetterScript.Bengali],
        "Guru" => [LetterScript.Gurmukhi],
        "Gujr" => [LetterScript.Gujarati],
        "Orya" => [LetterScript.Oriya],
        "Taml" => [LetterScript.Tamil],
        "Telu" => [LetterScript.Telugu],
        "Knda" => [LetterScript.Kannada],
        "Mlym" => [LetterScript.Malayalam],
        "Sinh" => [LetterScript.Sinhala],
        "Thai" => [LetterScript.Thai],
        "Laoo" => [LetterScript.Lao],
        "Tibt" => [LetterScript.Tibetan],
        "Mymr" => [LetterScript.Myanmar],
        "Geor" => [LetterScript.Georgian],
        "Ethi" => [LetterScript.Ethiopic],
        "Khmr" => [LetterScript.Khmer],
        "Hans" or "Hant" => [LetterScript.Han],
        "Jpan" => [LetterScript.Han, LetterScript.Kana],
        "Kore" => [LetterScript.Hangul, LetterScript.Han],
        _ => [],
    };

    /// <summary>Between words of these scripts there is no space.</summary>
    public static bool HasSpaces(string script) => script is not ("Hans" or "Hant" or "Jpan" or "Thai" or "Laoo" or "Khmr" or "Mymr" or "Tibt");
}
