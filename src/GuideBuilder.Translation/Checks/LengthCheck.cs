using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>A translation much longer or shorter than its source: a sentence may be missing, or belong to another entry.</summary>
internal sealed class LengthCheck : EntryCheck
{
    /// <summary>In letters and digits; the lengths of shorter texts vary too much to mean anything.</summary>
    private const int ShortestSource = 24;
    private const double LeastShare = 0.45;
    private const double GreatestShare = 2.2;

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var source = LengthOf(text.SourcePlain);
        if (source < ShortestSource)
        {
            return;
        }

        var share = LengthOf(text.Plain) / (source * UsualShare(text.Language.Script));
        if (share is < LeastShare or > GreatestShare)
        {
            found.Add(TranslationFindings.OddLength(text.Place, isShort: share < 1));
        }
    }

    /// <summary>How many letters a language needs for one of English, as guides in it show. Vowel signs do not count.</summary>
    private static double UsualShare(string script) => script switch
    {
        "Hans" or "Hant" => 0.38,
        "Jpan" => 0.5,
        "Kore" => 0.5,
        "Ethi" => 0.74,
        "Arab" or "Aran" or "Hebr" => 0.95,
        "Beng" or "Deva" or "Guru" or "Gujr" => 0.67,
        _ => 1.15,
    };

    private static int LengthOf(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return count;
    }
}
