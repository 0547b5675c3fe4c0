using System.Globalization;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>Reads a paint (SVG 1.1, 11.2), of which flat colours are known.</summary>
internal static class SvgColour
{
    private const int White = 0xFFFFFF;

    /// <param name="colour">Null for none.</param>
    public static bool TryRead(string text, out VectorColour? colour)
    {
        colour = null;
        if (text is "none")
        {
            return true;
        }

        colour = text.ToLowerInvariant() switch
        {
            "black" => new VectorColour(0),
            "white" => new VectorColour(White),
            "currentcolor" => VectorColour.Current,
            ['#', var r, var g, var b] => Hex([r, r, g, g, b, b]),
            ['#', .. { Length: 6 } digits] => Hex(digits),
            _ => null,
        };
        return colour is not null;
    }

    private static VectorColour? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? new VectorColour(value) : null;
}
