using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a chapter and the files it includes.</summary>
/// <param name="boxes">The names of all boxes.</param>
internal sealed class ChapterReader(ProjectReader project, ImmutableArray<string> boxes)
{
    private readonly Dictionary<string, ChapterDraft?> drafts = new(StringComparer.Ordinal);
    private readonly List<ChapterDraft> order = [];

    /// <summary>All files read so far, included ones too.</summary>
    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>All chapters read so far, in the order of reading.</summary>
    public ImmutableArray<ChapterDraft> Drafts => [.. order];

    /// <returns>Null after a finding that leaves nothing to publish. A chapter of several publications is read once.</returns>
    public ChapterDraft? Read(string id)
    {
        if (!drafts.TryGetValue(id, out var draft))
        {
            draft = ReadFile(id);
            drafts.Add(id, draft);
        }

        return draft;
    }

    private ChapterDraft? ReadFile(string id)
    {
        var path = $"{ChapterScope.Folder}{id}.md";
        var scope = new ChapterScope(project, boxes);
        _ = scope.Enter(path, SourceSpan.WholeFile(path));
        var read = BlockReader.ReadFile(path, scope, BlockPlace.Chapter);
        Paths.UnionWith(scope.Paths);
        if (read is not { } blocks)
        {
            return null;
        }

        if (blocks is not [Heading { Level: 1 } title, .. var rest])
        {
            project.Findings.Add(ContentFindings.NoTitle(blocks is [var first, ..] ? first.Span : SourceSpan.WholeFile(path)));
            return null;
        }

        _ = CheckLevels(blocks, 0);
        NoteChecks.Check(scope);
        var text = rest.Where(b => b is not Heading { Level: 1 }).ToImmutableArray();
        var draft = new ChapterDraft(new Chapter(id, title.Id, title.Text, text) { Notes = [.. scope.Notes], Picture = scope.Picture }, title, [.. scope.Messages], [.. scope.Audiences]);
        order.Add(draft);
        return draft;
    }

    /// <returns>The level of the last heading.</returns>
    private int CheckLevels(ImmutableArray<Block> blocks, int level)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading { Level: 1 } when level > 0:
                    project.Findings.Add(ContentFindings.AnotherTitle(block.Span));
                    break;
                case Heading heading:
                    if (heading.Level > level + 1)
                    {
                        project.Findings.Add(ContentFindings.SkippedLevel(heading.Span, heading.Level, level));
                    }

                    level = heading.Level;
                    break;
                case Box box:
                    level = CheckLevels(box.Blocks, level);
                    break;
                case Columns columns:
                    level = CheckLevels(columns.Blocks, level);
                    break;
            }
        }

        return level;
    }
}
