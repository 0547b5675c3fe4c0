using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>What a file of translations may hold by accident: blanks only, blanks around, two versions, letters taken apart.</summary>
internal sealed class FormCheck : EntryCheck
{
    /// <summary>What <c>msgcat</c> writes where it joins two catalogues that differ.</summary>
    private const string JoinMark = "#-#-#-#-#";

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (string.IsNullOrWhiteSpace(text.Written))
        {
            found.Add(TranslationFindings.BlankTranslation(text.Place));
        }
        else if (HasOuterSpace(text.Written) && !HasOuterSpace(text.Entry.Id))
        {
            found.Add(TranslationFindings.OuterSpace(text.Place));
        }

        if (text.Written.Contains(JoinMark, StringComparison.Ordinal))
        {
            found.Add(TranslationFindings.JoinedTranslations(text.Place));
        }

        if (!text.IsComposed)
        {
            found.Add(TranslationFindings.NotComposed(text.Place));
        }
    }

    private static bool HasOuterSpace(string text) => text.AsSpan().Trim().Length < text.Length;
}
