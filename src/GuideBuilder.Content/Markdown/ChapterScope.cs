using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>What is gathered while one chapter and the files it includes are read.</summary>
internal sealed class ChapterScope(ProjectReader project)
{
    public const string Folder = "content/chapters/";

    private const int MaximumDepth = 8;
    private const int MaximumFiles = 100;

    private readonly Stack<string> open = new();
    private int files;

    public ProjectReader Project => project;

    public FindingBag Findings => project.Findings;

    public List<SourceMessage> Messages { get; } = [];

    public List<AudienceLimit> Audiences { get; } = [];

    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

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
}
