using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Pictures, headings, notes and links (ISO 14289-1, 7.3, 7.4, 7.7, 7.9).</summary>
internal static class ElementRules
{
    public static readonly PreflightRule Figure = new(
        "GB5440",
        Severity.Error,
        Standards.PdfUa1,
        "A picture without words for those who do not see it",
        "A screen reader can only say that there is a picture. Say in the alternative text what the picture shows; a picture that says nothing is marked as an artifact.",
        "ISO 14289-1, 7.3",
        "Matterhorn 13-004");

    public static readonly PreflightRule Formula = new(
        "GB5441",
        Severity.Error,
        Standards.PdfUa1,
        "A formula without words for those who do not see it",
        "A screen reader cannot read the layout of a formula. Say in the alternative text how it is read aloud.",
        "ISO 14289-1, 7.7",
        "Matterhorn 17-002");

    public static readonly PreflightRule FileName = new(
        "GB5442",
        Severity.Warning,
        Standards.PdfUa1,
        "A picture is described by the name of a file",
        "Whoever hears this learns nothing of the picture. Say in the alternative text what it shows.",
        "ISO 14289-1, 7.3");

    public static readonly PreflightRule FirstHeading = new(
        "GB5443",
        Severity.Error,
        Standards.PdfUa1,
        "The first heading is not of the first level",
        "Many readers with a screen reader go from heading to heading and start at the first level. Make the first heading an H1.",
        "ISO 14289-1, 7.4.2",
        "Matterhorn 14-002");

    public static readonly PreflightRule SkippedHeading = new(
        "GB5444",
        Severity.Error,
        Standards.PdfUa1,
        "A level of headings is skipped",
        "Whoever goes from heading to heading looks in vain for the level between. Let each heading be at most one level below the one before.",
        "ISO 14289-1, 7.4.2",
        "Matterhorn 14-003");

    public static readonly PreflightRule TwoHeadings = new(
        "GB5445",
        Severity.Error,
        Standards.PdfUa1,
        "A section has two headings without a number",
        "The level of an unnumbered heading follows from the section around it, so that a section can have only one. Put each heading into a section of its own, or use H1, H2 and so on.",
        "ISO 14289-1, 7.4.4",
        "Matterhorn 14-006");

    public static readonly PreflightRule MixedHeadings = new(
        "GB5446",
        Severity.Error,
        Standards.PdfUa1,
        "Headings with and without a number are mixed",
        "The levels of headings cannot be told when some say theirs and some do not. Use H1, H2 and so on throughout.",
        "ISO 14289-1, 7.4.4",
        "Matterhorn 14-007");

    public static readonly PreflightRule EmptyHeading = new(
        "GB5447",
        Severity.Warning,
        Standards.PdfUa1,
        "A heading without text",
        "A screen reader announces a heading and then says nothing. Take the tag away, or tag the heading that belongs here.",
        "ISO 14289-1, 7.4");

    public static readonly PreflightRule NoteWithoutId = new(
        "GB5448",
        Severity.Error,
        Standards.PdfUa1,
        "A note has no identifier",
        "References find a note by its identifier. Give each note one of its own.",
        "ISO 14289-1, 7.9",
        "Matterhorn 19-003");

    public static readonly PreflightRule NoteIdTwice = new(
        "GB5449",
        Severity.Error,
        Standards.PdfUa1,
        "Two notes have the same identifier",
        "References find a note by its identifier, and here it leads to several. Give each note one of its own.",
        "ISO 14289-1, 7.9",
        "Matterhorn 19-004");

    public static readonly PreflightRule EmptyLink = new(
        "GB5450",
        Severity.Warning,
        Standards.PdfUa1,
        "A link without text",
        "A screen reader can only say that there is a link, not where it leads. Put the text of the link inside its tag, or describe the link.",
        "ISO 14289-1, 7.18.5");

    public static ImmutableArray<PreflightRule> All { get; } =
    [
        Figure, Formula, FileName, FirstHeading, SkippedHeading, TwoHeadings, MixedHeadings, EmptyHeading, NoteWithoutId, NoteIdTwice, EmptyLink,
    ];
}
