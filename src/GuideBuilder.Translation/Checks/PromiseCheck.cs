using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>What a translation must not bring in, as nothing keeps watch over it: a law, and the promise that the reader is understood.</summary>
internal sealed class PromiseCheck : EntryCheck
{
    private const char Sign = '§';

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (text.Translation.PlainText.Contains(Sign, StringComparison.Ordinal) && !text.Source.PlainText.Contains(Sign, StringComparison.Ordinal))
        {
            found.Add(TranslationFindings.LawAdded(text.Place));
        }

        if (text.Language.Claims.FindIn(text.Translation.PlainText) is { } wording && text.Language.SourceClaims.FindIn(text.Source.PlainText) is null)
        {
            found.Add(TranslationFindings.ClaimAdded(text.Place, wording));
        }
    }
}
