using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>Says of colours which inks they are.</summary>
internal sealed class InkColours(PdfObjects objects)
{
    private const double ScreenBlack = 0.02;
    private const double ScreenWhite = 0.995;
    private const int MostOfPalette = 256;

    // Mostly the same fill and stroke come again and again.
    private (PaintColour? Paint, InkColour Ink) last = (null, InkColour.Paper);
    private (PaintColour? Paint, InkColour Ink) before = (null, InkColour.Paper);
    private (ColourSpace? Space, ImmutableArray<InkColour> Colours) palette = (null, []);

    public InkColour Of(PaintColour paint)
    {
        if (ReferenceEquals(paint, last.Paint))
            return last.Ink;
        (last, before) = ReferenceEquals(paint, before.Paint) ? (before, last) : ((paint, Of(paint.Space, paint.Values.AsSpan())), last);
        return last.Ink;
    }

    public InkColour Of(ColourSpace space, ReadOnlySpan<double> values) => space.Kind switch
    {
        ColourSpaceKind.DeviceGray or ColourSpaceKind.CalGray => Grey(values),
        ColourSpaceKind.DeviceCMYK => Cmyk(values, InkSource.Cmyk),
        ColourSpaceKind.DeviceRGB or ColourSpaceKind.CalRGB => Screen(values),
        ColourSpaceKind.ICCBased => space.Components switch
        {
            1 => Grey(values),
            3 => Screen(values),
            4 => Cmyk(values, InkSource.Process),
            _ => InkColour.Unknown,
        },
        ColourSpaceKind.Indexed => Palette(space) is { IsEmpty: false } colours ? colours[(int)Math.Clamp(At(values, 0, 255), 0, colours.Length - 1)] : InkColour.Unknown,
        ColourSpaceKind.Separation or ColourSpaceKind.DeviceN => Named(space.Colorants, values),
        _ => InkColour.Unknown,
    };

    /// <summary>The colours of an indexed space; empty when they cannot be read.</summary>
    public ImmutableArray<InkColour> Palette(ColourSpace space)
    {
        if (!ReferenceEquals(palette.Space, space))
            palette = (space, ReadPalette(space));
        return palette.Colours;
    }

    private ImmutableArray<InkColour> ReadPalette(ColourSpace space)
    {
        if (space.Base is not { Components: > 0 and <= 32, Kind: not ColourSpaceKind.Indexed } colours || space.Table is not { } table)
            return [];
        var bytes = objects.Resolve(table) is PdfObject.Text text ? text.Bytes : objects.Data(table);
        var all = ImmutableArray.CreateBuilder<InkColour>();
        var values = new double[colours.Components];
        for (var at = 0; at + values.Length <= bytes.Length && all.Count < MostOfPalette; at += values.Length)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = bytes.Span[at + i] / 255.0;
            all.Add(Of(colours, values));
        }

        return all.ToImmutable();
    }

    private static InkColour Grey(ReadOnlySpan<double> values) => new(0, 0, 0, 1 - At(values, 0)) { Source = InkSource.Process };

    private static InkColour Cmyk(ReadOnlySpan<double> values, InkSource source) =>
        new(At(values, 0), At(values, 1), At(values, 2), At(values, 3)) { Source = source };

    private static InkColour Screen(ReadOnlySpan<double> values)
    {
        var (red, green, blue) = (At(values, 0), At(values, 1), At(values, 2));
        if (red >= ScreenWhite && green >= ScreenWhite && blue >= ScreenWhite)
            return InkColour.Paper;
        return red <= ScreenBlack && green <= ScreenBlack && blue <= ScreenBlack ? InkColour.Unknown with { IsScreenBlack = true } : InkColour.Unknown;
    }

    private static InkColour Named(ImmutableArray<string> names, ReadOnlySpan<double> values)
    {
        if (names is ["All"])
            return new(At(values, 0), At(values, 0), At(values, 0), At(values, 0)) { Source = InkSource.Named, Named = 15 };
        var amounts = new double[4];
        var named = 0;
        var spots = ImmutableArray.CreateBuilder<InkTint>();
        for (var i = 0; i < names.Length; i++)
        {
            var plate = names[i] switch { "Cyan" => 0, "Magenta" => 1, "Yellow" => 2, "Black" => 3, "None" => -2, _ => -1 };
            if (plate >= 0)
                (amounts[plate], named) = (At(values, i), named | (1 << plate));
            else if (plate == -1)
                spots.Add(new InkTint(names[i], At(values, i)));
        }

        return named == 0 && spots.Count == 0
            ? InkColour.Nothing
            : new(amounts[0], amounts[1], amounts[2], amounts[3]) { Source = InkSource.Named, Named = named, Spots = spots.ToImmutable() };
    }

    private static double At(ReadOnlySpan<double> values, int index, double most = 1) =>
        index < values.Length && values[index] > 0 ? Math.Min(values[index], most) : 0;
}
