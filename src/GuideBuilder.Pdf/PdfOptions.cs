using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Pictures;
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

    /// <summary>What becomes of RGB pictures; only <see cref="PdfFlavour.Print"/> asks.</summary>
    public PdfPictureColours Pictures { get; init; }

    /// <summary>All inks together on one place of a picture, as a part: 3 is 300 %; 0 for no limit. Only <see cref="PdfFlavour.Print"/> has it.</summary>
    public double InkLimit { get; init; }

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

    private readonly Lazy<string> pictureProblem = new(() => IccOutputProfile.Read(Profile.Span, out var problem) is null ? problem : "");
    private readonly Lazy<InkTable?> inks = new(() => IccOutputProfile.Read(Profile.Span, out _) is { } tables ? new InkTable(tables) : null);

    // In bytes. A build holds its files in memory anyway, and a picture stands in each of them.
    private const long RoomForPictures = 256L << 20;

    public ReadOnlyMemory<byte> Profile { get; } = Profile;

    /// <summary>Why pictures cannot be converted with the profile, as part of a sentence; empty when they can be.</summary>
    public string PictureProblem => pictureProblem.Value;

    /// <summary>As a file stores it.</summary>
    internal byte[] CompressedProfile => compressedProfile.Value;

    /// <summary>Null when the profile is none that is understood.</summary>
    internal InkTable? Inks => inks.Value;

    /// <summary>What books of a build have converted so far.</summary>
    internal PictureCache Converted { get; } = new(RoomForPictures);

    public static PressCondition Fogra39(ReadOnlyMemory<byte> profile) =>
        new("FOGRA39", "Offset on coated paper, characterisation FOGRA39", profile);
}
