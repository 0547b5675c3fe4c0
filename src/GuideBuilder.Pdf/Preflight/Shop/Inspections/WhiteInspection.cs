using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks for white that is meant to cover ink and does not, because it overprints.</summary>
internal sealed class WhiteInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    private const int MostSamples = 8;

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (glyph.Overprints && Vanishes(glyph.Colour, glyph.State) && glyph.Ground.HasInk && !Page.IsCutOff(glyph.Box))
            ReportHere(TypeRules.WhiteOverprints, "white text on ink is set to overprint.");
    }

    public override void Shape(in PaintedShape shape)
    {
        if (shape.Overprints && Vanishes(shape.Colour, shape.State) && !Page.IsCutOff(shape.Box) && LiesOnInk(shape))
            ReportHere(TypeRules.WhiteOverprints, $"a white {(shape.IsLine ? "line" : "area")} on ink at {Page.Place(shape.Box.Left, shape.Box.Upper)} is set to overprint.");
    }

    /// <summary>Inks given by name take away what their plates have; grey does what the press likes.</summary>
    private static bool Vanishes(InkColour colour, GraphicsState state) =>
        colour.IsPaper && (colour.Source == InkSource.Named ? colour.Named == 0 : state.OverprintMode == 1);

    private bool LiesOnInk(in PaintedShape shape)
    {
        for (var i = 0; i < MostSamples * MostSamples; i++)
        {
            var x = shape.Box.Left + (shape.Box.Width * ((i % MostSamples) + 0.5) / MostSamples);
            var y = shape.Box.Lower + (shape.Box.Height * ((i / MostSamples) + 0.5) / MostSamples);
            if (Inks.At(x, y).HasInk)
                return true;
        }

        return false;
    }
}
