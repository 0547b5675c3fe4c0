using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Text;

/// <summary>
/// Full-width marks hold half an em of white. Where two follow each other only one of them keeps it (CSS Text 4,
/// text-spacing-trim; Requirements for Chinese Text Layout, 3.1.6).
/// </summary>
internal static class PunctuationPairs
{
    private const string Opening = "（〔［｛〈《「『【〖“‘";
    private const string Closing = "）〕］｝〉》」』】〗”’";

    // In traditional Chinese they stand in the middle of their square, with white on both sides.
    private const string Stops = "、，。";
    private const string OtherMarks = "；：！？";

    /// <summary>The marks of an item that are to be set half as wide.</summary>
    internal static List<HarfBuzzMethods.Feature> Find(string text, Item item)
    {
        List<HarfBuzzMethods.Feature> features = [];
        var stops = item.Run.Language.StartsWith("zh-Hant", StringComparison.Ordinal) ? "" : Stops;
        for (var i = item.Start; i < item.End; i++)
        {
            // The quotation marks are the first of them all in Unicode.
            if (text[i] < '‘' || !IsHalf(text, i, stops))
            {
                continue;
            }

            features.Add(new HarfBuzzMethods.Feature { Name = HarfBuzzMethods.Tag("halt"), Value = 1, Start = (uint)i, End = (uint)i + 1 });
        }

        return features;
    }

    private static bool IsHalf(string text, int index, string stops)
    {
        var mark = text[index];
        return Opening.Contains(mark, StringComparison.Ordinal)
            ? index > 0 && Opening.Contains(text[index - 1], StringComparison.Ordinal)
            : (Closing.Contains(mark, StringComparison.Ordinal) || stops.Contains(mark, StringComparison.Ordinal))
                && index + 1 < text.Length && IsMark(text[index + 1]);
    }

    private static bool IsMark(char c) =>
        Opening.Contains(c, StringComparison.Ordinal) || Closing.Contains(c, StringComparison.Ordinal)
        || Stops.Contains(c, StringComparison.Ordinal) || OtherMarks.Contains(c, StringComparison.Ordinal);
}
