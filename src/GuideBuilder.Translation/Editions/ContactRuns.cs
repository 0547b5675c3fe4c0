using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>The facts of a contact as runs: the record's own characters, and where they lead.</summary>
internal static class ContactRuns
{
    private const string Secure = "https://";

    /// <summary>
    /// The link has the digits as printed: a short code must not get a country's code, and no record says which code
    /// an ordinary number would need. A number printed with + keeps it (RFC 3966).
    /// </summary>
    public static EditionRun Phone(string number, string language) =>
        Plain(number, RunKind.Phone, language, $"tel:{Dialled(number)}");

    /// <summary>For written messages (RFC 5724).</summary>
    public static EditionRun TextNumber(string number, string language) =>
        Plain(number, RunKind.Phone, language, $"sms:{Dialled(number)}");

    public static EditionRun Link(string url, string language) =>
        Plain(url.StartsWith(Secure, StringComparison.Ordinal) ? url[Secure.Length..] : url, RunKind.Link, language, url);

    public static EditionRun Mail(string address, string language) =>
        Plain(address, RunKind.Mail, language, $"mailto:{address}");

    public static EditionRun Name(Contact contact, Region region, string language)
    {
        var kind = region.Language == language ? RunKind.Text : RunKind.Foreign;
        return Plain(NormalForm.Compose(contact.Name), kind, region.Language, href: null);
    }

    /// <summary>In +49 (0)30 the zero in parentheses is dialled only without +49.</summary>
    private static string Dialled(string number)
    {
        var isInternational = number.StartsWith('+');
        var digits = isInternational ? number.Replace("(0)", "", StringComparison.Ordinal) : number;
        return $"{(isInternational ? "+" : "")}{string.Concat(digits.Where(char.IsAsciiDigit))}";
    }

    private static EditionRun Plain(string text, RunKind kind, string language, string? href) =>
        new(text, kind, Strong: false, Emphasised: false, language, href);
}
