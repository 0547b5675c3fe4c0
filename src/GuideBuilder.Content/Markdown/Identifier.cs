namespace GuideBuilder.Content.Markdown;

/// <summary>Names that become part of file names and web addresses: a to z, digits and hyphens.</summary>
internal static class Identifier
{
    private const int MaximumLength = 80;

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaximumLength
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !id.StartsWith('-')
        && !id.EndsWith('-');
}
