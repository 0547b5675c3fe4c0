using System.Text;
using GuideBuilder.Typesetting.Interop;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Where a paragraph's lines may and must end (UAX #14 by ICU), less the places inside unbreakable runs.</summary>
internal static unsafe class BreakOpportunities
{
    private const int LineBreak = 2;
    private const int HardStatus = 100;

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
                if (position == text.Length || mandatory || !IsInsideUnbreakable(paragraph, position))
                {
                    opportunities.Add(new Opportunity(position, mandatory));
                }
            }
        }

        return opportunities;
    }

    private static bool IsInsideUnbreakable(ParagraphText paragraph, int position)
    {
        var before = paragraph.RunOf[position - 1];
        return before >= 0 && before == paragraph.RunOf[position] && paragraph.Runs[before].Unbreakable;
    }

    private static nint IteratorFor(IcuLibrary icu, string language)
    {
        iterators ??= new Dictionary<string, nint>(StringComparer.Ordinal);
        if (!iterators.TryGetValue(language, out var iterator))
        {
            var status = 0;
            fixed (byte* locale = Encoding.ASCII.GetBytes(language + "\0"))
            {
                iterator = icu.UbrkOpen(LineBreak, locale, null, 0, &status);
            }

            IcuLibrary.Check(status, "ubrk_open");
            iterators[language] = iterator;
        }

        return iterator;
    }
}

/// <param name="Position">The line ends before this UTF-16 unit.</param>
internal readonly record struct Opportunity(int Position, bool Mandatory);
