using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
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

        HeadingLevels.Check(blocks, project.Findings);
        NoteChecks.Check(scope);
        ItemId.Check([.. blocks, .. scope.Notes.SelectMany(n => n.Blocks)], project.Findings);
        var text = rest.Where(b => b is not Heading { Level: 1 }).ToImmutableArray();
        var draft = new ChapterDraft(new Chapter(id, title.Id, title.Text, text) { Notes = [.. scope.Notes], Picture = scope.Picture }, title, [.. Placed(scope)], [.. scope.Audiences])
        {
            Headings = [.. scope.Headings],
            Conditions = [.. scope.Conditions],
        };
        order.Add(draft);
        return draft;
    }

    /// <summary>A note appears where its mark does.</summary>
    private static IEnumerable<SourceMessage> Placed(ChapterScope scope)
    {
        var marks = scope.Messages.SelectMany(m => m.Reading.Message.Notes.Select(n => (n.Id, m.Around))).DistinctBy(m => m.Id, StringComparer.Ordinal).ToDictionary(m => m.Id, m => m.Around, StringComparer.Ordinal);
        return scope.Messages.Select(m => m.Around.Note is { } note && marks.TryGetValue(note, out var around) ? m.Under(around) : m);
    }
}
