using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;
using MdDefinitions = Markdig.Extensions.DefinitionLists;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads terms with what they mean.</summary>
internal sealed class DefinitionReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding.</returns>
    public DefinitionList? Read(MdDefinitions.DefinitionList list, BlockPlace place, bool isGlossary, SourceSpan span)
    {
        if (!blocks.MayStand(BlockSort.Definitions, place, span, "A definition"))
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<Definition>();
        foreach (var item in list.OfType<MdDefinitions.DefinitionItem>())
        {
            var terms = item.OfType<MdDefinitions.DefinitionTerm>().ToList();
            if (terms is [] && items is [.., var last])
            {
                // A second colon under the same term.
                items[^1] = last with { Blocks = [.. last.Blocks, .. ReadBlocks(item)] };
            }
            else if (ReadItem(item, terms) is { } definition)
            {
                items.Add(definition);
            }
        }

        return new DefinitionList(items.ToImmutable(), isGlossary, span);
    }

    private Definition? ReadItem(MdDefinitions.DefinitionItem item, List<MdDefinitions.DefinitionTerm> terms)
    {
        var span = source.At(item.Span.Start);
        if (terms.Count != 1)
        {
            Findings.Add(ContentFindings.SeveralTerms(span));
            return null;
        }

        var term = UnfoldedText.From(source, terms[0].Span.Start, terms[0].Span.End + 1);
        if (term.Text.Length == 0 || item.All(b => b is MdDefinitions.DefinitionTerm or Md.BlankLineBlock))
        {
            Findings.Add(ContentFindings.NothingThere(span, "A definition"));
            return null;
        }

        return new Definition(blocks.AddMessage(term, MessageUse.Label), ReadBlocks(item));
    }

    private ImmutableArray<Block> ReadBlocks(MdDefinitions.DefinitionItem item) =>
        blocks.Read(item.Where(b => b is not MdDefinitions.DefinitionTerm), BlockPlace.Definition);
}
