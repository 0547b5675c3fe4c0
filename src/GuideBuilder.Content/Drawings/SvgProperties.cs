using System.Collections.Frozen;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>The properties of the subset, and those that say nothing as long as they have one value.</summary>
internal static class SvgProperties
{
    /// <summary>What a property may say because it changes nothing.</summary>
    private static readonly FrozenDictionary<string, string[]> Neutral = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["opacity"] = ["1"],
        ["fill-opacity"] = ["1"],
        ["stroke-opacity"] = ["1"],
        ["stroke-dasharray"] = ["none"],
        ["display"] = ["inline", "block"],
        ["visibility"] = ["visible"],
        ["mix-blend-mode"] = ["normal"],
        ["isolation"] = ["auto"],
        ["paint-order"] = ["normal", "fill", "fill stroke", "fill stroke markers"],
        ["vector-effect"] = ["none"],
        ["clip-path"] = ["none"],
        ["mask"] = ["none"],
        ["filter"] = ["none"],
        ["marker"] = ["none"],
        ["marker-start"] = ["none"],
        ["marker-mid"] = ["none"],
        ["marker-end"] = ["none"],
        ["overflow"] = ["visible", "hidden"],
    }.ToFrozenDictionary();

    /// <summary>They speak of text, of what is referred to, or of how fast and fine a screen paints.</summary>
    private static readonly FrozenSet<string> WithoutEffect = new[]
    {
        "clip-rule", "color-interpolation", "color-interpolation-filters", "color-rendering", "direction", "enable-background",
        "image-rendering", "letter-spacing", "line-height", "shape-rendering", "solid-color", "solid-opacity", "stop-color", "stop-opacity",
        "stroke-dashoffset", "text-align", "text-anchor", "text-decoration", "text-indent", "text-rendering", "text-transform",
        "white-space", "word-spacing", "writing-mode",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an attribute of this name is a property, so that it may also stand in <c>style</c>.</summary>
    public static bool IsKnown(string name) => name is "fill" or "stroke" or "stroke-width" or "stroke-linecap" or "stroke-linejoin"
        or "stroke-miterlimit" or "fill-rule" || Neutral.ContainsKey(name) || HasNoEffect(name);

    /// <returns>Null when the value is not of the subset.</returns>
    public static SvgStyle? Apply(SvgStyle style, string name, string value) => name switch
    {
        _ when HasNoEffect(name) => style,
        "display" when value == "none" => style with { IsHidden = true },
        _ when value == "inherit" && !Neutral.ContainsKey(name) => style,
        "fill" => SvgColour.TryRead(value, out var colour) ? style with { Fill = colour } : null,
        "stroke" => SvgColour.TryRead(value, out var colour) ? style with { Stroke = colour } : null,
        "stroke-width" => SvgScanner.Length(value) is { } width and >= 0 ? style with { StrokeWidth = width } : null,
        "stroke-linecap" => Cap(value) is { } cap ? style with { Cap = cap } : null,
        "stroke-linejoin" => Join(value) is { } join ? style with { Join = join } : null,
        "stroke-miterlimit" => SvgScanner.Numbers(value, 1) is [var limit and >= 1] ? style with { MiterLimit = limit } : null,
        "fill-rule" => value switch { "evenodd" => style with { IsEvenOdd = true }, "nonzero" => style with { IsEvenOdd = false }, _ => null },
        _ => Neutral.TryGetValue(name, out var values) && IsNeutral(value, values) ? style : null,
    };

    private static bool HasNoEffect(string name) =>
        WithoutEffect.Contains(name) || name.StartsWith("font", StringComparison.Ordinal) || name.StartsWith('-');

    /// <summary>1 may be written as 1.0.</summary>
    private static bool IsNeutral(string value, string[] values) =>
        values.Contains(value) || (values is ["1"] && SvgScanner.Numbers(value, 1) is [1]);

    private static LineCap? Cap(string value) => value switch
    {
        "butt" => LineCap.Butt,
        "round" => LineCap.Round,
        "square" => LineCap.Square,
        _ => null,
    };

    private static LineJoin? Join(string value) => value switch
    {
        "miter" => LineJoin.Miter,
        "round" => LineJoin.Round,
        "bevel" => LineJoin.Bevel,
        _ => null,
    };
}
