using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>What can only be judged when all chapters of a publication are known.</summary>
/// <param name="drafts">The chapters as their files have them.</param>
/// <param name="shown">The same, as the publication has them.</param>
internal sealed class PublicationChecks(FactScope facts, ImmutableArray<ChapterDraft> drafts, ImmutableArray<ChapterDraft> shown, bool numbered, FindingBag findings)
{
    /// <summary>In characters. With more, the modules of a QR code are too many for a telephone's camera.</summary>
    private const int LongestAddress = 300;

    private readonly Dictionary<string, SourceSpan> ids = new(StringComparer.Ordinal);
    private readonly ReferenceChecks references = new(facts, Sections.Of([.. shown.Select(d => d.Chapter)], numbered), shown.SelectMany(d => d.Headings), findings);

    public void Check()
    {
        foreach (var (draft, part) in drafts.Zip(shown))
        {
            CheckId(part.Title.Id, part.Title.Span);
            foreach (var block in BlockTree.All(part.Chapter.Blocks.Concat(part.Chapter.Notes.SelectMany(n => n.Blocks))))
            {
                CheckBlock(block);
            }

            foreach (var message in part.Messages)
            {
                MessageChecks.Check(message, facts, findings);
                references.Check(message);
            }

            CheckConditions(draft, part);
        }

        findings.AddRange(facts.Shown.Contacts.Values.SelectMany(c => LanguageChecks.FindClaims(c, facts.Tables.Claims)));
    }

    /// <summary>The number on the strips of a poster is judged as if it stood in the text.</summary>
    public void CheckTearOff(YamlScalar? contact)
    {
        if (contact is not null)
        {
            var number = new PlaceholderInline("contact", contact.Text, "phone", Strong: false, Emphasised: false, $"{{contact:{contact.Text}.phone}}");
            if (MessageChecks.FindContactFault(number, facts, contact.Span) is { } fault)
            {
                findings.Add(fault);
            }
        }
    }

    /// <summary>Titles appear in all languages.</summary>
    public void CheckTitles(IEnumerable<Message> titles) => findings.AddRange(titles.Select(t => LanguageChecks.FindClaim(t, facts.Tables.Claims)).OfType<Finding>());

    private void CheckConditions(ChapterDraft draft, ChapterDraft part)
    {
        if (draft.Conditions.IsEmpty)
        {
            return;
        }

        HeadingLevels.Check(part.Chapter, findings);
        if (LanguageChecks.FindEmptiness(draft, part, facts) is { } emptiness)
        {
            findings.Add(emptiness);
        }

        foreach (var (contact, span) in part.Conditions.SelectMany(c => c.Condition.Contacts.Select(id => (id, c.Span))))
        {
            var name = new PlaceholderInline("contact", contact, "name", Strong: false, Emphasised: false, $"{{contact:{contact}.name}}");
            if (MessageChecks.FindContactFault(name, facts, span) is { } fault)
            {
                findings.Add(fault);
            }
        }
    }

    private void CheckBlock(Block block)
    {
        if (block is Heading heading)
        {
            CheckId(heading.Id, heading.Span);
        }
        else if (block is ListBlock list)
        {
            CheckItemIds(list);
        }
        else if (block is ContactList contacts && !facts.Shown.Contacts.Values.Any(c => c.Kind == contacts.Kind))
        {
            findings.Add(ContentFindings.EmptyContactList(contacts.Span, contacts.Kind.ToString().ToLowerInvariant(), facts.ContactsPath));
        }
        else if (block is LawPassage passage && LawChecks.FindFault(passage, facts) is { } lawFault)
        {
            findings.Add(lawFault);
        }
        else if (block is QrCode code && FindFault(code, facts) is { } fault)
        {
            findings.Add(fault);
        }
    }

    /// <summary>The address is judged as if it stood in the text.</summary>
    private static Finding? FindFault(QrCode code, FactScope facts)
    {
        var address = new PlaceholderInline("contact", code.ContactId, "url", Strong: false, Emphasised: false, $"{{contact:{code.ContactId}.url}}");
        if (MessageChecks.FindContactFault(address, facts, code.Span) is { } fault)
        {
            return fault;
        }

        var length = facts.Shown.Contacts[code.ContactId].Url!.Length;
        return length > LongestAddress ? ContentFindings.AddressTooLongForQrCode(code.Span, code.ContactId, length, LongestAddress) : null;
    }

    private void CheckItemIds(ListBlock list)
    {
        foreach (var item in list.Items.Where(i => i.Id is not null))
        {
            CheckId(item.Id!, item.Text?.Span ?? list.Span);
        }
    }

    private void CheckId(string id, SourceSpan span)
    {
        if (id.Length > 0 && !ids.TryAdd(id, span))
        {
            findings.Add(ContentFindings.RepeatedHeadingId(span, id, ids[id]));
        }
    }
}
