using System.Collections.Immutable;
using System.Globalization;

namespace GuideBuilder.Content.Model;

/// <summary>A language a publication is offered in, as <c>locales/locales.yaml</c> describes it.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="EnglishName">For distributors and file lists.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Fonts">Family names in order of preference; the last ones serve foreign words.</param>
/// <param name="Hyphenation">The name of the pattern file without extension, as <c>hyph_de_DE</c>; null for none.</param>
public sealed record Locale(
    string Tag,
    string Name,
    string EnglishName,
    string Script,
    ImmutableArray<string> Fonts,
    string? Hyphenation)
{
    /// <summary>
    /// Ten, from zero: the digits of list, page, heading and note numbers. Numbers to dial, figures and dates are ASCII in
    /// all languages.
    /// </summary>
    public string Digits { get; init; } = "0123456789";

    /// <summary>In ascending order: the signs that count the items of an ordered list inside another.</summary>
    public string Letters { get; init; } = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Words that say what a text is about, and so must not be seen on the outside of a card.</summary>
    public ImmutableArray<string> TellingWords { get; init; } = [];

    /// <summary>Wordings that promise help in the reader's own language.</summary>
    public ImmutableArray<string> ClaimWords { get; init; } = [];

    private const char Heh = '\u0647';

    /// <summary>Follows from the script, never set by hand.</summary>
    public bool RightToLeft => Scripts.IsRightToLeft(Script);

    /// <summary>A number in the language's digits.</summary>
    /// <param name="number">Not negative.</param>
    public string FormatNumber(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => Digits[d - '0']));

    /// <summary>The number of a chapter or heading, as 2.1 in the language's digits.</summary>
    public string FormatNumber(ImmutableArray<int> parts) => string.Join('.', parts.Select(FormatNumber));

    /// <summary>The sign of an item in an ordered list inside another; its number when there are more items than letters.</summary>
    /// <param name="number">From 1.</param>
    public string FormatLetter(int number) => number > Letters.Length ? FormatNumber(number) : Letters[number - 1] switch
    {
        // Alone it looks like the digit 5; with a joiner it has the form that counters use (W3C, Ready-made Counter Styles).
        Heh => "\u0647\u200D",
        var letter => letter.ToString(),
    };
}

/// <summary>Facts about scripts by ISO 15924 code.</summary>
public static class Scripts
{
    private static readonly ImmutableHashSet<string> RightToLeft =
        ["Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"];

    public static bool IsRightToLeft(string script) => RightToLeft.Contains(script);
}
