using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Publishing.Facts;

/// <summary>A number, address or name of a record, as it is looked for.</summary>
/// <param name="Plain">In <see cref="PlainForm"/>; without what people leave out: the country's code or the zero before the area code, https:// and www.</param>
/// <param name="Turned">Other orders and spellings: mirrored, as a line from right to left is read from the left; with the groups of a number turned around; with ae for ä.</param>
internal sealed record SecretValue(Region Region, Contact Contact, SecretKind Kind, string Plain, ImmutableArray<string> Turned)
{
    /// <summary>In digits: shorter numbers are met by chance, and count only where they stand alone.</summary>
    private const int Short = 5;

    // In letters: shorter names are words.
    private const int ShortestName = 6;

    // In digits: what must be left of a number that loses its beginning, when nothing else is known of it.
    private const int ShortestRest = 7;

    internal bool IsShort => Kind == SecretKind.Number && Plain.Length < Short;

    /// <summary>What is left of a number too short to be looked for without its beginning: it counts behind a country's code. Null where there is none.</summary>
    internal string? Rest { get; private init; }

    /// <summary>All that a record says which could lead somebody to the service.</summary>
    internal static IEnumerable<SecretValue> Of(Region region, Contact contact)
    {
        var numbers = contact.Numbers.Select(n => OfNumber(region, contact, n.Number));
        var addresses = new[] { contact.Url, contact.Chat }.OfType<string>().Select(a => Make(SecretKind.Address, WithoutScheme(a)));
        var mail = contact.Mail is { } m ? [Make(SecretKind.Mail, m)] : Enumerable.Empty<SecretValue>();
        var name = PlainForm.Of(contact.Name).Joined.Length >= ShortestName ? [Make(SecretKind.Name, contact.Name)] : Enumerable.Empty<SecretValue>();
        var texts = contact.Numbers.Select(n => n.AnsweredBy?.Text).OfType<string>().Concat([contact.Name, contact.Description.Text, contact.Source]);
        var streets = texts.SelectMany(StreetAddresses.In).DistinctBy(forms => forms[0], StringComparer.Ordinal).Select(forms => new SecretValue(region, contact, SecretKind.Street, forms[0], [.. forms.Skip(1).Concat(forms.SelectMany(form => OtherForms(form))).Distinct(StringComparer.Ordinal)]));
        return numbers.Concat(addresses).Concat(mail).Concat(name).Concat(streets).Where(v => v.Plain.Length > 0);

        SecretValue Make(SecretKind kind, string text)
        {
            var plain = PlainForm.Of(text).Joined;
            return new SecretValue(region, contact, kind, plain, OtherForms(plain));
        }
    }

    /// <param name="number">In groups of ASCII digits, as the loader lets them pass.</param>
    private static SecretValue OfNumber(Region region, Contact contact, string number)
    {
        var groups = number.TrimStart('+').Split(' ');
        var digits = string.Concat(groups);
        var isInternational = number.StartsWith('+');
        var rest = isInternational ? digits[Math.Min(CountryCode.LengthIn(digits), digits.Length)..] : digits.TrimStart('0');
        var plain = rest.Length >= ShortestRest ? rest : isInternational ? "0" + rest : digits;
        ImmutableArray<string> turned = [Mirror(plain), string.Concat(groups.Reverse())];
        return new SecretValue(region, contact, SecretKind.Number, plain, [.. turned.Take(plain.Length < Short ? 1 : 2).Distinct(StringComparer.Ordinal).Where(t => t != plain)])
        {
            Rest = rest.Length < ShortestRest && rest.Length >= Short - 1 && plain != rest ? rest : null,
        };
    }

    /// <summary>Mirrored, and with the letters that German has besides those of ASCII written with them.</summary>
    private static ImmutableArray<string> OtherForms(string plain)
    {
        var ascii = plain.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
        return [.. new[] { ascii, Mirror(plain) }.Where(f => f != plain).Distinct(StringComparer.Ordinal)];
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
    Street,
}
