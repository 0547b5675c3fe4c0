using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Markdown;

/// <summary>Checks that no heading skips a level.</summary>
internal sealed class HeadingLevels
{
    private readonly FindingBag findings;
    private readonly bool isWhole;

    private HeadingLevels(FindingBag findings, bool isWhole) => (this.findings, this.isWhole) = (findings, isWhole);

    /// <summary>Of a chapter as its file has it. A passage under a condition may open a level for what follows.</summary>
    /// <param name="blocks">With the title.</param>
    public static void Check(ImmutableArray<Block> blocks, FindingBag findings) => _ = new HeadingLevels(findings, isWhole: true).Check(blocks, 0);

    /// <summary>Of a chapter as a publication has it. What only some languages have opens no level for what follows.</summary>
    public static void Check(Chapter chapter, FindingBag findings) => _ = new HeadingLevels(findings, isWhole: false).Check(chapter.Blocks, 1);

    /// <returns>The level of the last heading.</returns>
    private int Check(ImmutableArray<Block> blocks, int level)
    {
        foreach (var block in blocks)
        {
            level = block switch
            {
                Heading heading => Check(heading, level),
                Box box => Check(box.Blocks, level),
                Columns columns => Check(columns.Blocks, level),
                ConditionalPassage passage => isWhole ? Math.Max(level, Check(passage.Blocks, level)) : Math.Min(level, Check(passage.Blocks, level)),
                Wrapper wrapper => Check(wrapper.Blocks, level),
                _ => level,
            };
        }

        return level;
    }

    private int Check(Heading heading, int level)
    {
        if (heading.Level == 1 && level > 0)
        {
            findings.Add(ContentFindings.AnotherTitle(heading.Span));
            return level;
        }

        if (heading.Level > level + 1)
        {
            findings.Add(ContentFindings.SkippedLevel(heading.Span, heading.Level, level));
        }

        return heading.Level;
    }
}
