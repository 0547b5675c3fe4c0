using System.Collections.Immutable;

namespace GuideBuilder.Content.Languages;

/// <summary>A language tag by its parts, as BCP 47 (RFC 5646, section 2.1) builds it.</summary>
/// <param name="Language">ISO 639, lower case.</param>
/// <param name="Script">ISO 15924, title case; null when the tag does not say.</param>
/// <param name="Region">ISO 3166-1, upper case, or three digits of UN M.49; null when the tag does not say.</param>
/// <param name="Rest">Extended languages, variants, extensions and private use, lower case.</param>
public sealed record LanguageTag(string Language, string? Script, string? Region, ImmutableArray<string> Rest)
{
    private const int MaximumLength = 35;

    /// <summary>In the spelling that RFC 5646, section 2.1.1 recommends.</summary>
    public string Canonical
    {
        get
        {
            var extended = Rest.TakeWhile(s => s.Length == 3 && s.All(char.IsAsciiLetter));
            var later = Rest.Skip(extended.Count());
            return string.Join('-', [Language, .. extended, .. Present(Script), .. Present(Region), .. later]);
        }
    }

    /// <returns>Null when <paramref name="tag"/> is not well-formed. Whether its parts are known is not asked.</returns>
    public static LanguageTag? Parse(string tag)
    {
        if (tag.Length > MaximumLength)
        {
            return null;
        }

        var subtags = new Queue<string>(tag.Split('-'));
        if (!Takes(subtags, s => s.Length is 2 or 3 && s.All(char.IsAsciiLetter), out var language))
        {
            return null;
        }

        List<string> rest = [];
        while (rest.Count < 3 && Takes(subtags, s => s.Length == 3 && s.All(char.IsAsciiLetter), out var extended))
        {
            rest.Add(extended.ToLowerInvariant());
        }

        _ = Takes(subtags, s => s.Length == 4 && s.All(char.IsAsciiLetter), out var script);
        _ = Takes(subtags, IsRegion, out var region);
        return TakeRest(subtags, rest)
            ? new LanguageTag(language.ToLowerInvariant(), TitleCase(script), region?.ToUpperInvariant(), [.. rest])
            : null;
    }

    /// <summary>Variants, then extensions, then private use; none twice.</summary>
    private static bool TakeRest(Queue<string> subtags, List<string> rest)
    {
        while (Takes(subtags, IsVariant, out var variant))
        {
            rest.Add(variant.ToLowerInvariant());
        }

        while (Takes(subtags, s => s.Length == 1 && char.IsAsciiLetterOrDigit(s[0]), out var singleton))
        {
            var isPrivate = singleton is "x" or "X";
            rest.Add(singleton.ToLowerInvariant());
            var before = rest.Count;
            while (Takes(subtags, s => s.Length >= (isPrivate ? 1 : 2) && IsAlphanumeric(s), out var part))
            {
                rest.Add(part.ToLowerInvariant());
            }

            if (rest.Count == before)
            {
                return false;
            }
        }

        var marks = rest.TakeWhile(s => s != "x").Where(s => s.Length == 1 || IsVariant(s)).ToList();
        return subtags.Count == 0 && marks.Distinct(StringComparer.Ordinal).Count() == marks.Count;
    }

    private static bool Takes(Queue<string> subtags, Func<string, bool> fits, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? taken)
    {
        taken = subtags.TryPeek(out var next) && fits(next) ? subtags.Dequeue() : null;
        return taken is not null;
    }

    private static bool IsRegion(string s) =>
        (s.Length == 2 && s.All(char.IsAsciiLetter)) || (s.Length == 3 && s.All(char.IsAsciiDigit));

    private static bool IsVariant(string s) =>
        IsAlphanumeric(s) && (s.Length is >= 5 and <= 8 || (s.Length == 4 && char.IsAsciiDigit(s[0])));

    private static bool IsAlphanumeric(string s) => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit);

    private static string? TitleCase(string? script) =>
        script is null ? null : char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant();

    private static ImmutableArray<string> Present(string? part) => part is null ? [] : [part];
}
