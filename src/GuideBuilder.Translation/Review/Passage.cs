using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Translation.Review;

/// <summary>A text of a guide that is translated, approved and exchanged as one.</summary>
/// <param name="Domain">The name of its catalogue.</param>
/// <param name="Places">As <see cref="ExtractedMessage"/> has them.</param>
/// <param name="IsCritical">A mistake in it could put a reader in danger at once.</param>
public sealed record Passage(string Domain, Message Message, ImmutableArray<string> Places, bool IsCritical)
{
    /// <summary>The same until the source text changes.</summary>
    public string Id { get; } = PassageHash.Id(Domain, Message);
}

/// <summary>Gathers the passages of a project.</summary>
public static class Passages
{
    /// <summary>The catalogues that a project's publications need, in ordinal order.</summary>
    public static ImmutableArray<string> DomainsOf(Project project) =>
        [.. project.Publications.Select(p => p.Domain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The catalogues of the publications that are made in a language, in ordinal order.</summary>
    public static ImmutableArray<string> DomainsOf(Project project, Locale locale) =>
        [.. project.Publications.Where(p => p.IsIn(locale)).Select(p => p.Domain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>All passages of a domain, in the order in which a reader meets them.</summary>
    public static ImmutableArray<Passage> Of(Project project, string domain) => Make(project, domain, MessageCollector.Collect(project, domain));

    /// <summary>The passages of one publication, and the tool's own words.</summary>
    public static ImmutableArray<Passage> Of(Project project, Publication publication) =>
        Make(project, publication.Domain, MessageCollector.Collect(project, publication));

    /// <summary>What tells passages of one domain apart.</summary>
    internal static (string? Context, string Text) KeyOf(Message message) => (message.Context, message.Text);

    /// <summary>A text that stands in a box of one publication is as critical where another has it.</summary>
    private static ImmutableArray<Passage> Make(Project project, string domain, ImmutableArray<ExtractedMessage> messages)
    {
        var boxed = project.Publications
            .Where(p => p.Domain == domain)
            .SelectMany(p => p.Chapters)
            .SelectMany(c => c.Blocks.Concat(c.Notes.SelectMany(n => n.Blocks)).SelectMany(b => InBoxes(b, c.Id)))
            .Select(KeyOf)
            .ToHashSet();
        return [.. messages.Select(m => new Passage(domain, m.Message, m.Places, boxed.Contains(KeyOf(m.Message)) || NamesNumber(m.Message)))];
    }

    private static bool NamesNumber(Message message) =>
        MessageParser.Parse(message.Text).Placeholders.Any(p => p is { Kind: "contact", Field: "phone" });

    private static IEnumerable<Message> InBoxes(Block block, string chapter) => block is Box { Kind: BoxKinds.Emergency or BoxKinds.Safety } or Statement
        ? MessageCollector.Block(block, chapter, "paragraph").Select(f => f.Message)
        : BlockTree.Inside(block).SelectMany(b => InBoxes(b, chapter));
}
