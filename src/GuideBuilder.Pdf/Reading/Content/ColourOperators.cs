using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Operators that choose a colour (ISO 32000-1, 8.6.8).</summary>
internal sealed class ColourOperators(ColourSpaces spaces, PdfObjects objects)
{
    /// <returns>Null when the operator is no such one.</returns>
    public GraphicsState? Follow(string word, Operands operands, GraphicsState state, PdfObject.Dictionary resources, ImmutableArray<ContentWatcher> watchers)
    {
        var isFill = char.IsAsciiLetterLower(word[0]);
        var now = isFill ? state.Fill : state.Stroke;
        PaintColour? colour = word switch
        {
            "g" or "G" => new(ColourSpace.Grey, operands.Numbers()),
            "rg" or "RG" => new(ColourSpace.Rgb, operands.Numbers()),
            "k" or "K" => new(ColourSpace.Cmyk, operands.Numbers()),
            "cs" or "CS" => Space(operands.Name(0), resources, watchers),
            "sc" or "SC" or "scn" or "SCN" => new(now.Space, operands.Numbers(), PatternOf(now, operands, resources, watchers)),
            _ => null,
        };
        if (colour is null)
            return null;
        foreach (var watcher in watchers)
            watcher.Colour(colour);
        return isFill ? state with { Fill = colour } : state with { Stroke = colour };
    }

    private PaintColour Space(string name, PdfObject.Dictionary resources, ImmutableArray<ContentWatcher> watchers)
    {
        var space = spaces.Find(resources, name);
        if (space is not null)
            return PaintColour.InitialOf(space);
        foreach (var watcher in watchers)
            watcher.MissingResource("ColorSpace", name);
        return PaintColour.InitialOf(new ColourSpace(ColourSpaceKind.Unknown, 0));
    }

    private PdfObject? PatternOf(PaintColour now, Operands operands, PdfObject.Dictionary resources, ImmutableArray<ContentWatcher> watchers)
    {
        if (now.Space.Kind != ColourSpaceKind.Pattern || operands.Last is not PdfObject.Name name)
            return null;
        var pattern = objects.Resolve(objects.Dictionary(resources["Pattern"])[name.Value]);
        if (pattern is not PdfObject.Null)
            return pattern;
        foreach (var watcher in watchers)
            watcher.MissingResource("Pattern", name.Value);
        return null;
    }
}
