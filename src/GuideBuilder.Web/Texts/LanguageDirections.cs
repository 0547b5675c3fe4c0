using System.Collections.Frozen;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>Tells which way a language is written, from its script.</summary>
internal sealed class LanguageDirections(IEnumerable<Locale> locales)
{
    /// <summary>Languages whose likely script runs from right to left (CLDR, likely subtags).</summary>
    private static readonly FrozenSet<string> RightToLeft =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi");

    private readonly FrozenDictionary<string, bool> known =
        locales.DistinctBy(l => l.Tag).ToFrozenDictionary(l => l.Tag, l => l.RightToLeft, StringComparer.OrdinalIgnoreCase);

    /// <summary>For an edition by itself.</summary>
    public static LanguageDirections Of(Edition edition) => new([edition.Locale, edition.SourceLocale]);

    /// <summary>The value of the <c>dir</c> attribute.</summary>
    /// <param name="tag">BCP 47.</param>
    public string Of(string tag) => (known.TryGetValue(tag, out var rightToLeft) ? rightToLeft : Guess(tag)) ? "rtl" : "ltr";

    private static bool Guess(string tag)
    {
        var subtags = tag.Split('-', 4);
        var script = subtags.Skip(1).FirstOrDefault(s => s.Length == 4 && char.IsAsciiLetter(s[0]));
        return script is null ? RightToLeft.Contains(subtags[0]) : Scripts.IsRightToLeft(Capitalise(script));
    }

    private static string Capitalise(string script) => script[..1].ToUpperInvariant() + script[1..].ToLowerInvariant();
}
