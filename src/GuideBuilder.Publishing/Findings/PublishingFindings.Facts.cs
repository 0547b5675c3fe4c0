using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Facts;

namespace GuideBuilder.Publishing;

/// <summary>The findings about facts in finished files.</summary>
public static partial class PublishingFindings
{
    public static readonly FindingCode SecretInFileCode = new(
        "GB4060",
        "A finished file holds what a hidden record says",
        Severity.Error,
        "Every finished file is searched for the numbers, addresses and names of records that its readers must not see. One was found, so nothing is written. Search the chapters, translations, templates and pictures for it and take it out. If everyone may know it, change the record's visibility.");

    public static readonly FindingCode NumberNotPrintedCode = new(
        "GB4061",
        "A telephone number cannot be read in a finished file",
        Severity.Error,
        "The numbers of each finished book are read back from left to right as they stand on the paper. One is turned around, in pieces, in other digits or missing, so nobody could call it. This is a fault of the program or of a font: try another font for the language, and report it.");

    /// <summary>Never says the value itself: findings are sent on and kept in logs.</summary>
    /// <param name="file">With its quotation marks.</param>
    internal static Finding SecretInFile(string file, string place, SecretValue value, string? language) => new(
        SecretInFileCode,
        value.Contact.Span,
        $"{file}, {place}, holds {NameOf(value.Kind)} of the record “{value.Contact.Id}” of the region “{value.Region.Id}”, which its readers must not see.",
        "Search content/, locales/ and templates/ for it and take it out.",
        language);

    private static string NameOf(SecretKind kind) => kind switch
    {
        SecretKind.Number => "a number",
        SecretKind.Address => "a web address",
        SecretKind.Mail => "the mail address",
        SecretKind.Street => "a street address",
        _ => "the name",
    };

    internal static Finding NumberNotPrinted(string path, string number, int expected, int found, SourceSpan span, string language) => new(
        NumberNotPrintedCode,
        span,
        string.Create(CultureInfo.InvariantCulture, $"“{path}” should show the number {number} {expected} times, and it can be read {found} times."),
        "Look at it in the file; another font for the language may help.",
        language);
}
