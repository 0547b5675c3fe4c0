namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>A side of the trimmed page, as the file's own coordinates see it.</summary>
internal enum PageEdge
{
    Left,
    Right,
    Top,
    Bottom,
}
