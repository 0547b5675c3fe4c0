using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The marked-content sequences of a page. They never nest in one another: what opens closes what was open, and only painting opens.</summary>
internal sealed class TagStack(ByteWriter content, int page)
{
    private readonly List<Scope> scopes = [];
    private readonly List<StructElement> owners = [];
    private Scope? open;

    /// <summary>For each marked-content id of the page, the element it belongs to.</summary>
    public IReadOnlyList<StructElement> Owners => owners;

    public void Begin(StructElement element)
    {
        if (scopes.Exists(s => s.Element is null))
            throw new InvalidOperationException("An artifact cannot hold tagged content.");
        scopes.Add(new Scope(element, default));
    }

    public void Begin(PdfArtifact kind) => scopes.Add(new Scope(null, kind));

    public void End(bool isArtifact)
    {
        if (scopes.Count == 0 || (scopes[^1].Element is null) != isArtifact)
            throw new InvalidOperationException("Tags and artifacts must end in the reverse order of their beginnings.");
        scopes.RemoveAt(scopes.Count - 1);
    }

    /// <summary>Opens the innermost tag or artifact unless it is open.</summary>
    public void BeforePainting()
    {
        if (scopes.Count == 0)
            throw new InvalidOperationException("Content must be inside a tag or an artifact.");
        if (open == scopes[^1])
            return;
        Close();
        open = scopes[^1];
        if (open.Value.Element is { } element)
            Open(element);
        else
            content.Raw("/Artifact"u8).Raw(Properties(open.Value.Kind)).Raw("BDC\n"u8);
    }

    public void EndPage()
    {
        if (scopes.Count > 0)
            throw new InvalidOperationException("A tag or an artifact was not ended.");
        Close();
    }

    private void Open(StructElement element)
    {
        content.Raw("/"u8).Raw(TagNames.Of(element.Tag)).Raw("<</MCID "u8).Integer(owners.Count).Raw(">>BDC\n"u8);
        element.Add(new StructKid.Content(page, owners.Count));
        owners.Add(element);
    }

    private void Close()
    {
        if (open is not null)
            content.Raw("EMC\n"u8);
        open = null;
    }

    private static ReadOnlySpan<byte> Properties(PdfArtifact kind) => kind switch
    {
        PdfArtifact.Background => "<</Type/Background>>"u8,
        PdfArtifact.Page => "<</Type/Page>>"u8,
        PdfArtifact.Header => "<</Type/Pagination/Subtype/Header>>"u8,
        PdfArtifact.Footer => "<</Type/Pagination/Subtype/Footer>>"u8,
        PdfArtifact.Watermark => "<</Type/Pagination/Subtype/Watermark>>"u8,
        _ => "<</Type/Layout>>"u8,
    };

    private readonly record struct Scope(StructElement? Element, PdfArtifact Kind);
}
