using System.Globalization;
using System.Text;

namespace GuideBuilder.Translation.Review;

/// <summary>What a reviewer looked at.</summary>
public enum ReviewRole
{
    /// <summary>A native speaker: the translation says what the source says, in words that readers know.</summary>
    Language,

    /// <summary>Somebody who advises people in danger: the advice is right and safe in this language too.</summary>
    Subject,

    /// <summary>Somebody for whom the guide is made: it can be understood and does not hurt.</summary>
    Community,
}

/// <summary>Somebody approved a translation.</summary>
/// <param name="Hash">As <see cref="PassageHash.OfApproval"/> makes it.</param>
/// <param name="By">A pseudonym.</param>
public sealed record Approval(string Hash, ReviewRole Role, string By, DateOnly Date);

/// <summary>How reviewers are named. A name need not be anybody's own: it only tells two people apart.</summary>
public static class Reviewer
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestName = 40;

    /// <summary>Letters and digits of any script, with spaces, dots, hyphens and apostrophes between them.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text.EnumerateRunes().All(IsOfName) && !IsBetween(text[0]) && !IsBetween(text[^1]);

    /// <summary>Whether two names are one person's, however they are typed.</summary>
    public static bool AreSame(string first, string second) =>
        string.Equals(first.Normalize(), second.Normalize(), StringComparison.OrdinalIgnoreCase);

    private static bool IsBetween(char c) => c is ' ' or '.' or '-' or '_' or '\'';

    private static bool IsOfName(Rune rune) =>
        (rune.IsBmp && IsBetween((char)rune.Value))
        || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
