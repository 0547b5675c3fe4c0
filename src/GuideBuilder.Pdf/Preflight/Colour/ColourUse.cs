using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Something that is painted in a colour space.</summary>
/// <param name="Number">Object number of the picture or the shading; 0 for what stands in the content itself.</param>
/// <param name="Overprints">Whether it overprints ink by ink (overprint mode 1).</param>
internal readonly record struct ColourUse(PaintedThing Thing, ColourSpace Space, ContentPart Part, int Number, bool Overprints)
{
    /// <summary>Begins a sentence: <c>Text in a soft mask</c>.</summary>
    public string What => Subject + Part switch
    {
        ContentPart.Cell => " in a pattern",
        ContentPart.Glyph => " in a glyph of a type 3 font",
        ContentPart.SoftMask => " in a soft mask",
        ContentPart.Appearance => " in the appearance of an annotation",
        _ => "",
    };

    private string Subject => Thing switch
    {
        PaintedThing.Text => "Text",
        PaintedThing.Area => "A filled area",
        PaintedThing.Line => "A line",
        PaintedThing.Shading => "A shading",
        _ => Number == 0 ? "A picture that stands in the content itself" : "A picture",
    };
}

internal enum PaintedThing
{
    Text,
    Area,
    Line,
    Picture,
    Shading,
}
