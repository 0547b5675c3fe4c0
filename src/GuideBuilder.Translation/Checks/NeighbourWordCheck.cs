using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Words that a neighbouring language has and this one says otherwise: the text may have been made for other readers.</summary>
internal sealed class NeighbourWordCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        foreach (var word in text.Language.NeighbourWords)
        {
            if (word.Found.IsIn(text.Words))
            {
                found.Add(TranslationFindings.NeighbourWord(text.Place, word, text.Language));
            }
        }
    }
}
