using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Publishing.Facts;

/// <summary>A number, address or name of a record, as it is looked for.</summary>
/// <param name="Plain">In <see cref="PlainForm"/>; without what people leave out: the country's code or the zero before the area code, https:// and www.</param>
/// <param name="Turned">Other orders in which the same characters may stand: mirrored, as a line from right to left is read from the left, and with the groups of a number turned around.</param>
internal sealed record SecretValue(Region Region, Contact Contact, SecretKind Kind, string Plain, ImmutableArray<string> Turned)
{
    /// <summary>In digits: shorter numbers are met by chance, and count only where they stand alone.</summary>
    private const int Short = 5;

    // In letters: shorter names are words.
    private const int ShortestName = 6;

    // In digits: what must be left of a number that loses its beginning.
    private const int ShortestRest = 7;

    // In digits, at most: ITU-T E.164.
    private const int CountryCode = 3;

    internal bool IsShort => Kind == SecretKind.Number && Plain.Length < Short;

    /// <summary>All that a record says which could lead somebody to the service.</summary>
    internal static IEnumerable<SecretValue> Of(Region region, Contact contact)
    {
        var numbers = contact.Numbers.Select(n => OfNumber(region, contact, n.Number));
        var addresses = new[] { contact.Url, contact.Chat }.OfType<string>().Select(a => Make(SecretKind.Address, WithoutScheme(a)));
        var mail = contact.Mail is { } m ? [Make(SecretKind.Mail, m)] : Enumerable.Empty<SecretValue>();
        var name = PlainForm.Of(contact.Name).Joined.Length >= ShortestName ? [Make(SecretKind.Name, contact.Name)] : Enumerable.Empty<SecretValue>();
        return numbers.Concat(addresses).Concat(mail).Concat(name).Where(v => v.Plain.Length > 0);

        SecretValue Make(SecretKind kind, string text)
        {
            var plain = PlainForm.Of(text).Joined;
            return new SecretValue(region, contact, kind, plain, [Mirror(plain)]);
        }
    }

    /// <param name="number">In groups of ASCII digits, as the loader lets them pass.</param>
    private static SecretValue OfNumber(Region region, Contact contact, string number)
    {
        var groups = number.TrimStart('+').Split(' ');
        var digits = string.Concat(groups);
        var rest = number.StartsWith('+') ? digits[Math.Min(CountryCode, digits.Length)..] : digits.TrimStart('0');
        var plain = rest.Length >= ShortestRest ? rest : digits;
        var backwards = string.Concat(groups.Reverse());
        return new SecretValue(region, contact, SecretKind.Number, plain, digits.Length < Short ? [] : [.. new[] { Mirror(plain), backwards }.Distinct(StringComparer.Ordinal)]);
    }

    private static string WithoutScheme(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? address : address[(start + 3)..];
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
    }

    private static string Mirror(string plain) => string.Concat(plain.EnumerateRunes().Reverse());
}

internal enum SecretKind
{
    Number,
    Address,
    Mail,
    Name,
}
