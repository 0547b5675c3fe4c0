using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Operators that choose a colour (ISO 32000-1, 8.6.8).</summary>
internal sealed class ColourOperators(ColourSpaces spaces, PdfObjects objects)
{
    /// <returns>Null when the operator is no such one.</returns>
    public GraphicsState? Follow(string word, Operands operands, GraphicsState state, PdfObject.Dictionary resources, ContentWatchers watchers)
    {
        var isFill = char.IsAsciiLetterLower(word[0]);
        var now = isFill ? state.Fill : state.Stroke;
        var colour = word switch
        {
            "g" or "G" => new(Device(ColourSpace.Grey, resources), operands.Numbers()),
            "rg" or "RG" => new(Device(ColourSpace.Rgb, resources), operands.Numbers()),
            "k" or "K" => new(Device(ColourSpace.Cmyk, resources), operands.Numbers()),
            "cs" or "CS" => Space(operands.Name(0), resources, watchers),
            "sc" or "SC" or "scn" or "SCN" => Choose(now.Space, operands, resources, watchers),
            _ => null,
        };
        if (colour is null)
            return null;
        foreach (var watcher in watchers.ForColours)
            watcher.Colour(colour);
        return isFill ? state with { Fill = colour } : state with { Stroke = colour };
    }

    /// <summary>What a page begins with.</summary>
    public PaintColour Black(PdfObject.Dictionary resources) => PaintColour.Black with { Space = Device(ColourSpace.Grey, resources) };

    /// <summary>A shading as what is painted with.</summary>
    public PaintColour Shading(PdfObject.Dictionary shading, PdfObject.Dictionary resources) =>
        new(ColourSpace.Pattern, [], shading) { ShadingSpace = spaces.Read(shading["ColorSpace"], resources) };

    private ColourSpace Device(ColourSpace device, PdfObject.Dictionary resources) => spaces.Find(resources, device.Kind.ToString()) ?? device;

    private PaintColour Space(string name, PdfObject.Dictionary resources, ContentWatchers watchers)
    {
        var space = spaces.Find(resources, name);
        if (space is not null)
            return PaintColour.InitialOf(space);
        foreach (var watcher in watchers.All)
            watcher.MissingResource("ColorSpace", name);
        return PaintColour.InitialOf(new ColourSpace(ColourSpaceKind.Unknown, 0));
    }

    private PaintColour Choose(ColourSpace space, Operands operands, PdfObject.Dictionary resources, ContentWatchers watchers)
    {
        if (space.Kind != ColourSpaceKind.Pattern || operands.Last is not PdfObject.Name name)
            return new(space, operands.Numbers());
        var pattern = objects.Resolve(objects.Dictionary(resources["Pattern"])[name.Value]);
        if (pattern is PdfObject.Null)
        {
            foreach (var watcher in watchers.All)
                watcher.MissingResource("Pattern", name.Value);
            return new(space, operands.Numbers());
        }

        return new(space, operands.Numbers(), pattern) { ShadingSpace = ShadingSpaceOf(objects.Dictionary(pattern), resources) };
    }

    private ColourSpace? ShadingSpaceOf(PdfObject.Dictionary pattern, PdfObject.Dictionary resources) =>
        objects.Integer(pattern["PatternType"], 0) == 2 ? spaces.Read(objects.Dictionary(pattern["Shading"])["ColorSpace"], resources) : null;
}
