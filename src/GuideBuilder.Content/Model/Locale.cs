using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>A language a publication is offered in, as <c>locales/locales.yaml</c> describes it.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="EnglishName">For distributors and file lists.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Fonts">Family names in order of preference; the last ones serve foreign words.</param>
/// <param name="Hyphenation">The name of the pattern file without extension, as <c>hyph_de_DE</c>; null for none.</param>
/// <param name="Reviewed">Whether a native speaker reviewed the whole translation; false for every draft.</param>
public sealed record Locale(
    string Tag,
    string Name,
    string EnglishName,
    string Script,
    ImmutableArray<string> Fonts,
    string? Hyphenation,
    bool Reviewed)
{
    /// <summary>Follows from the script, never set by hand.</summary>
    public bool RightToLeft => Scripts.IsRightToLeft(Script);
}

/// <summary>Facts about scripts by ISO 15924 code.</summary>
public static class Scripts
{
    private static readonly ImmutableHashSet<string> RightToLeft =
        ["Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"];

    public static bool IsRightToLeft(string script) => RightToLeft.Contains(script);
}
