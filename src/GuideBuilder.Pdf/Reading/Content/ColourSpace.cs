using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>A colour space (ISO 32000-1, 8.6).</summary>
/// <param name="Components">Of a colour; 1 for an index, 0 for a pattern.</param>
internal sealed record ColourSpace(ColourSpaceKind Kind, int Components)
{
    /// <summary>The array as it stands in the file; null for a device's own space.</summary>
    public PdfObject.List? Source { get; init; }

    /// <summary>Of an ICC-based space.</summary>
    public PdfObject.Stream? Profile { get; init; }

    /// <summary>Of an index the colours', of an ICC-based, separation or DeviceN space the alternate, of a pattern the underlying one.</summary>
    public ColourSpace? Base { get; init; }

    /// <summary>Of a separation or DeviceN space.</summary>
    public ImmutableArray<string> Colorants { get; init; } = [];

    /// <summary>Of a separation or DeviceN space: the function to the alternate space.</summary>
    public PdfObject? TintTransform { get; init; }

    /// <summary>Of a device's own space: what the resources say is meant by it (ISO 32000-1, 8.6.5.6); null when they say nothing.</summary>
    public ColourSpace? Default { get; init; }

    /// <summary>Of an index: the table, packed as one string or stream.</summary>
    public PdfObject? Table { get; init; }

    public static ColourSpace Grey { get; } = new(ColourSpaceKind.DeviceGray, 1);

    public static ColourSpace Rgb { get; } = new(ColourSpaceKind.DeviceRGB, 3);

    public static ColourSpace Cmyk { get; } = new(ColourSpaceKind.DeviceCMYK, 4);

    public static ColourSpace Pattern { get; } = new(ColourSpaceKind.Pattern, 0);

    /// <summary>This space and those it rests on, from the outside inwards.</summary>
    public IEnumerable<ColourSpace> Chain()
    {
        for (var space = this; space is not null; space = space.Base)
            yield return space;
    }

    /// <summary>This space and those that its colours go through, from the outside inwards: a device's own space gives way to its default; a profile makes its alternate needless.</summary>
    public IEnumerable<ColourSpace> Painted()
    {
        for (var space = this; space is not null; space = space.Default ?? (space.Kind == ColourSpaceKind.ICCBased ? null : space.Base))
            yield return space;
    }
}

/// <summary>As the file spells them.</summary>
internal enum ColourSpaceKind
{
    DeviceGray,
    DeviceRGB,
    DeviceCMYK,
    CalGray,
    CalRGB,
    Lab,
    ICCBased,
    Indexed,
    Separation,
    DeviceN,
    Pattern,

    /// <summary>What no standard knows.</summary>
    Unknown,
}
