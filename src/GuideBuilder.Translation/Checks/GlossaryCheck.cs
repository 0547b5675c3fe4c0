using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>The words that the glossary demands, forbids or leaves as they are.</summary>
internal sealed class GlossaryCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        foreach (var term in text.Language.Terms)
        {
            foreach (var forbidden in term.Forbidden)
            {
                if (forbidden.IsIn(text.Words))
                {
                    found.Add(TranslationFindings.ForbiddenTerm(text.Place, forbidden.Shown, term));
                }
            }

            if (term.Term.Keep)
            {
                CheckKept(text, term, found);
            }
            else if (!term.Wanted.IsEmpty && IsInAny(term.Source, text.SourceWords) && !IsInAny(term.Wanted, text.AllWords))
            {
                found.Add(TranslationFindings.TermMissing(text.Place, term));
            }
        }
    }

    private static void CheckKept(EntryText text, CheckedTerm term, ICollection<Finding> found)
    {
        foreach (var name in term.Term.Words)
        {
            if (text.SourcePlain.Contains(name, StringComparison.Ordinal) && !text.Plain.Contains(name, StringComparison.Ordinal))
            {
                found.Add(TranslationFindings.NameChanged(text.Place, name));
            }
        }
    }

    private static bool IsInAny(IEnumerable<WordPattern> patterns, TextWords text) => patterns.Any(p => p.IsIn(text));
}
