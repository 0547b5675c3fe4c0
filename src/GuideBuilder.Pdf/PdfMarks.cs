namespace GuideBuilder.Pdf;

/// <summary>What is printed outside the bleed and cut away. All in points.</summary>
/// <param name="Offset">From the trimmed edge to where marks begin; the bleed if that is wider, so that no mark touches it.</param>
/// <param name="Length">Of a crop mark; 0 for none.</param>
/// <param name="Width">Of its line; 0 for none.</param>
/// <param name="Room">What else is wanted outside <paramref name="Offset"/>, such as a line of text.</param>
public sealed record PdfMarks(double Offset, double Length, double Width, double Room = 0)
{
    public bool HasCrop => Length > 0 && Width > 0;

    /// <summary>From the trimmed edge to the edge of the sheet.</summary>
    internal double Reach(double bleed) => Math.Max(bleed, Offset) + Math.Max(HasCrop ? Length : 0, Room);
}
