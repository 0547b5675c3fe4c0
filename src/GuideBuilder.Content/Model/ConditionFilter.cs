using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>Leaves out the passages whose conditions do not hold. What is left empty goes too.</summary>
public sealed class ConditionFilter
{
    private readonly Func<Condition, bool> holds;
    private readonly bool keepsLanguages;

    private ConditionFilter(Func<Condition, bool> holds, bool keepsLanguages) => (this.holds, this.keepsLanguages) = (holds, keepsLanguages);

    /// <summary>For all editions of a publication; conditions about languages stay in the text.</summary>
    public static ConditionFilter ForPublication(string audience, string region) => new(c => c.HoldsFor(audience, region), keepsLanguages: true);

    /// <summary>For the edition of a publication in one language; no condition stays in the text.</summary>
    public static ConditionFilter ForEdition(string language, Region region) => new(c => c.HoldsIn(language, region), keepsLanguages: false);

    /// <summary>Notes stay here, as only the whole chapter tells whether their marks did.</summary>
    public Chapter Keep(Chapter chapter) => HasCondition(chapter)
        ? chapter with { Blocks = Keep(chapter.Blocks), Notes = [.. chapter.Notes.Select(n => n with { Blocks = Keep(n.Blocks) })] }
        : chapter;

    private static bool HasCondition(Chapter chapter) =>
        BlockTree.All(chapter.Blocks.Concat(chapter.Notes.SelectMany(n => n.Blocks))).Any(b => b is ConditionalPassage);

    private ImmutableArray<Block> Keep(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(b => Keep(b))];

    private ImmutableArray<Block> Keep(Block block) => block switch
    {
        ConditionalPassage passage => Keep(passage),
        LawPassage law => Present(law, Keep(law.Blocks), static (b, inner) => b with { Blocks = inner }),
        Box box => Present(box, Keep(box.Blocks), static (b, inner) => b with { Blocks = inner }),
        Quote quote => Present(quote, Keep(quote.Blocks), static (b, inner) => b with { Blocks = inner }),
        Columns columns => Present(columns, Keep(columns.Blocks), static (b, inner) => b with { Blocks = inner }),
        ListBlock list => Items(list),
        DefinitionList list => Items(list),
        _ => [block],
    };

    private ImmutableArray<Block> Keep(ConditionalPassage passage)
    {
        if (!holds(passage.Condition))
        {
            return [];
        }

        var blocks = Keep(passage.Blocks);
        return keepsLanguages && passage.Condition.DependsOnLanguage
            ? Present(passage, blocks, static (b, inner) => b with { Blocks = inner })
            : blocks;
    }

    private ImmutableArray<Block> Items(ListBlock list)
    {
        var items = list.Items.Select(i => i with { Blocks = Keep(i.Blocks) }).Where(i => !i.Blocks.IsEmpty).ToImmutableArray();
        return items.IsEmpty ? [] : [list with { Items = items }];
    }

    private ImmutableArray<Block> Items(DefinitionList list)
    {
        var items = list.Items.Select(i => i with { Blocks = Keep(i.Blocks) }).Where(i => !i.Blocks.IsEmpty).ToImmutableArray();
        return items.IsEmpty ? [] : [list with { Items = items }];
    }

    private static ImmutableArray<Block> Present<T>(T block, ImmutableArray<Block> inner, Func<T, ImmutableArray<Block>, T> holding)
        where T : Block => inner.IsEmpty ? [] : [holding(block, inner)];
}
