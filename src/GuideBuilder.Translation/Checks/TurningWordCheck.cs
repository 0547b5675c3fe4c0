using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>
/// A source that says “not”, “only” or “must”, and a translation without any word for it: it may say the opposite. Languages
/// say such things in many ways, so this asks a person to look, and claims nothing.
/// </summary>
internal sealed class TurningWordCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (text.Language.Turning is not { } words)
        {
            return;
        }

        var isDenied = IsDenied(text);
        if (isDenied && !words.Denies(text.Words))
        {
            found.Add(TranslationFindings.TurningWordLost(text.Place, "not", text.Language));
        }

        if (Has(text, "only") && !words.Limits(text.Words))
        {
            found.Add(TranslationFindings.TurningWordLost(text.Place, "only", text.Language));
        }

        if (Has(text, "must") && !words.Demands(text.Words) && !(isDenied && words.Denies(text.Words)))
        {
            found.Add(TranslationFindings.TurningWordLost(text.Place, "must", text.Language));
        }
    }

    private static bool Has(EntryText text, string word) => text.SourceWords.Words.Contains(word);

    private static bool IsDenied(EntryText text)
    {
        foreach (var word in text.SourceWords.Words)
        {
            if (word is "not" or "no" or "never" or "nobody" or "nothing" or "none" or "nowhere" or "neither" or "nor" or "without" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
