namespace GuideBuilder.Translation.Exchange;

/// <summary>
/// Keeps spreadsheets from taking a text for a formula, which could send what the sheet holds elsewhere (CWE-1236): an apostrophe
/// goes in front, and comes off again.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    // The last four are full-width forms, which some spreadsheets take for the others.
    private const string Beginnings = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Protect(string text) => IsAtRisk(text) ? Guard + text : text;

    public static string Unprotect(string text) => text.StartsWith(Guard) && IsAtRisk(text) ? text[1..] : text;

    /// <summary>Behind any apostrophes, so that what came with one keeps it.</summary>
    private static bool IsAtRisk(string text) => text.AsSpan().TrimStart(Guard) is [var first, ..] && Beginnings.Contains(first, StringComparison.Ordinal);
}
