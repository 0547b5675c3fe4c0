using System.Text;

namespace GuideBuilder.Typesetting.Text;

/// <summary>
/// A narrow space between East Asian and other letters or digits that follow each other without one (CSS Text 4,
/// text-autospace: an eighth of an em). At the end of a line there is none.
/// </summary>
internal static class MixedSpaces
{
    private const double Width = 0.125;

    /// <summary>Letters of the scripts that no space is set around begin with the radicals.</summary>
    private const int FirstEastAsian = 0x2E80;

    // ICU's numbers of Hani, Hira and Kana.
    private const int Han = 17;
    private const int Hiragana = 20;
    private const int Katakana = 22;

    /// <summary>In points, by the position that the letter before the space ends at.</summary>
    internal static Dictionary<int, double> Find(ParagraphText paragraph)
    {
        Dictionary<int, double> widths = [];
        var (before, end) = (default(Rune), 0);
        for (var i = 0; i < paragraph.Text.Length;)
        {
            if (!Rune.TryGetRuneAt(paragraph.Text, i, out var rune))
            {
                rune = Rune.ReplacementChar;
            }

            var run = paragraph.RunOf[i];
            if (run >= 0)
            {
                if (end > 0 && IsMixed(before, rune) && paragraph.Runs[run].Style.Rise <= 0)
                {
                    widths[end] = Width * paragraph.Runs[paragraph.RunOf[end - 1]].Style.Size;
                }

                (before, end) = (rune, i + rune.Utf16SequenceLength);
            }

            i += rune.Utf16SequenceLength;
        }

        return widths;
    }

    /// <summary>The item with these spaces behind its letters.</summary>
    internal static ShapedItem Apply(Dictionary<int, double> widths, ShapedItem item)
    {
        for (var i = 0; widths.Count > 0 && i < item.Clusters.Length; i++)
        {
            if (widths.TryGetValue(item.Clusters[i].End, out var width))
            {
                item.Clusters[i] = item.Clusters[i] with { Advance = item.Clusters[i].Advance + width };
            }
        }

        return item;
    }

    private static bool IsMixed(Rune before, Rune after) =>
        (before.Value >= FirstEastAsian || after.Value >= FirstEastAsian)
        && ((IsEastAsian(before) && IsOther(after)) || (IsOther(before) && IsEastAsian(after)));

    private static bool IsEastAsian(Rune rune) =>
        rune.Value >= FirstEastAsian && Rune.IsLetter(rune) && ScriptOf.CodePoint(rune.Value) is Han or Hiragana or Katakana;

    private static bool IsOther(Rune rune) => rune.Value < FirstEastAsian && Rune.IsLetterOrDigit(rune);
}
