using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode NoteUnknown = new("GB2061", "A note has no text", Severity.Error,
        "The mark of a note leads to its text, which stands anywhere in the same chapter as a paragraph that begins with the mark and a colon. Correct the mark, or write the note.");

    public static readonly FindingCode NoteUnused = new("GB2062", "A note is not referred to", Severity.Error,
        "Nobody would read this note, as no mark in the text leads to it. Put its mark where it belongs, or delete it.");

    public static readonly FindingCode NoteMarkTwice = new("GB2063", "A note is referred to twice", Severity.Error,
        "From the note a link leads back to its mark, so that each note has one mark. Write a second note, or name the first in words.");

    public static readonly FindingCode NoteTwice = new("GB2064", "Two notes have the same id", Severity.Error,
        "The mark could lead to either of them. Give one of the notes another id.");

    public static readonly FindingCode NoteMarkMisplaced = new("GB2065", "The mark of a note stands where it cannot be set", Severity.Error,
        "Headings, terms, descriptions and recommendations with an id are repeated elsewhere, and notes have no notes of their own. Move the mark into a paragraph, a list or a table of a chapter.");

    public static readonly FindingCode NoteIdInvalid = new("GB2066", "The id of a note cannot be used", Severity.Error,
        "Ids become part of web addresses. They consist of the letters a to z, digits and hyphens; the notes are numbered by the tool.");

    public static readonly FindingCode ReferenceUnknown = new("GB2071", "A reference leads nowhere", Severity.Error,
        "References name the id of a chapter's title, of a heading or of a recommendation in the same publication. Correct the id, or add the chapter to the publication.");

    public static readonly FindingCode ReferenceWithoutNumber = new("GB2072", "A reference asks for a number that does not exist", Severity.Error,
        "Headings have numbers only in publications with “numbered: true”, and headings in boxes never have one. Write {ref:ID}, which prints the heading's words.");

    public static readonly FindingCode ReferenceMisplaced = new("GB2073", "A reference stands where it cannot be set", Severity.Error,
        "Headings, terms, descriptions and recommendations with an id are repeated elsewhere and cannot lead to other places. Move the reference into a paragraph, a list, a table or a note.");

    public static readonly FindingCode ReferenceTooLong = new("GB2074", "A reference names a very long heading or recommendation", Severity.Error,
        "References repeat the words of the heading or recommendation that they lead to. Shorten it, or write {ref:ID.number}, which prints the number alone.");

    internal static Finding UnknownNote(SourceSpan span, string id, string? nearest) =>
        new(NoteUnknown, span, $"This chapter has no note “{id}”.{DidYouMean(nearest)}", $"Write a paragraph that begins with “[^{nearest ?? id}]:”, or correct the mark.");

    internal static Finding UnusedNote(SourceSpan span, string id) =>
        new(NoteUnused, span, $"No text of this chapter refers to the note “{id}”.", $"Write [^{id}] where it belongs, or delete the note.");

    internal static Finding RepeatedNoteMark(SourceSpan span, string mark) =>
        new(NoteMarkTwice, span, $"“{mark}” already stands further up in this chapter.", "Write another note with another id.");

    internal static Finding RepeatedNote(SourceSpan span, string id, SourceSpan first) =>
        new(NoteTwice, span, $"The note “{id}” already stands at {first}.", "Give one of the notes another id.");

    internal static Finding MisplacedNoteMark(SourceSpan span, string mark, bool isInNote) =>
        new(NoteMarkMisplaced, span, $"“{mark}” cannot stand {(isInNote ? "in a note" : "in a heading, a term, a description or a recommendation with an id")}.", isInNote ? "Write the sentence into the note itself." : "Move it into the text below.");

    internal static Finding BadNoteId(SourceSpan span, string id) =>
        new(NoteIdInvalid, span, $"“{id}” cannot be the id of a note.", "Use the letters a to z, digits and hyphens, as [^police-law].");

    internal static Finding UnknownReference(SourceSpan span, string id, string? nearest) =>
        new(ReferenceUnknown, span, $"No chapter, heading or recommendation of this publication has the id “{id}”.{DidYouMean(nearest)}", nearest is null ? "Correct the id." : $"Write {{ref:{nearest}}}.");

    internal static Finding ReferenceNeedsNumber(SourceSpan span, string id) =>
        new(ReferenceWithoutNumber, span, $"The heading “{id}” has no number.", $"Write {{ref:{id}}}, or let the publication be numbered.");

    internal static Finding MisplacedReference(SourceSpan span, string reference) =>
        new(ReferenceMisplaced, span, $"“{reference}” cannot stand in a heading, a term, a description or a recommendation with an id.", "Move it into the text below.");

    internal static Finding LongReference(SourceSpan span, string id) =>
        new(ReferenceTooLong, span, $"The text of “{id}” is too long to be repeated here.", $"Shorten it, or write {{ref:{id}.number}}.");
}
