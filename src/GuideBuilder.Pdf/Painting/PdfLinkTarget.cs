namespace GuideBuilder.Pdf.Painting;

/// <summary>Where a link leads.</summary>
public abstract record PdfLinkTarget
{
    private PdfLinkTarget()
    {
    }

    /// <summary>Outside the document: <c>https:</c>, <c>tel:</c> or <c>mailto:</c>.</summary>
    public sealed record Address(string Uri) : PdfLinkTarget;

    public sealed record Place(PdfDestination Destination) : PdfLinkTarget;
}

/// <summary>A place in the document.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Y">In points from the top of the trimmed page.</param>
public readonly record struct PdfDestination(int Page, double Y = 0);

/// <summary>An entry of the outline.</summary>
public sealed record PdfBookmark(string Title, PdfDestination Destination, System.Collections.Immutable.ImmutableArray<PdfBookmark> Children);
