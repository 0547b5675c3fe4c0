using System.Buffers;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Publishing.Facts;

/// <summary>What must not stand in the files of a publication, made ready to be looked for in one pass over each text.</summary>
internal sealed class SecretValues
{
    /// <summary>The shortest checksum or identifier in hexadecimal digits: digits are met in it by chance.</summary>
    private const int ShortestChecksum = 32;

    // In digits.
    private const int ShortestPostalCode = 4;

    private readonly ImmutableArray<Pattern> patterns;
    private readonly ImmutableArray<Pattern> shortPatterns;
    private readonly ImmutableArray<string> allowed;
    private readonly SearchValues<string> search;
    private readonly SearchValues<string> shortSearch;

    private SecretValues(ImmutableArray<SecretValue> secrets, ImmutableArray<SecretValue> shown)
    {
        allowed = [.. shown.SelectMany(s => s.Turned.Prepend(s.Plain)).Distinct(StringComparer.Ordinal)];
        var numbers = shown.Where(s => s.IsShort).Select(s => s.Plain).ToHashSet(StringComparer.Ordinal);
        var all = secrets
            .SelectMany(s => s.Turned.Prepend(s.Plain).Select(t => new Pattern(t, s, IsRest: false)).Concat(s.Rest is { } rest ? [new Pattern(rest, s, IsRest: true)] : []))
            .Where(p => !numbers.Contains(p.Text))
            .ToLookup(p => p.Value.IsShort);
        (patterns, shortPatterns) = ([.. all[false]], [.. all[true]]);
        search = SearchValues.Create([.. patterns.Select(p => p.Text)], StringComparison.Ordinal);
        shortSearch = SearchValues.Create([.. shortPatterns.Select(p => p.Text)], StringComparison.Ordinal);
    }

    internal bool IsEmpty => patterns.IsEmpty && shortPatterns.IsEmpty;

    /// <summary>Records of all regions that a publication must not show, without the values that a record which it may show has too.</summary>
    internal static SecretValues For(Project project, Publication publication) => Make(project, publication.IsProfessional, [publication]);

    /// <summary>For files that belong to no publication: what is not public, without what any publication may show to everyone.</summary>
    internal static SecretValues ForAll(Project project) => Make(project, isProfessional: false, project.Publications);

    private static SecretValues Make(Project project, bool isProfessional, ImmutableArray<Publication> publications)
    {
        var shown = publications.SelectMany(p => p.Region.ContactOrder.SelectMany(id => SecretValue.Of(p.Region, p.Region.Contacts[id]))).Where(v => !IsSecret(v.Contact, isProfessional)).ToImmutableArray();
        var known = shown.Select(v => (v.Kind, v.Plain)).ToHashSet();
        var secrets =
            from region in project.Regions
            from id in region.ContactOrder
            where IsSecret(region.Contacts[id], isProfessional)
            from value in SecretValue.Of(region, region.Contacts[id])
            where !known.Contains((value.Kind, value.Plain))
            select value;
        return new SecretValues([.. secrets], shown);
    }

    private static bool IsSecret(Contact contact, bool isProfessional) =>
        contact.Visibility == Visibility.Never || (contact.Visibility == Visibility.Professional && !isProfessional);

    /// <returns>What stands in a text, each value once.</returns>
    internal IEnumerable<SecretValue> FindIn(string text)
    {
        if (IsEmpty)
        {
            return [];
        }

        var plain = PlainForm.Of(text);
        var found = new HashSet<SecretValue>(ReferenceEqualityComparer.Instance);
        Find(plain.Joined, patterns, search, found, (place, pattern) => !IsAllowed(plain.Joined, place, pattern.Text) && !IsChecksum(plain.Joined, place, pattern)
            && (!pattern.IsRest || CountryCode.EndsAt(plain.Joined, place)) && (pattern.Value.Kind != SecretKind.Street || HasItsOwnDigits(plain.Joined, place, pattern.Text)));
        Find(plain.Spaced, shortPatterns, shortSearch, found, (place, pattern) => StandsAlone(plain.Spaced, place, pattern.Text.Length));
        return found;
    }

    private static void Find(string plain, ImmutableArray<Pattern> patterns, SearchValues<string> search, HashSet<SecretValue> found, Func<int, Pattern, bool> counts)
    {
        var next = 0;
        while (!patterns.IsEmpty && plain.AsSpan(next).IndexOfAny(search) is >= 0 and var step)
        {
            var place = next + step;
            foreach (var pattern in patterns)
            {
                if (plain.AsSpan(place).StartsWith(pattern.Text, StringComparison.Ordinal) && !found.Contains(pattern.Value) && counts(place, pattern))
                {
                    found.Add(pattern.Value);
                }
            }

            next = place + 1;
        }
    }

    /// <summary>Whether it is only a part of what may be shown.</summary>
    private bool IsAllowed(string plain, int place, string secret)
    {
        foreach (var value in allowed)
        {
            for (var k = value.IndexOf(secret, StringComparison.Ordinal); k >= 0; k = value.IndexOf(secret, k + 1, StringComparison.Ordinal))
            {
                if (place >= k && plain.AsSpan(place - k).StartsWith(value, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsChecksum(string plain, int place, Pattern pattern)
    {
        if (pattern.Value.Kind != SecretKind.Number)
        {
            return false;
        }

        var (start, end) = (place, place + pattern.Text.Length);
        while (start > 0 && char.IsAsciiHexDigitLower(plain[start - 1])) start--;
        while (end < plain.Length && char.IsAsciiHexDigitLower(plain[end])) end++;
        return end - start >= ShortestChecksum && plain.AsSpan(start, end - start).ContainsAnyInRange('a', 'f');
    }

    /// <summary>With no digit beside it, nor beyond a space.</summary>
    private static bool StandsAlone(string spaced, int place, int length)
    {
        var before = spaced.AsSpan(0, place).TrimEnd(' ');
        var after = spaced.AsSpan(place + length).TrimStart(' ');
        return !(before is [.., >= '0' and <= '9'] || after is [>= '0' and <= '9', ..]);
    }

    /// <summary>House 3 is not house 35; but more digits than a house has are those of a town.</summary>
    private static bool HasItsOwnDigits(string plain, int place, string text)
    {
        var (start, end) = (place, place + text.Length);
        while (start > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(plain[start - 1])) start--;
        while (end < plain.Length && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(plain[end])) end++;
        return (place - start) is 0 or >= ShortestPostalCode && (end - place - text.Length) is 0 or >= ShortestPostalCode;
    }

    /// <param name="Text">In one of the orders in which the value may stand.</param>
    /// <param name="IsRest">It counts behind a country's code only.</param>
    private readonly record struct Pattern(string Text, SecretValue Value, bool IsRest);
}
