namespace GuideBuilder.Content.Files;

/// <summary>What a file that should be a picture is.</summary>
public enum ImageKind
{
    Jpeg,
    Png,
    Svg,
    /// <summary>A picture of another kind, as GIF, WebP, TIFF or HEIC, or a PDF.</summary>
    Other,
    /// <summary>Not a picture.</summary>
    Unknown,
}
