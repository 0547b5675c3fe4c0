using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Markdig.Extensions.CustomContainers;
using Md = Markdig.Syntax;
using MdDefinitions = Markdig.Extensions.DefinitionLists;
using MdTables = Markdig.Extensions.Tables;

namespace GuideBuilder.Content.Markdown;

/// <summary>Turns Markdig's blocks of one file into the model's, and refuses what the model does not know.</summary>
internal sealed class BlockReader(SourceText source, ChapterScope scope)
{
    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding about the file as a whole.</returns>
    public static ImmutableArray<Block>? ReadFile(string path, ChapterScope scope, BlockPlace place)
    {
        if (scope.Project.ReadText(path, Files.ProjectReader.MaximumMarkdown, "A publication names it as a chapter.") is not { } file)
        {
            return null;
        }

        var (body, head) = FrontMatter.Take(file, scope.Findings);
        scope.AddHead(head);

        return MarkdownBlocks.Parse(body, scope.Findings) is { } document
            ? new BlockReader(body, scope).Read(document, place)
            : null;
    }

    public ImmutableArray<Block> Read(IEnumerable<Md.Block> blocks, BlockPlace place)
    {
        var read = ImmutableArray.CreateBuilder<Block>();
        TableCaption? caption = null;
        foreach (var block in blocks.Where(b => b is not (Md.BlankLineBlock or Md.EmptyBlock)))
        {
            var captioned = caption;
            caption = TableCaption.Find(source, block);
            if (caption is null)
            {
                read.AddRange(ReadBlock(block, place, captioned));
            }

            if (captioned is { IsTaken: false })
            {
                Findings.Add(ContentFindings.CaptionAlone(captioned.Span));
            }
        }

        if (caption is not null)
        {
            Findings.Add(ContentFindings.CaptionAlone(caption.Span));
        }

        return read.ToImmutable();
    }

    /// <summary>A text of a chapter, which becomes a message.</summary>
    public Message AddMessage(UnfoldedText text, MessageUse use)
    {
        var message = new Message(text.Text, null, text.At(0));
        scope.Messages.Add(new SourceMessage(message, text.At, use, scope.Around));
        return message;
    }

    /// <returns>False after a finding.</returns>
    public bool MayStand(BlockSort sort, BlockPlace place, SourceSpan span, string what)
    {
        if (!place.Allows(sort))
        {
            Findings.Add(ContentFindings.Misplaced(span, what, place.Name()));
        }

        return place.Allows(sort);
    }

    private IEnumerable<Block> ReadBlock(Md.Block block, BlockPlace place, TableCaption? caption)
    {
        var span = source.At(block.Span.Start);
        return block switch
        {
            Md.HeadingBlock heading => Present(ReadHeading(heading, place, span)),
            Md.ListBlock list => Present(new ListReader(source, scope, this).Read(list, place, span)),
            CustomContainer container => new ContainerReader(source, scope, this).Read(container, place),
            Md.ParagraphBlock paragraph => Present(new ParagraphReader(source, scope, this).Read(paragraph, place, caption)),
            Md.QuoteBlock quote => Present(ReadQuote(quote, place, span)),
            MdTables.Table table => Present(new GridTableReader(source, scope, this).Read(table, place, caption, span)),
            MdDefinitions.DefinitionList list => Present(new DefinitionReader(source, scope, this).Read(list, place, isGlossary: false, span)),
            NoteBlock note => ReadNote(note, place, span),
            _ => Refuse(block, span),
        };
    }

    private ImmutableArray<Block> Refuse(Md.Block block, SourceSpan span)
    {
        Findings.Add(block switch
        {
            Md.CodeBlock => ContentFindings.CodeCannotBeSet(span),
            Md.HtmlBlock => ContentFindings.HtmlCannotBeSet(span),
            Md.ThematicBreakBlock => ContentFindings.ThematicBreakCannotBeSet(span),
            _ => ContentFindings.OtherMarkdownCannotBeSet(span),
        });
        return [];
    }

    private Heading? ReadHeading(Md.HeadingBlock heading, BlockPlace place, SourceSpan span)
    {
        if (!MayStand(BlockSort.Heading, place, span, "A heading"))
        {
            return null;
        }

        var (text, id) = HeadingText.Read(source, heading, Findings);
        if (text.Text.Length == 0)
        {
            Findings.Add(ContentFindings.NothingThere(span, "A heading"));
            return null;
        }

        scope.Headings.Add((id, scope.Around));
        return new Heading(heading.Level, id, AddMessage(text, MessageUse.Label), span);
    }

    private Quote? ReadQuote(Md.QuoteBlock quote, BlockPlace place, SourceSpan span)
    {
        if (!MayStand(BlockSort.Quote, place, span, "A quotation"))
        {
            return null;
        }

        var blocks = Read(quote, BlockPlace.Quote);
        if (quote.Count == 0)
        {
            Findings.Add(ContentFindings.NothingThere(span, "A quotation"));
        }

        return new Quote(blocks, span);
    }

    private ImmutableArray<Block> ReadNote(NoteBlock note, BlockPlace place, SourceSpan span)
    {
        if (!MayStand(BlockSort.Note, place, span, "The text of a note"))
        {
            return [];
        }

        if (!Identifier.IsValid(note.Id))
        {
            Findings.Add(ContentFindings.BadNoteId(span, note.Id));
            return [];
        }

        // It stands where its mark is, not where it was written.
        var blocks = scope.Within(Surroundings.None with { Note = note.Id }, () => Read(note, BlockPlace.Note));
        if (note.Count == 0)
        {
            Findings.Add(ContentFindings.NothingThere(span, "A note"));
        }

        scope.AddNote(new Note(note.Id, blocks, span));
        return [];
    }

    private static IEnumerable<Block> Present(Block? block) => block is null ? [] : [block];
}
