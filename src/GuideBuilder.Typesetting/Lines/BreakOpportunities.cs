using System.Text;
using GuideBuilder.Typesetting.Interop;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Where a paragraph's lines may and must end (UAX #14 by ICU), less the places inside unbreakable runs.</summary>
internal static unsafe class BreakOpportunities
{
    private const int LineBreak = 2;
    private const char Danda = '\u0964';
    private const char DoubleDanda = '\u0965';
    private const int HardStatus = 100;
    private const char SoftHyphen = '\u00AD';

    [ThreadStatic]
    private static Dictionary<string, nint>? iterators;

    /// <summary>The positions after which a line may end, ascending; the last is the end of the text.</summary>
    internal static List<Opportunity> Find(ParagraphText paragraph, string language)
    {
        List<Opportunity> opportunities = [];
        var text = paragraph.Text;
        if (text.Length == 0)
        {
            return opportunities;
        }

        var icu = IcuLibrary.Require();
        var iterator = IteratorFor(icu, language);
        fixed (char* chars = text)
        {
            var status = 0;
            icu.UbrkSetText(iterator, chars, text.Length, &status);
            IcuLibrary.Check(status, "ubrk_setText");
            for (var position = icu.UbrkNext(iterator); position >= 0; position = icu.UbrkNext(iterator))
            {
                var mandatory = icu.UbrkGetRuleStatus(iterator) >= HardStatus && position < text.Length;
                if (position == text.Length || mandatory || !IsForbidden(paragraph, position))
                {
                    opportunities.Add(new Opportunity(position, mandatory, position < text.Length && text[position - 1] == SoftHyphen));
                }
            }
        }

        return opportunities;
    }

    /// <summary>The same, with what a break changes in the widths of the lines. Without a glyph for its hyphen, no word is broken.</summary>
    internal static List<Opportunity> Find(ShapedParagraph paragraph, string language)
    {
        var found = Find(paragraph.Content, language);
        List<Opportunity> measured = new(found.Count);
        foreach (var opportunity in found)
        {
            if (BreakWidths.Measure(paragraph, opportunity) is { } usable)
            {
                measured.Add(usable);
            }
        }

        return measured;
    }

    private static bool IsForbidden(ParagraphText paragraph, int position)
    {
        if (paragraph.Text[position] is Danda or DoubleDanda)
        {
            // Many write a space before it, after which Unicode would let it begin a line.
            return true;
        }

        var (before, after) = (paragraph.RunOf[position - 1], paragraph.RunOf[position]);
        if (before >= 0 && after >= 0 && before != after && paragraph.Runs[after].Style.Rise > 0)
        {
            // The mark of a footnote stays with the word it is at.
            return true;
        }

        return before >= 0 && before == paragraph.RunOf[position] && paragraph.Runs[before].Unbreakable;
    }

    private static nint IteratorFor(IcuLibrary icu, string language)
    {
        iterators ??= new Dictionary<string, nint>(StringComparer.Ordinal);
        if (!iterators.TryGetValue(language, out var iterator))
        {
            var status = 0;
            fixed (byte* locale = Encoding.ASCII.GetBytes(LocaleOf(language) + "\0"))
            {
                iterator = icu.UbrkOpen(LineBreak, locale, null, 0, &status);
            }

            IcuLibrary.Check(status, "ubrk_open");
            iterators[language] = iterator;
        }

        return iterator;
    }

    /// <summary>Books in Chinese and Japanese keep small kana, iteration marks and the like from the start of a line (CSS Text 3, line-break: strict).</summary>
    private static string LocaleOf(string language) =>
        language.Split('-')[0] is "zh" or "ja" ? language + "@lb=strict" : language;
}

/// <param name="Position">The line ends before this UTF-16 unit.</param>
/// <param name="Hyphen">Whether the line ends with a hyphen.</param>
/// <param name="WidthBefore">What a break here adds to the line before, in points: a hyphen, and letters that look different at the end.</param>
/// <param name="WidthAfter">What it adds to the line after, in points.</param>
internal readonly record struct Opportunity(int Position, bool Mandatory, bool Hyphen = false, double WidthBefore = 0, double WidthAfter = 0);
