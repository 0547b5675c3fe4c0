using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Follows marked content (ISO 32000-1, 14.6) and gives each glyph to whom it belongs. ActualText replaces the text of what it holds.</summary>
internal sealed class TagReader(PdfObjects objects)
{
    private const int DeepestNesting = 200;

    private readonly Stack<Mark> marks = [];
    private readonly SortedDictionary<int, List<PlacedText>> tagged = [];
    private readonly List<List<PlacedText>> artifacts = [];
    private readonly List<PlacedText> untagged = [];
    private readonly StringBuilder seen = new();
    private List<PlacedText>? replaced;
    private bool isCovered;
    private int tooDeep;

    public List<string> Unseen { get; } = [];

    public string Covered => isCovered ? seen.ToString() : "";

    public bool HasUntaggedPaint { get; private set; }

    public bool HasWrongNesting { get; private set; }

    private Mark Innermost => marks.TryPeek(out var mark) ? mark : default;

    public void Begin(string tag, PdfObject.Dictionary properties)
    {
        if (marks.Count >= DeepestNesting)
        {
            tooDeep++;
            return;
        }

        var outer = Innermost;
        var id = objects.Integer(properties["MCID"], -1);
        var isArtifact = tag == "Artifact";
        HasWrongNesting |= (isArtifact && (outer.Owner is not null)) || (id >= 0 && outer.IsArtifact);
        var owner = outer.Owner ?? (isArtifact ? NewArtifact() : null);
        if (id >= 0)
            owner = Sequence(id);
        var said = objects.Text(properties["ActualText"]);
        Unseen.AddRange(new[] { objects.Text(properties["Alt"]), objects.Text(properties["E"]), outer.IsReplaced ? said : null }.OfType<string>());
        isCovered |= said is not null;
        var text = outer.IsReplaced ? null : said;
        replaced = text is null ? replaced : [];
        marks.Push(new Mark(owner, outer.IsArtifact || isArtifact, text, outer.IsReplaced || text is not null));
    }

    /// <param name="here">The pen, for an ActualText without glyphs.</param>
    public void End(PlacedText here)
    {
        if (tooDeep > 0)
            tooDeep--;
        else if (marks.TryPop(out var mark) && mark.ActualText is not null)
            (mark.Owner ?? untagged).Add(Replace(mark.ActualText, here));
    }

    public void Add(PlacedText glyph)
    {
        seen.Append(glyph.Text);
        if (Innermost.IsReplaced)
            replaced!.Add(glyph);
        else
            (Innermost.Owner ?? untagged).Add(glyph);
    }

    /// <summary>Notes that something other than text is painted.</summary>
    public void Paint() => HasUntaggedPaint |= Innermost.Owner is null;

    public (ImmutableSortedDictionary<int, ImmutableArray<PlacedText>> Tagged, ImmutableArray<ImmutableArray<PlacedText>> Artifacts, ImmutableArray<PlacedText> Untagged) Finish() =>
    (
        tagged.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
        [.. artifacts.Where(a => a.Count > 0).Select(a => a.ToImmutableArray())],
        [.. untagged]
    );

    private List<PlacedText> NewArtifact()
    {
        artifacts.Add([]);
        return artifacts[^1];
    }

    private List<PlacedText> Sequence(int id)
    {
        if (!tagged.TryGetValue(id, out var sequence))
            tagged[id] = sequence = [];
        return sequence;
    }

    private PlacedText Replace(string text, PlacedText here)
    {
        var glyphs = replaced ?? [];
        replaced = null;
        if (glyphs.Count == 0)
            return here with { Text = text, Advance = 0 };
        var left = glyphs.Min(g => g.X);
        return glyphs[0] with { Text = text, X = left, Advance = glyphs.Max(g => g.X + g.Advance) - left };
    }

    /// <param name="Owner">Whose text it is; null outside tags and artifacts.</param>
    /// <param name="IsReplaced">True inside an ActualText.</param>
    private readonly record struct Mark(List<PlacedText>? Owner, bool IsArtifact, string? ActualText, bool IsReplaced);
}
