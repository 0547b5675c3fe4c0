using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What output intents must be (ISO 19005-2, 6.2.3; ISO 15930-7).</summary>
internal static class IntentRules
{
    public static readonly PreflightRule Profile = new(
        "GB5223",
        Severity.Error,
        Standards.PdfA2a,
        "The colour profile of the output intent cannot be used",
        "The profile is one of an output device or a monitor, for grey, RGB or CMYK, and of ICC version 2 or 4. Choose another profile, and save the file again as PDF/A.",
        "ISO 19005-2, 6.2.3, test 1");

    public static readonly PreflightRule SeveralProfiles = new(
        "GB5224",
        Severity.Error,
        Standards.PdfA2a,
        "Output intents have different colour profiles",
        "Several intents, for PDF/X and PDF/A, share one profile, or colours mean different things at once. Save the file again with one profile.",
        "ISO 19005-2, 6.2.3, test 2");

    public static readonly PreflightRule OutsideProfile = new(
        "GB5225",
        Severity.Error,
        Standards.PdfA2a,
        "The colour profile of the output intent is kept outside the file",
        "A profile elsewhere (DestOutputProfileRef) is gone one day. Embed the profile.",
        "ISO 19005-2, 6.2.3, test 3");

    public static readonly PreflightRule NotOne = new(
        "GB5614",
        Severity.Error,
        Standards.PdfX4,
        "There is not exactly one output intent for print",
        "The output intent (GTS_PDFX) says for which paper and which press the colours were made. Save the file as PDF/X-4 with the printing condition that your print shop names.",
        "ISO 15930-7");

    public static readonly PreflightRule NoIdentifier = new(
        "GB5615",
        Severity.Error,
        Standards.PdfX4,
        "The output intent does not name a printing condition",
        "A print shop looks for a name such as FOGRA39. Save the file as PDF/X-4 with the printing condition that your print shop names.",
        "ISO 15930-7");

    public static readonly PreflightRule NotEmbedded = new(
        "GB5616",
        Severity.Error,
        Standards.PdfX4,
        "The colour profile of the output intent is not in the file",
        "Without the profile nobody can show or check the colours as they will be printed. Save the file as PDF/X-4, and embed the profile.",
        "ISO 15930-7");

    public static readonly PreflightRule NotForPress = new(
        "GB5617",
        Severity.Error,
        Standards.PdfX4,
        "The colour profile of the output intent is not for a press",
        "The profile must be that of an output device, with as many channels as the intent says. Choose the profile that your print shop names.",
        "ISO 15930-7");

    public static readonly PreflightRule NotDescribed = new(
        "GB5618",
        Severity.Error,
        Standards.PdfX4,
        "The output intent does not describe its printing condition",
        "Where the condition's name is no registered one, people at the print shop need it in words: Info or OutputCondition. Save the file again as PDF/X-4.",
        "ISO 15930-7");

    public static readonly PreflightRule NoRegistry = new(
        "GB5619",
        Severity.Warning,
        Standards.PdfX4,
        "The output intent does not say where its condition is registered",
        "The name of a registered printing condition, such as FOGRA39, counts only with the registry it stands in: http://www.color.org. Save the file again as PDF/X-4.",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [Profile, SeveralProfiles, OutsideProfile, NotOne, NoIdentifier, NotEmbedded, NotForPress, NotDescribed, NoRegistry];
}
