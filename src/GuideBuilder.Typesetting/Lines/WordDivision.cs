using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>
/// Adds the places where words may be divided to the other opportunities. Left whole are words of another language,
/// of capitals, with digits or with soft hyphens of their own, addresses, and whatever is isolated or unbreakable.
/// </summary>
internal sealed class WordDivision
{
    private readonly ShapedParagraph paragraph;
    private readonly string text;
    private readonly Hyphenator hyphenator;
    private readonly LineSettings settings;
    private readonly List<Opportunity> divisions = [];

    private WordDivision(ShapedParagraph paragraph, Hyphenator hyphenator, LineSettings settings)
    {
        this.paragraph = paragraph;
        this.hyphenator = hyphenator;
        this.settings = settings;
        text = paragraph.Text;
    }

    /// <summary>All opportunities, ascending; the list given when no word can be divided.</summary>
    internal static List<Opportunity> Add(ShapedParagraph paragraph, List<Opportunity> opportunities, LineSettings settings)
    {
        if (settings.Hyphenator is null)
        {
            return opportunities;
        }

        var division = new WordDivision(paragraph, settings.Hyphenator, settings);
        division.DivideChunks();
        return division.divisions.Count == 0 ? opportunities : Merge(opportunities, division.divisions);
    }

    private static List<Opportunity> Merge(List<Opportunity> opportunities, List<Opportunity> divisions)
    {
        List<Opportunity> merged = new(opportunities.Count + divisions.Count);
        var next = 0;
        foreach (var opportunity in opportunities)
        {
            while (next < divisions.Count && divisions[next].Position < opportunity.Position)
            {
                merged.Add(divisions[next++]);
            }

            next += next < divisions.Count && divisions[next].Position == opportunity.Position ? 1 : 0;
            merged.Add(opportunity);
        }

        return merged;
    }

    /// <summary>A chunk is what stands between white space.</summary>
    private void DivideChunks()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end - start >= settings.HyphenationLimits.Word && !IsAddressOrNumber(start, end))
            {
                DivideWords(start, end);
            }

            start = end + 1;
        }
    }

    private bool IsAddressOrNumber(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsDigit(c) || c is '@' or '/' or '\\' or '_' or '\u00AD')
            {
                return true;
            }

            if (c is '.' or ':' && i > start && i + 1 < end && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private void DivideWords(int start, int end)
    {
        for (var from = start; from < end;)
        {
            var to = from;
            while (to < end && IsLetter(to))
            {
                to++;
            }

            if (to > from)
            {
                DivideWord(from, to);
            }

            from = to + 1;
        }
    }

    private bool IsLetter(int index)
    {
        var c = text[index];
        return char.IsLetter(c) || char.IsSurrogate(c) || IsMark(c) || (c is '\'' or '\u2019' && hyphenator.KnowsApostrophe);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || c is '\u200C' or '\u200D';

    private void DivideWord(int start, int end)
    {
        if (paragraph.ItemAt(start) is not { } item || item.Item.End < end || !MayDivide(item.Item) || IsInCapitals(start, end)
            || (start == item.Item.Start && start > 0 && IsLetter(start - 1))
            || (end == item.Item.End && end < text.Length && IsLetter(end)))
        {
            return;
        }

        Span<bool> breaks = stackalloc bool[Hyphenator.LongestWord + 1];
        if (!hyphenator.Divide(text.AsSpan(start, end - start), settings.HyphenationLimits, breaks))
        {
            return;
        }

        for (var i = 1; i < end - start; i++)
        {
            if (breaks[i] && BreakWidths.Measure(paragraph, new Opportunity(start + i, Mandatory: false, Hyphen: true)) is { } division)
            {
                divisions.Add(division);
            }
        }
    }

    private bool MayDivide(Item item) =>
        !item.IsRightToLeft && !item.Run.Unbreakable && item.Run.Isolation == Isolation.None
        && string.Equals(item.Run.Language, settings.Language, StringComparison.Ordinal);

    private bool IsInCapitals(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.OtherLetter)
            {
                return false;
            }
        }

        return true;
    }
}
