using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>How a colour changes the plates.</summary>
/// <param name="Process">As in <see cref="InkGround"/>.</param>
/// <param name="Mask">FF for each of the four plates that is painted on.</param>
/// <param name="LeavesSpots">Whether plates of inks that the colour does not name stay as they are.</param>
/// <param name="Opacity">From 0 to 1.</param>
internal readonly record struct InkPaint(uint Process, uint Mask, ImmutableArray<SpotPaint> Spots, bool LeavesSpots, bool IsUnknown, InkBlend Blend, double Opacity)
{
    public const uint AllPlates = 0xFFFFFFFF;

    /// <summary>Whether it puts in place of what is below.</summary>
    public bool IsPlain => Mask == AllPlates && Blend == InkBlend.Replace && Spots.IsEmpty && !LeavesSpots;

    public static InkPaint Of(InkColour colour, GraphicsState state, bool isStroke, InkMap map)
    {
        var overprints = isStroke ? state.IsStrokeOverprinting : state.IsFillOverprinting;
        var opacity = Math.Clamp(isStroke ? state.StrokeOpacity : state.FillOpacity, 0, 1);
        return new InkPaint(
            Pack(colour.Cyan, colour.Magenta, colour.Yellow, colour.Black),
            MaskOf(colour, overprints, state.OverprintMode),
            colour.Spots.IsEmpty ? [] : [.. colour.Spots.Select(s => new SpotPaint(map.PlateOf(s.Name), Unit(s.Amount)))],
            overprints || colour.Source == InkSource.Nothing,
            !colour.IsKnown,
            BlendOf(state, opacity),
            opacity);
    }

    public static uint Pack(double cyan, double magenta, double yellow, double black) =>
        Unit(cyan) | ((uint)Unit(magenta) << 8) | ((uint)Unit(yellow) << 16) | ((uint)Unit(black) << 24);

    private static byte Unit(double amount) => (byte)Math.Round(amount * InkMap.Full);

    /// <summary>What is painted on when overprinting (ISO 32000-1, 8.6.7 and table 148).</summary>
    private static uint MaskOf(InkColour colour, bool overprints, int mode) => colour.Source switch
    {
        InkSource.Nothing => 0,
        _ when !overprints => AllPlates,
        InkSource.Named => Plates(colour.Named),
        InkSource.Cmyk when mode == 1 => Plates((colour.Cyan > 0 ? 1 : 0) | (colour.Magenta > 0 ? 2 : 0) | (colour.Yellow > 0 ? 4 : 0) | (colour.Black > 0 ? 8 : 0)),
        _ => AllPlates,
    };

    private static uint Plates(int bits) => ((bits & 1) != 0 ? 0xFFu : 0) | ((bits & 2) != 0 ? 0xFF00u : 0) | ((bits & 4) != 0 ? 0xFF0000u : 0) | ((bits & 8) != 0 ? 0xFF000000u : 0);

    private static InkBlend BlendOf(GraphicsState state, double opacity) => state.BlendMode switch
    {
        _ when state.HasSoftMask => InkBlend.Richer,
        "Normal" or "Compatible" => opacity < 1 ? InkBlend.Mix : InkBlend.Replace,
        "Multiply" or "Darken" => InkBlend.Multiply,
        _ => InkBlend.Add,
    };
}

/// <param name="Plate">As <see cref="InkMap.PlateOf"/> numbers them.</param>
internal readonly record struct SpotPaint(int Plate, byte Amount);

/// <summary>What becomes of what is below. Where it cannot be told, it is never less than the truth.</summary>
internal enum InkBlend
{
    Replace,

    /// <summary>By opacity, as transparent paint does.</summary>
    Mix,

    /// <summary>As filters in front of each other; more than Darken gives.</summary>
    Multiply,

    /// <summary>Both together, up to 100 % of each ink.</summary>
    Add,

    /// <summary>That of the two with more ink, for masks whose values are not known; what is between them has no more.</summary>
    Richer,
}
