using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Follows marked content while a page is read.</summary>
internal sealed class MarkTracker(PdfObjects objects, PdfFilePage? page) : ContentWatcher
{
    private const int DeepestNesting = 200;

    private readonly Stack<Mark> marks = [];
    private int tooDeep;

    /// <summary>From 1; 0 before the first page.</summary>
    public int Page => page is null ? 0 : page.Index + 1;

    /// <summary>The innermost marked-content id; -1 when there is none.</summary>
    public int Mcid => marks.TryPeek(out var mark) ? mark.Mcid : -1;

    public bool IsArtifact => marks.TryPeek(out var mark) && mark.IsArtifact;

    /// <summary>Whether a marked-content id is open.</summary>
    public bool IsTagged => Mcid >= 0;

    /// <summary>The innermost language given on marked content; null when none is.</summary>
    public string? Language => marks.TryPeek(out var mark) ? mark.Language : null;

    /// <summary>Whether an ActualText stands for what is painted.</summary>
    public bool HasActualText => marks.TryPeek(out var mark) && mark.HasActualText;

    public override void BeginMark(string tag, PdfObject.Dictionary properties)
    {
        if (marks.Count >= DeepestNesting)
        {
            tooDeep++;
            return;
        }

        marks.TryPeek(out var outer);
        var mcid = objects.Integer(properties["MCID"], -1);
        marks.Push(new Mark(
            mcid >= 0 ? mcid : marks.Count > 0 ? outer.Mcid : -1,
            outer.IsArtifact || tag == "Artifact",
            objects.Text(properties["Lang"]) ?? outer.Language,
            outer.HasActualText || objects.Text(properties["ActualText"]) is not null));
    }

    public override void EndMark(PlacedText here)
    {
        if (tooDeep > 0)
            tooDeep--;
        else
            marks.TryPop(out _);
    }

    private readonly record struct Mark(int Mcid, bool IsArtifact, string? Language, bool HasActualText);
}
