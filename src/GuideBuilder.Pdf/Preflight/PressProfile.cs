using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>What a print shop demands, as numbers. Lengths are in points.</summary>
/// <param name="Name">Of its file in <c>templates/press</c>, without extension.</param>
/// <param name="Title">In an editor's words.</param>
/// <param name="Condition">What files for this shop are made for.</param>
public sealed record PressProfile(string Name, string Title, PressCondition Condition)
{
    /// <summary>Identifiers of the printing conditions that the shop takes; empty when it takes any.</summary>
    public ImmutableArray<string> Intents { get; init; } = [];

    /// <summary>Versions of PDF/X that the shop takes, as <c>PDF/X-4</c>; empty when it takes any PDF.</summary>
    public ImmutableArray<string> Versions { get; init; } = [];

    public PagesDemand Pages { get; init; } = new();

    public BleedDemand Bleed { get; init; } = new();

    public SafetyDemand Safety { get; init; } = new();

    public MarksDemand Marks { get; init; } = new();

    public ColourDemand Colour { get; init; } = new();

    public InkDemand Ink { get; init; } = new();

    public ImageDemand Images { get; init; } = new();

    public LineDemand Lines { get; init; } = new();

    public TypeDemand Type { get; init; } = new();

    public FontDemand Fonts { get; init; } = FontDemand.Embedded;

    public bool AllowsTransparency { get; init; } = true;

    public bool AllowsLayers { get; init; }

    /// <summary>What the same shop demands of a single sheet: what is there for the binding alone does not count.</summary>
    public PressProfile ForUnbound() => this with
    {
        Pages = Pages with { Multiple = 1, Least = 1, Most = 0 },
        Bleed = Bleed with { AtBinding = true },
        Safety = Safety with { Binding = Safety.Trim },
    };
}

/// <param name="Multiple">What the number of pages must be a multiple of; from 1.</param>
/// <param name="Least">The smallest number of pages; from 1.</param>
/// <param name="Most">The largest number of pages; 0 for any.</param>
/// <param name="AllowsBlank">Whether pages without anything on them are taken as meant.</param>
/// <param name="AllowsMixedSizes">Whether trimmed pages may differ in size.</param>
public sealed record PagesDemand(int Multiple = 1, int Least = 1, int Most = 0, bool AllowsBlank = false, bool AllowsMixedSizes = false);

/// <param name="Width">By how much what touches the trimmed edge must reach beyond it.</param>
/// <param name="AtBinding">Whether the binding edge needs it too.</param>
public sealed record BleedDemand(double Width = 0, bool AtBinding = true);

/// <summary>How far text stays from the trimmed edges.</summary>
public sealed record SafetyDemand(double Trim = 0, double Binding = 0);

/// <summary>Crop marks and slug; what files for this shop have, and whether marks in others' files are refused.</summary>
/// <param name="HasCrop">Whether there are crop marks.</param>
/// <param name="Offset">From the trimmed edge to the mark; never less than the bleed in what is written.</param>
/// <param name="HasSlug">Whether a line beyond the bleed says which edition and page it is.</param>
/// <param name="AreRefused">Whether the shop refuses files with marks.</param>
public sealed record MarksDemand(bool HasCrop = false, double Offset = 0, double Length = 0, double Width = 0.25, bool HasSlug = false, bool AreRefused = false);

/// <param name="AllowsRgb">Whether pictures may stay in RGB with a profile; otherwise they are converted.</param>
/// <param name="AllowsSpot">Whether spot colours are taken.</param>
public sealed record ColourDemand(bool AllowsRgb = false, bool AllowsSpot = false);

/// <param name="Most">All inks together, as a part: 3 is 300 %; 0 for no limit.</param>
/// <param name="Least">The lightest tint that prints, as a part; 0 for no limit.</param>
/// <param name="TextIsBlackAlone">Whether black text must be of black ink alone.</param>
/// <param name="BlackOverprints">Whether black text must overprint.</param>
public sealed record InkDemand(double Most = 0, double Least = 0, bool TextIsBlackAlone = true, bool BlackOverprints = true);

/// <summary>In pixels to the inch, at the size of the page; 0 for no limit.</summary>
/// <param name="Least">Below it, a picture is refused.</param>
/// <param name="Wanted">Below it, a picture is warned of.</param>
/// <param name="LineArtLeast">The same for pictures of one bit.</param>
/// <param name="LineArtWanted">The same for pictures of one bit.</param>
public sealed record ImageDemand(double Least = 0, double Wanted = 0, double LineArtLeast = 0, double LineArtWanted = 0);

/// <summary>The thinnest lines.</summary>
/// <param name="Least">Of ink on paper.</param>
/// <param name="Reversed">Of paper in ink.</param>
public sealed record LineDemand(double Least = 0, double Reversed = 0);

/// <summary>The smallest type.</summary>
/// <param name="Least">In one ink.</param>
/// <param name="Reversed">Of paper in ink.</param>
/// <param name="Coloured">In more than one ink.</param>
public sealed record TypeDemand(double Least = 0, double Reversed = 0, double Coloured = 0);

public enum FontDemand
{
    /// <summary>Font programs are in the file.</summary>
    Embedded,

    /// <summary>Text is drawn as outlines; there are no fonts.</summary>
    Outlined,
}
