namespace GuideBuilder.Pdf;

/// <summary>What becomes of RGB pictures in a print file.</summary>
public enum PdfPictureColours
{
    /// <summary>They are converted to the inks of the printing condition; what has no colour becomes black ink alone.</summary>
    Press,

    /// <summary>They stay in sRGB with its profile, and whoever prints them converts them.</summary>
    Kept,
}
