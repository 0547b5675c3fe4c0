using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>How content is marked (ISO 14289-1, 7.1 and 7.20; ISO 32000-1, 14.6 and 14.7.4).</summary>
internal static class MarkedContentRules
{
    public static readonly PreflightRule Untagged = new(
        "GB5410",
        Severity.Error,
        Standards.PdfUa1,
        "Something on a page is neither tagged nor decoration",
        "A screen reader cannot tell whether to read it or to pass over it. Tag it if it says something; else mark it as an artifact.",
        "ISO 14289-1, 7.1",
        "Matterhorn 01-005");

    public static readonly PreflightRule Lost = new(
        "GB5411",
        Severity.Error,
        Standards.PdfUa1,
        "Something is tagged but has no place in the structure",
        "The content carries a number, but no element of the structure holds that number, or the way back from the content to the element is broken; a screen reader then leaves it out. Have the program that made the file write its tags anew.",
        "ISO 14289-1, 7.1",
        "ISO 32000-1, 14.7.4.4",
        "Matterhorn 01-005");

    public static readonly PreflightRule ArtifactInTag = new(
        "GB5412",
        Severity.Error,
        Standards.PdfUa1,
        "Decoration stands inside tagged content",
        "Content is either read or passed over; what is both is read by some programs and not by others. Close the tag before the artifact begins.",
        "ISO 14289-1, 7.1",
        "Matterhorn 01-003");

    public static readonly PreflightRule TagInArtifact = new(
        "GB5413",
        Severity.Error,
        Standards.PdfUa1,
        "Tagged content stands inside decoration",
        "Content is either read or passed over; what is both is read by some programs and not by others. Close the artifact before the tag begins.",
        "ISO 14289-1, 7.1",
        "Matterhorn 01-004");

    public static readonly PreflightRule FormPaintedTwice = new(
        "GB5414",
        Severity.Error,
        Standards.PdfUa1,
        "Tagged content is painted in more than one place",
        "A reusable piece with tags inside belongs to one place in the structure, but it is painted several times, so that all but one are never read. Tag the places where it is painted instead of its inside.",
        "ISO 14289-1, 7.20",
        "Matterhorn 30-002");

    public static ImmutableArray<PreflightRule> All { get; } = [Untagged, Lost, ArtifactInTag, TagInArtifact, FormPaintedTwice];
}
