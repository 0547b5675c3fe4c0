using System.Collections.Frozen;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode DrawingPart = new("GB1304", "A drawing holds something that cannot be set", Severity.Error,
        "Drawings consist of outlines in flat colours, so that they print sharply and nothing in them can do harm. Text, embedded photos, gradients, transparency and style sheets cannot be set. Change the drawing as the finding says, and save it as plain SVG.");

    public static readonly FindingCode DrawingBroken = new("GB1310", "A drawing cannot be read", Severity.Error,
        "The file is not sound XML, has no size, or draws nothing. Open it in a drawing program and save it again as plain SVG.");

    public static readonly FindingCode DrawingLarge = new("GB1311", "A drawing is too complex", Severity.Error,
        "A file of several megabytes or tens of thousands of parts is a photo that was traced, or was made to do harm. Simplify its outlines, or use the photo itself as JPEG.");

    private const string Flat = "Fill it with one flat colour of the palette.";
    private const string Detach = "Detach the copy, so that the shape itself stands in the file (in Inkscape: Edit > Clone > Unlink).";
    private const string Attributes = "Save the drawing with colours as attributes of its shapes, not in a style sheet (in Inkscape: as “Plain SVG”).";
    private const string Harmful = "Delete it: a picture can do and fetch nothing.";
    private const string Cut = "Cut the shapes themselves (in Inkscape: Path > Intersection), and delete it.";
    private const string Outlines = "Turn the text into paths (in Inkscape: Path > Object to Path), or delete it; what it says belongs into the text of the chapter, where it is translated.";
    private const string Solid = "Use a lighter colour of the palette instead.";
    private const string Plain = "Delete it, or save the drawing as plain SVG.";

    private static readonly FrozenDictionary<string, string> DrawingHints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["text"] = Outlines,
        ["tspan"] = Outlines,
        ["textPath"] = Outlines,
        ["image"] = "Draw it with outlines, or use the photo itself as JPEG or PNG.",
        ["use"] = Detach,
        ["symbol"] = Detach,
        ["marker"] = "Turn the line's ends into paths (in Inkscape: Path > Stroke to Path).",
        ["linearGradient"] = Flat,
        ["radialGradient"] = Flat,
        ["pattern"] = Flat,
        ["fill"] = "Write none, currentColor, or a colour of the palette as #rrggbb.",
        ["stroke"] = "Write none, currentColor, or a colour of the palette as #rrggbb.",
        ["style"] = Attributes,
        ["class"] = Attributes,
        ["?xml-stylesheet"] = Attributes,
        ["script"] = Harmful,
        ["foreignObject"] = Harmful,
        ["a"] = Harmful,
        ["href"] = Harmful,
        ["clipPath"] = Cut,
        ["clip-path"] = Cut,
        ["mask"] = Cut,
        ["filter"] = "Remove the effect (in Inkscape: Filters > Remove Filters).",
        ["opacity"] = Solid,
        ["fill-opacity"] = Solid,
        ["stroke-opacity"] = Solid,
        ["stroke-dasharray"] = "Turn the dashes into paths, or draw the line solid.",
        ["svg"] = "Let one <svg> hold all shapes, and begin the file with it.",
        ["width"] = "Write a number above 0 without a unit, or with px; beside viewBox it can be left out.",
        ["height"] = "Write a number above 0 without a unit, or with px; beside viewBox it can be left out.",
    }.ToFrozenDictionary();

    internal static Finding DrawingElement(SourceSpan span, string element) =>
        new(DrawingPart, span, $"The drawing holds <{Short(element)}>, which cannot be set.", HintFor(element));

    internal static Finding DrawingAttribute(SourceSpan span, string element, string attribute) =>
        new(DrawingPart, span, $"“{Short(attribute)}” of <{element}> cannot be set.", attribute.StartsWith("on", StringComparison.Ordinal) ? Harmful : HintFor(attribute));

    internal static Finding DrawingProperty(SourceSpan span, string element, string property, string value) =>
        new(DrawingPart, span, $"“{Short(property)}: {Short(value)}” of <{element}> cannot be set.", value.Contains("url(", StringComparison.Ordinal) && property is "fill" or "stroke" ? Flat : HintFor(property));

    internal static Finding DrawingValue(SourceSpan span, string element, string attribute, string value) =>
        new(DrawingPart, span, $"“{attribute}” of <{element}> is “{Short(value)}”, which cannot be set.", DrawingHints.GetValueOrDefault(attribute, "Correct it; lengths are numbers without a unit, or in px."));

    internal static Finding DrawingUnevenStroke(SourceSpan span, string element) =>
        new(DrawingPart, span, $"The line around <{element}> is stretched more in one direction than in another, which cannot be set.", "Turn the line into a path (in Inkscape: Path > Stroke to Path).");

    internal static Finding DrawingUnreadable(SourceSpan span, bool hasDocumentType) =>
        new(DrawingBroken, span, "The drawing cannot be read from here on.", hasDocumentType ? "Delete the line that begins with <!DOCTYPE, or save the drawing as plain SVG." : "Save the drawing again as plain SVG.");

    internal static Finding DrawingWithoutSize(SourceSpan span) =>
        new(DrawingBroken, span, "The drawing says nothing about its size.", "Give <svg> a viewBox, as viewBox=\"0 0 48 48\", or width and height.");

    internal static Finding DrawingEmpty(SourceSpan span) =>
        new(DrawingBroken, span, "The drawing shows nothing.", "Put the right file in its place.");

    internal static Finding DrawingTooComplex(SourceSpan span) =>
        new(DrawingLarge, span, "The drawing is larger, deeper or has more parts than a page can show.", "Simplify it, or use a JPEG.");

    private static string HintFor(string name) =>
        DrawingHints.GetValueOrDefault(name, name.Contains("animate", StringComparison.Ordinal) ? Harmful : Plain);

    private static string Short(string text) => text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;
}
