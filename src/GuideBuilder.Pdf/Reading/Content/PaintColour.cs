using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>A colour to paint with.</summary>
/// <param name="Values">One for each component; of a pattern, of its underlying colour.</param>
/// <param name="Pattern">Null unless it is a pattern; while a shading is painted by itself, that shading.</param>
internal sealed record PaintColour(ColourSpace Space, ImmutableArray<double> Values, PdfObject? Pattern = null)
{
    private string? text;

    /// <summary>The space of the colours of a shading; null when this is none.</summary>
    public ColourSpace? ShadingSpace { get; init; }

    public static PaintColour Black { get; } = new(ColourSpace.Grey, [0]);

    /// <summary>The initial colour of a space (ISO 32000-1, table 74).</summary>
    public static PaintColour InitialOf(ColourSpace space) => space.Kind switch
    {
        ColourSpaceKind.DeviceCMYK => new(space, [0, 0, 0, 1]),
        ColourSpaceKind.Separation or ColourSpaceKind.DeviceN => new(space, [.. Enumerable.Repeat(1.0, space.Components)]),
        _ => new(space, [.. Enumerable.Repeat(0.0, space.Components)]),
    };

    public bool Equals(PaintColour? other) =>
        other is not null && ReferenceEquals(Space, other.Space) && ReferenceEquals(Pattern, other.Pattern) && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Space.Kind, Values.Length, Values.IsEmpty ? 0 : Values[0], Values.IsEmpty ? 0 : Values[^1]);

    /// <summary>The space and the values, as <c>DeviceCMYK 0 0 0 1</c>.</summary>
    public override string ToString() =>
        text ??= string.Join(' ', [Space.Kind.ToString(), .. Values.Select(v => v.ToString("0.###", CultureInfo.InvariantCulture))]);
}
