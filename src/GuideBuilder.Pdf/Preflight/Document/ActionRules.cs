using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What a file may do (ISO 19005-2, 6.5.1; ISO 15930-7).</summary>
internal static class ActionRules
{
    public static readonly PreflightRule Forbidden = new(
        "GB5226",
        Severity.Error,
        Standards.PdfA2a,
        "A link or button does something that is not allowed",
        "A file for an archive may lead to pages and addresses, and send forms; it may not start programs, play media or change itself. Remove the action in the program that made the file.",
        "ISO 19005-2, 6.5.1, test 1");

    public static readonly PreflightRule Named = new(
        "GB5227",
        Severity.Error,
        Standards.PdfA2a,
        "A link or button runs a command of the reader's program",
        "Only the commands NextPage, PrevPage, FirstPage and LastPage are known to every program. Remove the action, or let it lead to a page.",
        "ISO 19005-2, 6.5.1, test 2");

    public static readonly PreflightRule JavaScript = new(
        "GB5228",
        Severity.Error,
        Standards.PdfA2a | Standards.PdfX4 | Standards.Shop,
        "The file holds a JavaScript",
        "A script can change what is printed, and what it does tomorrow is not known. Save the file without scripts.",
        "ISO 19005-2, 6.5.1, test 1",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [Forbidden, Named, JavaScript];
}
