using System.Globalization;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>A date as a file gives it.</summary>
/// <param name="Digits">Year, month, day, hour, minute, second, as far as they are given.</param>
/// <param name="Offset">From UTC; null when none is given.</param>
internal readonly record struct Moment(string Digits, TimeSpan? Offset)
{
    private const string Lowest = "00000101000000";

    /// <summary>From <c>D:YYYYMMDDHHmmSSOHH'mm'</c> (ISO 32000-1, 7.9.4); null when it is none.</summary>
    public static Moment? OfPdf(string text) => Read(text.StartsWith("D:", StringComparison.Ordinal) ? text[2..] : text);

    /// <summary>From <c>YYYY-MM-DDThh:mm:ssTZD</c>; null when it is none.</summary>
    public static Moment? OfXmp(string text)
    {
        var at = text.IndexOf('T', StringComparison.Ordinal);
        var date = (at < 0 ? text : text[..at]).Replace("-", "", StringComparison.Ordinal);
        return Read(date + (at < 0 ? "" : text[(at + 1)..]));
    }

    /// <summary>As far as both say it.</summary>
    public bool IsSame(Moment other)
    {
        var length = Math.Min(Digits.Length, other.Digits.Length);
        if (length < Lowest.Length || Offset is not { } one || other.Offset is not { } two)
            return Digits[..length] == other.Digits[..length];
        return Utc(Digits, one) == Utc(other.Digits, two);
    }

    private static Moment? Read(string text)
    {
        var plain = text.Replace(":", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Trim();
        var length = plain.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : plain.Length;
        return length is >= 4 and <= 14 && length % 2 == 0 ? new Moment(plain[..length], Zone(plain[length..])) : null;
    }

    /// <param name="text">After the digits: fractions of a second and <c>Z</c>, <c>+HHmm</c> or nothing.</param>
    private static TimeSpan? Zone(string text)
    {
        var zone = text.AsSpan().TrimStart(".0123456789");
        if (zone is ['Z', ..])
            return TimeSpan.Zero;
        if (zone.Length < 3 || zone[0] is not ('+' or '-') || !int.TryParse(zone[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
            return null;
        var minutes = zone.Length >= 5 && int.TryParse(zone[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var offset = new TimeSpan(hours, minutes, 0);
        return zone[0] == '-' ? -offset : offset;
    }

    private static string Utc(string digits, TimeSpan offset) =>
        DateTime.TryParseExact(digits, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year is > 1 and < 9999
            ? (time - offset).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)
            : digits;
}
