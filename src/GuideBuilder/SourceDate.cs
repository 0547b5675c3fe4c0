using System.Globalization;

namespace GuideBuilder.Cli;

/// <summary>When files are said to be made, as the environment gives it (reproducible-builds.org, SOURCE_DATE_EPOCH).</summary>
/// <param name="Time">In UTC; null when nothing is given, and after a problem.</param>
/// <param name="Problem">For the user; null when there is none.</param>
internal sealed record SourceDate(DateTime? Time, string? Problem)
{
    internal const string Variable = "SOURCE_DATE_EPOCH";

    // Years in PDF have four digits: the last second of 9999.
    private const long Last = 253_402_300_799;

    internal static SourceDate OfEnvironment() => Of(Environment.GetEnvironmentVariable(Variable));

    /// <param name="value">Seconds since the beginning of 1970; null and nothing are no date.</param>
    internal static SourceDate Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return new SourceDate(null, null);
        }

        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Last
            ? new SourceDate(DateTime.UnixEpoch.AddSeconds(seconds), null)
            : new SourceDate(null, Words.BadSourceDate(value));
    }
}
