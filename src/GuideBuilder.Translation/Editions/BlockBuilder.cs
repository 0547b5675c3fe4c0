using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Blocks of one chapter into blocks of an edition, in reading order: notes are counted on the way.</summary>
/// <param name="recommendations">Counts on through all chapters.</param>
internal sealed class BlockBuilder(Edition frame, MessageTranslator translator, TextLinks links, RecommendationNumbers recommendations)
{
    private readonly ContactBuilder contacts = new(frame, translator);

    private Publication Publication => frame.Publication;

    public ImmutableArray<EditionBlock> Build(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Build)];

    private IEnumerable<EditionBlock> Build(Block block) => block switch
    {
        Heading heading => [new EditionHeading(heading.Level, heading.Id, translator.Translate(heading.Text)) { Number = links.Sections.NumberOf(heading.Id) }],
        Paragraph paragraph => [new EditionParagraph(Text(paragraph.Text))],
        ListBlock list => [List(list, list.Start)],
        Box box => [new EditionBox(box.Kind, box.Kind == BoxKinds.Recommendations ? Recommendations(box.Blocks) : Build(box.Blocks))],
        Quote quote => [new EditionQuote(Build(quote.Blocks))],
        Wrapper wrapper => Inside(wrapper, Build),
        Columns columns => [new EditionColumns(columns.Count, Build(columns.Blocks))],
        DefinitionList list => [Definitions(list)],
        Table table => [Table(table)],
        Picture picture => [Picture(picture)],
        QrCode code => Publication.FindContact(code.ContactId) is { Url: { } url } contact ? [QrCode(contact, url)] : [],
        BibliographyList list => [links.Citations.List(list)],
        ContactList list => Publication.ListedContacts().Where(c => c.Kind == list.Kind).Select(contacts.Build),
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private EditionText Text(Message message) => translator.Translate(message, links);

    private EditionList List(ListBlock list, int start) =>
        new(list.Ordered, start, [.. list.Items.Select(i => Build(i.Blocks))]) 
        {
            IsTaskList = list.Items.Any(i => i.IsTask),
            Ids = list.Items.Any(i => i.Id is not null) ? [.. list.Items.Select(i => i.Id)] : [],
        };

    private ImmutableArray<EditionBlock> Recommendations(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(b => b switch
    {
        ListBlock { Ordered: true } list => [List(list, recommendations.Take(list.Items.Length))],
        Wrapper wrapper => Inside(wrapper, Recommendations),
        _ => Build(b),
    })];

    /// <summary>A law that is not in force yet is told of before the passage, below the heading that the passage may begin with.</summary>
    private ImmutableArray<EditionBlock> Inside(Wrapper wrapper, Func<ImmutableArray<Block>, ImmutableArray<EditionBlock>> build)
    {
        var blocks = build(wrapper.Blocks);
        if (wrapper is not LawPassage { IsUpcoming: true, LawId: var id } || Publication.FindLaw(id) is not { } law)
        {
            return blocks;
        }

        var date = FormattableString.Invariant($"{law.InForceFrom:yyyy-MM-dd}");
        return blocks.Insert(blocks is [EditionHeading, ..] ? 1 : 0, new EditionParagraph(frame.Interface.With(InterfaceKey.LawUpcoming, ("date", date, RunKind.Figure))));
    }

    /// <summary>Sorted before the explanations are built, so that their notes are counted in the order of the page.</summary>
    private EditionDefinitionList Definitions(DefinitionList list)
    {
        var terms = list.Items.Select(i => (Term: translator.Translate(i.Term), i.Blocks));
        var order = new GlossaryOrder(frame.Locale);
        var ordered = list.IsGlossary ? terms.OrderBy(t => t.Term.PlainText, order) : terms;
        return new EditionDefinitionList([.. ordered.Select(t => new EditionDefinition(t.Term, Build(t.Blocks)))], list.IsGlossary);
    }

    private EditionTable Table(Table table)
    {
        var caption = table.Caption is null ? null : Text(table.Caption);
        var rows = table.Rows.Select(r => new EditionTableRow([.. r.Cells.Select(c => new EditionTableCell(Build(c.Blocks), c.ColumnSpan, c.RowSpan))]));
        return new EditionTable(table.Alignments, table.HeaderRows, [.. rows], caption);
    }

    private EditionPicture Picture(Picture picture) => new(
        picture.Path,
        picture.Image,
        translator.Translate(picture.AlternativeText),
        picture.Caption is { } caption ? Text(caption) : null,
        picture.Width);

    private EditionQrCode QrCode(Contact contact, string url) =>
        new(contacts.Fact(contact, ContactRuns.Link(url, translator.Language)), translator.Translate(contact.Description));
}

/// <summary>The running number of recommendations in a publication.</summary>
internal sealed class RecommendationNumbers
{
    private int given;

    /// <returns>The first number of so many.</returns>
    public int Take(int count)
    {
        given += count;
        return given - count + 1;
    }
}
