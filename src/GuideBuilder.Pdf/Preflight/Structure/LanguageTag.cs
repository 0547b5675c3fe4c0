namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>The form of language tags (RFC 3066, 2.1, which BCP 47 only narrows).</summary>
internal static class LanguageTag
{
    private const int LongestPart = 8;
    private const int LongestTag = 200;

    public static bool IsWellFormed(string tag)
    {
        if (tag.Length > LongestTag)
            return false;
        var isFirst = true;
        foreach (var part in tag.AsSpan().Split('-'))
        {
            if (!IsPart(tag.AsSpan()[part], isFirst))
                return false;
            isFirst = false;
        }

        return true;
    }

    private static bool IsPart(ReadOnlySpan<char> part, bool isFirst)
    {
        if (part.Length is 0 or > LongestPart)
            return false;
        foreach (var c in part)
        {
            if (!(isFirst ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
                return false;
        }

        return true;
    }
}
