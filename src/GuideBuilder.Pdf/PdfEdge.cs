namespace GuideBuilder.Pdf;

/// <summary>An upright edge of a page.</summary>
public enum PdfEdge
{
    None,
    Left,
    Right,
}
