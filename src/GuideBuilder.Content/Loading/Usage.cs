using System.Collections.Immutable;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Loading;

/// <summary>What publications have of all that was read. What none of them has is judged by itself.</summary>
internal sealed class Usage
{
    private readonly HashSet<SourceMessage> messages = [];
    private readonly HashSet<OpenedCondition> reached = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<OpenedCondition> held = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> laws = new(StringComparer.Ordinal);

    /// <param name="drafts">As the publication has them.</param>
    public void Add(FactScope facts, ImmutableArray<ChapterDraft> drafts)
    {
        var conditions = drafts.SelectMany(d => d.Conditions).ToList();
        messages.UnionWith(drafts.SelectMany(d => d.Messages));
        reached.UnionWith(conditions);
        held.UnionWith(conditions.Where(c => facts.Languages.Any(l => c.Around.HoldsIn(l, facts.Shown))));
        laws.UnionWith(PassagesIn(drafts).Select(p => p.LawId));
    }

    public bool Has(SourceMessage message) => messages.Contains(message);

    public bool Has(Law law) => laws.Contains(law.Id);

    /// <summary>Whether the publication of some readers and region has it, in whatever language.</summary>
    public bool Reaches(OpenedCondition condition) => reached.Contains(condition);

    /// <summary>Whether some edition has it.</summary>
    public bool Holds(OpenedCondition condition) => held.Contains(condition);

    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<Law> LawsIn(ImmutableArray<ChapterDraft> drafts, FactScope facts)
    {
        var ids = PassagesIn(drafts).Select(p => p.LawId).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Tables.Laws.Records.Select(r => r.Law).Where(l => ids.Contains(l.Id))];
    }

    public static ImmutableArray<Figure> FiguresIn(ImmutableArray<ChapterDraft> drafts, FactScope facts)
    {
        var ids = drafts.SelectMany(d => d.Messages).SelectMany(m => m.Reading.Message.Placeholders).Where(p => p.Kind == "figure").Select(p => p.Id);
        return [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => facts.Figures.GetValueOrDefault(id)).OfType<Figure>()];
    }

    public static IEnumerable<LawPassage> PassagesIn(ImmutableArray<ChapterDraft> drafts) =>
        BlockTree.All(drafts.SelectMany(d => d.Chapter.Blocks.Concat(d.Chapter.Notes.SelectMany(n => n.Blocks)))).OfType<LawPassage>();
}
