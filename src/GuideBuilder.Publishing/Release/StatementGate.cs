using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Release;

/// <summary>Whether a publication says what every reader of its kind must be told. The imprint and the language's name are set by the tool.</summary>
internal static class StatementGate
{
    internal static IEnumerable<Finding> Check(Workspace workspace, Publication publication)
    {
        var said = publication.Chapters.SelectMany(c => StatementsIn(c.Blocks)).ToHashSet(StringComparer.Ordinal);
        var forms = publication.Styles.Select(s => workspace.Styles[s].Form);
        var missing = forms.SelectMany(f => NeededBy(f)).Distinct(StringComparer.Ordinal).Where(s => !said.Contains(s));
        return missing.Select(s => PublishingFindings.StatementMissing(publication.Span, publication.Id, s))
            .Concat(NumbersNeeded(publication).Where(kind => !HasNumber(workspace.Project, publication, kind)).Select(kind => PublishingFindings.NumberMissing(publication.Span, publication.Id, kind)));
    }

    /// <summary>A card has room for numbers; a poster hangs where everyone sees it, and nobody is found with it.</summary>
    private static ImmutableArray<string> NeededBy(FormStyle form) => form switch
    {
        BoundForm => [Statements.Safety, Statements.Found, Statements.Disclaimer],
        FoldedForm { IsDiscreet: false } => [Statements.Found, Statements.Disclaimer],
        _ => [],
    };

    private static ImmutableArray<ContactKind> NumbersNeeded(Publication publication) => publication.Audience switch
    {
        "women" => [ContactKind.Emergency, ContactKind.Women],
        "men" => [ContactKind.Emergency, ContactKind.Men],
        "children" => [ContactKind.Emergency, ContactKind.Children],
        _ => [ContactKind.Emergency],
    };

    private static bool HasNumber(Project project, Publication publication, ContactKind kind) =>
        FactsUsed.ContactsOf(project, publication, "phone").Any(id => publication.Region.Contacts[id].Kind == kind);

    /// <summary>What only some languages have does not count.</summary>
    private static IEnumerable<string> StatementsIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ConditionalPassage passage when passage.Condition.Contacts.Any() => [],
        Statement statement => StatementsIn(statement.Blocks).Prepend(statement.Name),
        Wrapper wrapper => StatementsIn(wrapper.Blocks),
        Box { Kind: BoxKinds.Safety } => [Statements.Safety],
        _ => [],
    });
}
