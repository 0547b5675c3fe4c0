using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf;

/// <summary>What holds for a whole document.</summary>
/// <param name="Title">Shown in the window's title bar; not empty.</param>
/// <param name="Language">The document's BCP 47 tag.</param>
/// <param name="Date">The edition's date.</param>
public sealed record PdfOptions(PdfFlavour Flavour, string Title, string Language, DateOnly Date)
{
    /// <summary>True when the book is bound on the right and read from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>In points, on all four sides; only <see cref="PdfFlavour.Print"/> has it.</summary>
    public double Bleed { get; init; }

    /// <summary>Crop marks and room for a slug; null for none. Only <see cref="PdfFlavour.Print"/> has them.</summary>
    public PdfMarks? Marks { get; init; }

    /// <summary>When the file is said to be created and modified, in UTC and whole seconds; the edition's day at midnight unless set.</summary>
    public DateTime Made { get; init; } = Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>The printing condition. Required for print; on screen only a CMYK picture needs it.</summary>
    public PressCondition? Press { get; init; }

    /// <summary>Who publishes; null when nobody is to be named.</summary>
    public string? Author { get; init; }
}

/// <summary>A characterised printing condition.</summary>
/// <param name="Identifier">The name in the ICC's registry, as <c>FOGRA39</c>.</param>
/// <param name="Description">The same in words.</param>
/// <param name="Profile">An ICC output profile for CMYK.</param>
public sealed record PressCondition(string Identifier, string Description, ReadOnlyMemory<byte> Profile)
{
    // All books of a build carry the same one.
    private readonly Lazy<byte[]> compressedProfile = new(() => Flate.CompressThoroughly(Profile.Span));

    public ReadOnlyMemory<byte> Profile { get; } = Profile;

    /// <summary>As a file stores it.</summary>
    internal byte[] CompressedProfile => compressedProfile.Value;

    public static PressCondition Fogra39(ReadOnlyMemory<byte> profile) =>
        new("FOGRA39", "Offset on coated paper, characterisation FOGRA39", profile);
}
