using System.Globalization;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Names colour spaces in messages.</summary>
internal static class ColourNames
{
    private const int LongestName = 60;
    private const int MostColorants = 6;

    /// <summary>With what it rests on, as <c>Separation “Gold” over DeviceRGB</c>.</summary>
    public static string Of(ColourSpace space) => string.Join(" over ", space.Painted().Select(One));

    /// <summary>A name from a file, so that it fits in a sentence.</summary>
    public static string Quote(string name)
    {
        var plain = string.Concat((name.Length > LongestName ? name[..LongestName] + "…" : name).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
        return $"“{plain}”";
    }

    private static string One(ColourSpace space) => space.Kind switch
    {
        ColourSpaceKind.ICCBased => $"ICCBased with {space.Components.ToString(CultureInfo.InvariantCulture)} channels",
        ColourSpaceKind.Separation or ColourSpaceKind.DeviceN => $"{space.Kind} {string.Join(", ", space.Colorants.Take(MostColorants).Select(Quote))}",
        ColourSpaceKind.Unknown => "an unknown colour space",
        _ => space.Kind.ToString(),
    };
}
