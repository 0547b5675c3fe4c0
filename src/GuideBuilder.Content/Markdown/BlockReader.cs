using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Markdig.Extensions.CustomContainers;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>Turns Markdig's blocks of one file into the model's, and refuses what the model does not know.</summary>
internal sealed class BlockReader(SourceText source, ChapterScope scope)
{
    private const int HighestListStart = 99;

    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding about the file as a whole.</returns>
    public static ImmutableArray<Block>? ReadFile(string path, ChapterScope scope, BlockPlace place)
    {
        if (scope.Project.ReadText(path, Files.ProjectReader.MaximumMarkdown, "A publication names it as a chapter.") is not { } file)
        {
            return null;
        }

        var (body, audience) = FrontMatter.Take(file, scope.Findings);
        if (audience is not null)
        {
            scope.Audiences.Add(audience);
        }

        return MarkdownBlocks.Parse(body, scope.Findings) is { } document
            ? new BlockReader(body, scope).Read(document, place)
            : null;
    }

    public ImmutableArray<Block> Read(Md.ContainerBlock container, BlockPlace place) =>
        [.. container.SelectMany(block => ReadBlock(block, place))];

    private IEnumerable<Block> ReadBlock(Md.Block block, BlockPlace place)
    {
        switch (block)
        {
            case Md.HeadingBlock heading:
                return Present(ReadHeading(heading, place));
            case Md.ListBlock list:
                return Present(ReadList(list));
            case CustomContainer container:
                return new ContainerReader(source, scope, this).Read(container, place);
            case Md.ParagraphBlock paragraph:
                return Present(new ParagraphReader(source, scope).Read(paragraph, place));
            case Md.BlankLineBlock or Md.EmptyBlock:
                return [];
            default:
                Findings.Add(Refuse(block));
                return [];
        }
    }

    private Finding Refuse(Md.Block block)
    {
        var span = source.At(block.Span.Start);
        return block switch
        {
            Md.CodeBlock => ContentFindings.CodeCannotBeSet(span),
            Md.HtmlBlock => ContentFindings.HtmlCannotBeSet(span),
            Md.QuoteBlock => ContentFindings.QuoteCannotBeSet(span),
            Md.ThematicBreakBlock => ContentFindings.ThematicBreakCannotBeSet(span),
            Markdig.Extensions.Tables.Table => ContentFindings.TableCannotBeSet(span),
            Markdig.Extensions.DefinitionLists.DefinitionList => ContentFindings.DefinitionListCannotBeSet(span),
            _ => ContentFindings.OtherMarkdownCannotBeSet(span),
        };
    }

    private Heading? ReadHeading(Md.HeadingBlock heading, BlockPlace place)
    {
        var span = source.At(heading.Span.Start);
        if (place == BlockPlace.ListItem)
        {
            Findings.Add(ContentFindings.Misplaced(span, "A heading", "a list"));
            return null;
        }

        var (text, id) = HeadingText.Read(source, heading, Findings);
        if (text.Text.Length == 0)
        {
            Findings.Add(ContentFindings.NothingThere(span, "A heading"));
            return null;
        }

        return new Heading(heading.Level, id, AddMessage(text, span), span);
    }

    private ListBlock ReadList(Md.ListBlock list)
    {
        var span = source.At(list.Span.Start);
        var number = list.IsOrdered ? list.OrderedStart ?? "1" : "1";
        var start = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        if (start > HighestListStart)
        {
            Findings.Add(ContentFindings.HighListStart(span, number));
        }

        return new ListBlock(list.IsOrdered, start, [.. list.OfType<Md.ListItemBlock>().Select(ReadItem)], span);
    }

    private ListItem ReadItem(Md.ListItemBlock item)
    {
        if (item.Count == 0)
        {
            Findings.Add(ContentFindings.NothingThere(source.At(item.Span.Start), "A list item"));
        }

        return new ListItem(Read(item, BlockPlace.ListItem));
    }

    private Message AddMessage(UnfoldedText text, SourceSpan span)
    {
        var message = new Message(text.Text, null, span);
        scope.Messages.Add(new SourceMessage(message, text.At));
        return message;
    }

    private static IEnumerable<Block> Present(Block? block) => block is null ? [] : [block];
}
