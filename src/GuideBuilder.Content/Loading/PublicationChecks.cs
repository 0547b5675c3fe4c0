using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>What can only be judged when all chapters of a publication are known.</summary>
internal static class PublicationChecks
{
    public static void Check(ImmutableArray<ChapterDraft> drafts, FactScope facts, FindingBag findings)
    {
        var ids = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            CheckHeadingId(draft.Title, ids, findings);
            foreach (var block in AllBlocks(draft.Chapter.Blocks))
            {
                CheckBlock(block, ids, facts, findings);
            }

            foreach (var message in draft.Messages)
            {
                MessageChecks.Check(message, facts, findings);
            }
        }
    }

    private static IEnumerable<Block> AllBlocks(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(b => b is Box box ? AllBlocks(box.Blocks).Prepend(b) : [b]);

    private static void CheckBlock(Block block, Dictionary<string, SourceSpan> ids, FactScope facts, FindingBag findings)
    {
        if (block is Heading heading)
        {
            CheckHeadingId(heading, ids, findings);
        }
        else if (block is ContactList list && !facts.Shown.Contacts.Values.Any(c => c.Kind == list.Kind))
        {
            findings.Add(ContentFindings.EmptyContactList(list.Span, list.Kind.ToString().ToLowerInvariant(), facts.ContactsPath));
        }
        else if (block is QrCode code && MessageChecks.FindContactFault(AddressOf(code), facts, code.Span) is { } fault)
        {
            findings.Add(fault);
        }
    }

    /// <summary>What the same address would be in text.</summary>
    private static PlaceholderInline AddressOf(QrCode code) =>
        new("contact", code.ContactId, "url", Strong: false, Emphasised: false, $"{{contact:{code.ContactId}.url}}");

    private static void CheckHeadingId(Heading heading, Dictionary<string, SourceSpan> ids, FindingBag findings)
    {
        if (heading.Id.Length > 0 && !ids.TryAdd(heading.Id, heading.Span))
        {
            findings.Add(ContentFindings.RepeatedHeadingId(heading.Span, heading.Id, ids[heading.Id]));
        }
    }
}
