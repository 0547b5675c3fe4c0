using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode WorkUnused = new("GB1251", "A work of the bibliography is not cited", Severity.Warning,
        "No text of any publication cites this work, so that it is printed nowhere. Cite it where it belongs, or delete its record.");

    public static readonly FindingCode AuthorInvalid = new("GB1252", "A name of an author cannot be used", Severity.Error,
        "A person has a “family” name and mostly a “given” one, an organisation has a “literal” name. Citations print the family's name, the list both.");

    public static readonly FindingCode ShortNameMisplaced = new("GB1253", "A short name belongs to no organisation", Severity.Error,
        "Citations print the short name in the place of an organisation's long one, as APA. Works by persons or by several authors have none. Delete the line “short”.");

    public static readonly FindingCode CitationInvalid = new("GB2111", "A citation is not understood", Severity.Error,
        "Citations name works by their keys, each with a place in the work where needed: [@key], [@key, p. 5], [@one; @other]. A place is a word such as p. and a number. Anything else would be printed as it is, so mend what stands in the brackets.");

    public static readonly FindingCode CitationUnknown = new("GB2112", "A citation names a work that does not exist", Severity.Error,
        "Authors and years come from content/bibliography.yaml, so that text and list agree. Correct the key, or add the work there.");

    public static readonly FindingCode CitationMisplaced = new("GB2113", "A citation stands where it cannot be set", Severity.Error,
        "Headings, terms and descriptions are repeated elsewhere, as are recommendations with an id. Move the citation into a paragraph of its own, or into a list, a table or a note.");

    public static readonly FindingCode CitationWithoutList = new("GB2114", "A publication cites works and does not list them", Severity.Error,
        "Readers find a cited work in the list of works, and the links lead there. Write ::: bibliography and ::: where the list shall stand, mostly at the end of the last chapter.");

    public static readonly FindingCode BibliographyUncited = new("GB2115", "A list of works would be empty", Severity.Error,
        "The tool lists the works that the publication cites, and it cites none. Cite them in the text as [@key], or delete the list.");

    public static readonly FindingCode BibliographyTwice = new("GB2116", "A publication lists its works twice", Severity.Error,
        "Citations lead to the list, and two lists would leave open to which. Delete one of them.");

    public static readonly FindingCode TypedCitation = new("GB2117", "A citation is typed by hand", Severity.Error,
        "Typed names and years come to differ from the list of works, and nobody can follow them. Write [@key] with the key of the work in content/bibliography.yaml; the tool prints the names and the year.");

    internal static Finding UnusedWork(SourceSpan span, string key) =>
        new(WorkUnused, span, $"No text cites the work “{key}”.", $"Write [@{key}] where it belongs, or delete the record.");

    internal static Finding BadAuthor(SourceSpan span) =>
        new(AuthorInvalid, span, "This author has neither a family's name nor that of an organisation, or both.", "Write { family: Bryant, given: Ann } for a person, { literal: The name } for an organisation.");

    internal static Finding MisplacedShortName(SourceSpan span, string name) =>
        new(ShortNameMisplaced, span, $"“{name}” is the short name of a work that no single organisation wrote.", "Delete the line “short”, or name the organisation with “literal”.");

    internal static Finding BadCitation(SourceSpan span, string excerpt) =>
        new(CitationInvalid, span, $"“{excerpt}” is no citation.", "Write [@key], [@key, p. 5] or [@one; @other]. If the brackets shall be printed, put a backslash before the first.");

    internal static Finding UnknownWork(SourceSpan span, string key, string? nearest) =>
        new(CitationUnknown, span, $"The text cites “{key}”, but content/bibliography.yaml has no such work that could be read.{DidYouMean(nearest)}", nearest is null ? "Correct the key, or add the work." : $"Write [@{nearest}], or add the work.");

    internal static Finding MisplacedCitation(SourceSpan span, string citation) =>
        new(CitationMisplaced, span, $"“{citation}” cannot stand in a heading, a term, a description or a recommendation with an id.", "Move it into the text below.");

    internal static Finding NoBibliography(SourceSpan span, string publication) =>
        new(CitationWithoutList, span, $"The publication “{publication}” cites works, but none of its chapters lists them.", "Write ::: bibliography and ::: at the end of its last chapter.");

    internal static Finding NothingCited(SourceSpan span, string publication) =>
        new(BibliographyUncited, span, $"The publication “{publication}” cites no work that could stand here.", "Cite works in the text as [@key], or delete the list.");

    internal static Finding RepeatedBibliography(SourceSpan span, SourceSpan first) =>
        new(BibliographyTwice, span, $"The works are already listed at {first}.", "Delete one of the lists.");

    /// <param name="key">Of the work that is meant; null when none is near.</param>
    /// <param name="year">That of the work when it differs; null when it is the same.</param>
    internal static Finding CitationByHand(SourceSpan span, string typed, string? key, string? year) =>
        new(TypedCitation, span, (key, year) switch
        {
            (null, _) => $"“{typed}” is typed into the text, and content/bibliography.yaml has no such work.",
            (_, null) => $"“{typed}” is typed into the text. It is the work “{key}”.",
            _ => $"“{typed}” is typed into the text. The work “{key}” has the year {year}.",
        }, key is null ? "Add the work to content/bibliography.yaml, and write [@key]." : $"Write [@{key}].");
}
