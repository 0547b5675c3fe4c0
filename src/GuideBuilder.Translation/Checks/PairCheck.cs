using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Brackets and quotation marks come in pairs.</summary>
internal sealed class PairCheck : EntryCheck
{
    private const string Openers = "([（【《〈「『〔";
    private const string Closers = ")]）】》〉」』〕";

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (Unpaired(text.Plain) is { } mark && Unpaired(text.SourcePlain) is null)
        {
            found.Add(TranslationFindings.UnpairedMark(text.Place, mark));
        }
    }

    /// <summary>A mark that misses its fellow; null when there is none.</summary>
    private static char? Unpaired(string text)
    {
        var open = new Stack<char>();
        var (curly, straight, angled) = (0, 0, 0);
        var lastQuote = '\0';
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    straight++;
                    lastQuote = c;
                    break;
                case '“' or '”' or '„' or '‟':
                    curly++;
                    lastQuote = c;
                    break;
                case '«' or '»':
                    angled++;
                    lastQuote = c;
                    break;
                default:
                    if (Openers.Contains(c, StringComparison.Ordinal))
                    {
                        open.Push(c);
                    }
                    else if (Closers.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kind && (!open.TryPop(out var opener) || opener != Openers[kind]) && !IsListSign(text))
                    {
                        return c;
                    }

                    break;
            }
        }

        return open.TryPop(out var left) ? left : curly % 2 != 0 || straight % 2 != 0 || angled % 2 != 0 ? lastQuote : null;
    }

    /// <summary>As “a)” at the start of a text.</summary>
    private static bool IsListSign(string text) => text.Length > 1 && text[1] == ')';
}
