using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>What is gathered while one chapter and the files it includes are read.</summary>
/// <param name="boxes">The names of all boxes.</param>
internal sealed class ChapterScope(ProjectReader project, ImmutableArray<string> boxes)
{
    public const string Folder = "content/chapters/";

    private const int MaximumDepth = 8;
    private const int MaximumFiles = 100;

    private readonly Stack<string> open = new();
    private readonly Dictionary<string, Note> notes = new(StringComparer.Ordinal);
    private readonly List<Note> noteOrder = [];
    private int files;

    public ProjectReader Project => project;

    public FindingBag Findings => project.Findings;

    public ImmutableArray<string> Boxes => boxes;

    public List<SourceMessage> Messages { get; } = [];

    public List<AudienceLimit> Audiences { get; } = [];

    public List<(string Id, Surroundings Around)> Headings { get; } = [];

    /// <summary>In the order in which they are opened.</summary>
    public List<OpenedCondition> Conditions { get; } = [];

    /// <summary>What is open around the text that is being read.</summary>
    public Surroundings Around { get; private set; } = Surroundings.None;

    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Note> Notes => noteOrder;

    /// <summary>Above the title; null when there is none.</summary>
    public Decoration? Picture { get; private set; }

    public bool HasNote(string id) => notes.ContainsKey(id);

    public void AddNote(Note note)
    {
        if (notes.TryAdd(note.Id, note))
        {
            noteOrder.Add(note);
        }
        else
        {
            Findings.Add(ContentFindings.RepeatedNote(note.Span, note.Id, notes[note.Id].Span));
        }
    }

    /// <param name="head">Of the file that was entered last.</param>
    public void AddHead(ChapterHead head)
    {
        if (head.Audience is { } audience)
        {
            Audiences.Add(audience with { Around = Around });
        }

        if (head.Picture is { } picture && open.Count > 1)
        {
            Findings.Add(ContentFindings.PictureOfInclude(picture.Span));
        }
        else
        {
            Picture ??= new ImageFile(project).ReadDecoration(head.Picture, "The picture of a chapter");
        }
    }

    /// <summary>Begins a file. Each success needs a <see cref="Leave"/>.</summary>
    /// <param name="mention">Where the file is mentioned, for findings.</param>
    public bool Enter(string path, SourceSpan mention)
    {
        if (open.Contains(path))
        {
            Findings.Add(ContentFindings.CyclicInclude(mention, path));
            return false;
        }

        if (open.Count == MaximumDepth || files == MaximumFiles)
        {
            Findings.Add(ContentFindings.TooManyIncludes(mention));
            return false;
        }

        files++;
        open.Push(path);
        Paths.Add(path);
        return true;
    }

    public void Leave() => open.Pop();

    public T Within<T>(Surroundings around, Func<T> read)
    {
        var outer = Around;
        Around = around;
        var result = read();
        Around = outer;
        return result;
    }
}
