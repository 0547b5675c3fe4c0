using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Messages;

/// <summary>Reads what stands between the brackets of a citation: <c>@key, p. 5; @other</c>.</summary>
internal static partial class CitationForm
{
    public const int MaximumLength = 400;

    private const int LongestLocator = 60;

    /// <returns>Empty when it is no citation.</returns>
    public static ImmutableArray<CitedWork> Read(string text)
    {
        if (text.Length > MaximumLength)
        {
            return [];
        }

        var works = ImmutableArray.CreateBuilder<CitedWork>();
        foreach (var part in text.Split(';'))
        {
            if (ReadPart(part.Trim(' ')) is not { } work || works.Any(w => w.Key == work.Key && w.Locator == work.Locator))
            {
                return [];
            }

            works.Add(work);
        }

        return works.ToImmutable();
    }

    private static CitedWork? ReadPart(string part)
    {
        var comma = part.IndexOf(',', StringComparison.Ordinal);
        var key = (comma < 0 ? part : part[..comma]).TrimEnd(' ');
        var locator = comma < 0 ? "" : part[(comma + 1)..].Trim(' ');
        return key.StartsWith('@') && Identifier.IsValid(key[1..]) && (comma < 0 || IsLocator(locator)) ? new CitedWork(key[1..], locator) : null;
    }

    private static bool IsLocator(string locator) => locator.Length <= LongestLocator && LocatorForm().IsMatch(locator);

    /// <summary>
    /// Words, and numbers of at most four digits that no zero begins and no space divides: nobody can take them for a number to dial.
    /// Each word ends in a space, so that no address fits.
    /// </summary>
    [GeneratedRegex(@"^([\p{L}§]{1,15}\.? )+[1-9][0-9]{0,3}[a-z]?(([-–.]|, )[1-9][0-9]{0,3}[a-z]?)*( ?ff?\.)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocatorForm();
}
