using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

public abstract record EditionBlock;

/// <param name="Level">From 2.</param>
public sealed record EditionHeading(int Level, string Id, EditionText Text) : EditionBlock
{
    /// <summary>As [2, 1]; empty in a box, and when the publication is not numbered.</summary>
    public ImmutableArray<int> Number { get; init; } = [];
}

public sealed record EditionParagraph(EditionText Text) : EditionBlock;

/// <param name="Start">The first number; in recommendations it goes on through the whole publication.</param>
public sealed record EditionList(bool Ordered, int Start, ImmutableArray<ImmutableArray<EditionBlock>> Items) : EditionBlock
{
    /// <summary>Each item has a box to tick.</summary>
    public bool IsTaskList { get; init; }

    /// <summary>Of the items to which references lead, null for others; empty when there are none.</summary>
    public ImmutableArray<string?> Ids { get; init; } = [];

    public string? IdOf(int item) => Ids.IsEmpty ? null : Ids[item];
}

/// <param name="Kind">One of <see cref="Project.Boxes"/>.</param>
public sealed record EditionBox(string Kind, ImmutableArray<EditionBlock> Blocks) : EditionBlock;

public sealed record EditionQuote(ImmutableArray<EditionBlock> Blocks) : EditionBlock;

/// <param name="IsGlossary">Sorted by the terms in the edition's language.</param>
public sealed record EditionDefinitionList(ImmutableArray<EditionDefinition> Items, bool IsGlossary) : EditionBlock;

public sealed record EditionDefinition(EditionText Term, ImmutableArray<EditionBlock> Blocks);

/// <param name="Count">From 2 to 4.</param>
public sealed record EditionColumns(int Count, ImmutableArray<EditionBlock> Blocks) : EditionBlock;

/// <param name="Width">The share of the text's width, from 0.1 to 1; null when the picture's own size decides.</param>
public sealed record EditionPicture(string Path, PictureContent Image, EditionText AlternativeText, EditionText? Caption, double? Width) : EditionBlock;

/// <summary>The works that the publication cites, in the order of the list.</summary>
public sealed record EditionBibliography(ImmutableArray<EditionWork> Works) : EditionBlock;

/// <param name="Key">The <see cref="EditionRun.Target"/> of the runs that cite it.</param>
/// <param name="Text">In the source language, which is that of the records.</param>
public sealed record EditionWork(string Key, EditionText Text);

/// <summary>A web address to be photographed from paper; a screen shows it as a link.</summary>
/// <param name="Url">One run that leads to the address.</param>
public sealed record EditionQrCode(EditionText Url, EditionText AlternativeText) : EditionBlock;

/// <summary>A help service as the reader sees it; what does not apply is null or empty.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Hours">A line for each stretch of days.</param>
/// <param name="Notes">What else matters before calling, a sentence each: whether it is closed for a while, what is spoken, where a call leaves traces.</param>
public sealed record EditionContact(
    string Id,
    EditionText Name,
    EditionText Description,
    ImmutableArray<EditionNumber> Numbers,
    EditionText? Chat,
    EditionText? Url,
    EditionText? Mail,
    ImmutableArray<EditionText> Hours,
    ImmutableArray<EditionText> Notes,
    EditionText AsOf) : EditionBlock
{
    public ContactLanguages Languages { get; init; } = ContactLanguages.Unknown;

    /// <summary>All of it, in reading order.</summary>
    public IEnumerable<EditionText> Texts =>
    [
        Description,
        Name,
        .. Numbers.SelectMany(n => n.Notes.Prepend(n.Number)),
        .. new[] { Chat, Url, Mail }.OfType<EditionText>(),
        .. Hours,
        .. Notes,
        AsOf,
    ];
}

/// <param name="Notes">Who answers and what it costs, a sentence each.</param>
public sealed record EditionNumber(NumberKind Kind, EditionText Number, ImmutableArray<EditionText> Notes);

/// <param name="Alignments">One for each column.</param>
/// <param name="HeaderRows">So many rows at the top say what stands in the columns.</param>
/// <param name="Caption">Null when there is none.</param>
public sealed record EditionTable(
    ImmutableArray<ColumnAlignment> Alignments,
    int HeaderRows,
    ImmutableArray<EditionTableRow> Rows,
    EditionText? Caption) : EditionBlock;

/// <param name="Cells">In reading order; without the columns that cells of earlier rows reach into.</param>
public sealed record EditionTableRow(ImmutableArray<EditionTableCell> Cells);

/// <param name="Blocks">Empty in an empty cell.</param>
/// <param name="ColumnSpan">How many columns it takes, from 1.</param>
/// <param name="RowSpan">How many rows it takes, from 1.</param>
public sealed record EditionTableCell(ImmutableArray<EditionBlock> Blocks, int ColumnSpan = 1, int RowSpan = 1);

/// <param name="Id">Unique in its chapter; the <see cref="EditionRun.Target"/> of the run that refers to it.</param>
/// <param name="Number">From 1 in each chapter.</param>
public sealed record EditionNote(string Id, int Number, ImmutableArray<EditionBlock> Blocks);
