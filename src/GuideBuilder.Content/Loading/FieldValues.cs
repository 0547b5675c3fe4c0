using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Checks the values of fields. Each check gives null after a finding, and null for null.</summary>
internal static partial class FieldValues
{
    private const int LongestAddress = 2000;
    private const int FewestDigits = 2;
    private const int MostDigits = 20;

    /// <summary>Text that is printed as it is.</summary>
    public static string? PlainText(YamlScalar? value, FindingBag findings)
    {
        if (value is null || ForbiddenCharacters.Find(value.Text) is not { } forbidden)
        {
            return value?.Text.Trim();
        }

        findings.Add(ContentFindings.ControlInText(value.Span, FormattableString.Invariant($"U+{forbidden.Rune.Value:X4}")));
        return null;
    }

    /// <summary>Text that is translated. What it holds is judged by <see cref="MessageChecks"/>.</summary>
    public static SourceMessage? Message(YamlScalar? value, string? context = null) =>
        value is null ? null : SourceMessage.AtOnePlace(new Message(value.Text.Trim(), context, value.Span));

    public static string? Id(YamlScalar? value, string what, FindingBag findings) =>
        Accept(value, Identifier.IsValid, () => ContentFindings.BadId(value!.Span, what, value.Text), findings);

    public static string? Choice(YamlScalar? value, string name, ImmutableArray<string> allowed, FindingBag findings) =>
        Accept(value, allowed.Contains, () => ContentFindings.NotAllowed(value!.Span, name, value.Text, allowed, Nearest.To(value.Text, allowed)), findings);

    public static string? Language(YamlScalar? value, FindingBag findings)
    {
        var problem = value is null ? null : LanguageTagRules.Check(value.Text);
        return Accept(value, _ => problem is null, () => ContentFindings.BadLanguageTag(value!.Span, problem!), findings);
    }

    public static string? WebAddress(YamlScalar? value, string name, FindingBag findings) =>
        Accept(value, IsWebAddress, () => ContentFindings.BadWebAddress(value!.Span, name, value.Text), findings);

    public static string? Phone(YamlScalar? value, FindingBag findings) =>
        Accept(value, IsPhone, () => ContentFindings.BadPhone(value!.Span, value.Text), findings);

    public static string? Mail(YamlScalar? value, FindingBag findings) =>
        Accept(value, t => t.Length <= LongestAddress && MailForm().IsMatch(t), () => ContentFindings.BadMail(value!.Span, value.Text), findings);

    /// <summary>A year, a month or a day.</summary>
    public static string? AsOf(YamlScalar? value, FindingBag findings) =>
        Accept(value, IsAsOf, () => ContentFindings.BadDate(value!.Span, "as-of", value.Text, "a year, month or day, as 2026, 2026-11 or 2026-11-22"), findings);

    public static DateOnly? Date(YamlScalar? value, FindingBag findings) => Date(value, "date", findings);

    public static DateOnly? Date(YamlScalar? value, string name, FindingBag findings)
    {
        var accepted = Accept(value, t => ParseDate(t, "yyyy-MM-dd") is not null, () => ContentFindings.BadDate(value!.Span, name, value.Text, "a day, as 2026-11-22"), findings);
        return accepted is null ? null : ParseDate(accepted, "yyyy-MM-dd");
    }

    /// <summary>The year in which a work was published, in four digits.</summary>
    public static string? Year(YamlScalar? value, string name, FindingBag findings) =>
        Accept(value, t => t is ['1' or '2', _, _, _] && t.All(char.IsAsciiDigit), () => ContentFindings.BadDate(value!.Span, name, value.Text, "a year, as 2015"), findings);

    /// <summary>A number of days, from one day to ten years.</summary>
    public static int? Days(YamlScalar? value, FindingBag findings) => Limit(value, "days", 3650, findings);

    /// <summary>A number of words in a sentence.</summary>
    public static int? Words(YamlScalar? value, FindingBag findings) => Limit(value, "words", 100, findings);

    private static int? Limit(YamlScalar? value, string unit, int most, FindingBag findings)
    {
        var accepted = Accept(value, t => ParseLimit(t, most) is not null, () => ContentFindings.BadLimit(value!.Span, value.Text, unit, most), findings);
        return accepted is null ? null : ParseLimit(accepted, most);
    }

    private static int? ParseLimit(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static string? Accept(YamlScalar? value, Func<string, bool> isGood, Func<Finding> otherwise, FindingBag findings)
    {
        if (value is null || isGood(value.Text))
        {
            return value?.Text;
        }

        findings.Add(otherwise());
        return null;
    }

    private static bool IsWebAddress(string text) =>
        text.Length <= LongestAddress
        && text.StartsWith("https://", StringComparison.Ordinal)
        && text.All(c => c is > ' ' and < '\x7F' and not ('"' or '<' or '>' or '\\'))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && uri.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsPhone(string text) =>
        text.Length <= 2 * MostDigits
        && PhoneForm().IsMatch(text)
        && text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;

    private static bool IsAsOf(string text) =>
        ParseDate(text, "yyyy") is not null || ParseDate(text, "yyyy-MM") is not null || ParseDate(text, "yyyy-MM-dd") is not null;

    private static DateOnly? ParseDate(string text, string format) =>
        text.Length == format.Length && DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^\+?[0-9]+( [0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailForm();
}
