using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>The marks that are open while a page is read, and the elements to which they belong.</summary>
internal sealed class ContentMarks(PreflightJob job, PdfFilePage page)
{
    private const int DeepestNesting = 200;

    private readonly Stack<ContentMark> marks = [];
    private readonly Stack<OpenForm> forms = [];
    private int tooDeep;

    public ContentMark Innermost => marks.TryPeek(out var mark) ? mark : default;

    /// <summary>The dictionaries of the forms that are being painted, the innermost first.</summary>
    public IEnumerable<PdfObject.Dictionary> Forms => forms.Select(form => form.Head);

    /// <returns>The new mark, and the one around it.</returns>
    public (ContentMark Mark, ContentMark Outer) Begin(string tag, PdfObject.Dictionary properties)
    {
        var outer = Innermost;
        if (marks.Count >= DeepestNesting)
        {
            tooDeep++;
            return (outer, outer);
        }

        var mcid = job.Objects.Integer(properties["MCID"], -1);
        var (key, holder) = KeyOf(mcid);
        var owner = (mcid >= 0 ? job.Structure.OwnerOf(key, holder) : null) ?? outer.Owner;
        var mark = new ContentMark(
            outer.IsArtifact || tag == "Artifact",
            owner,
            mcid >= 0 ? mcid : outer.Mcid,
            mcid >= 0 || outer.HasId,
            job.Objects.Text(properties["Lang"]) ?? outer.Language);
        marks.Push(mark);
        return (mark, outer);
    }

    public void End()
    {
        if (tooDeep > 0)
            tooDeep--;
        else if (marks.Count > (forms.TryPeek(out var form) ? form.Marks : 0))
            marks.Pop();
    }

    /// <summary>A form may belong to an element as a whole.</summary>
    public void BeginForm(PdfObject.Stream form)
    {
        var number = job.Index.NumberOf(form.Head);
        if (OwnerOf(form.Head) is { } owner)
            marks.Push(Innermost with { Owner = owner, HasId = true, Mcid = -1 });
        forms.Push(new OpenForm(number, form.Head, marks.Count));
    }

    public void EndForm()
    {
        if (!forms.TryPop(out var form))
            return;
        while (marks.Count > form.Marks)
            marks.Pop();
        if (OwnerOf(form.Head) is not null)
            marks.TryPop(out _);
    }

    /// <summary>The element to which a form or a picture belongs as a whole; null when none does.</summary>
    public StructureNode? OwnerOf(PdfObject.Dictionary dictionary) =>
        dictionary["StructParent"] is PdfObject.Null ? null : job.Structure.OwnerOf(job.Index.NumberOf(dictionary), dictionary);

    private (ContentKey Key, PdfObject.Dictionary Holder) KeyOf(int mcid) => forms.TryPeek(out var form)
        ? (new ContentKey(0, form.Number, mcid), form.Head)
        : (new ContentKey(page.Index, 0, mcid), page.Dictionary);

    /// <param name="Marks">How many were open when it began.</param>
    private readonly record struct OpenForm(int Number, PdfObject.Dictionary Head, int Marks);
}

/// <param name="IsArtifact">Whether the mark, or one around it, is an artifact.</param>
/// <param name="Owner">The element to which the content belongs; null when none does.</param>
/// <param name="Mcid">The nearest marked-content id; -1 when there is none.</param>
/// <param name="HasId">Whether the mark, or one around it, carries an id, known to the structure or not.</param>
/// <param name="Language">The nearest given on marks; null when none is.</param>
internal readonly record struct ContentMark(bool IsArtifact, StructureNode? Owner, int Mcid, bool HasId, string? Language);
