using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks of what inks black text is, and what it does to those below it. Where nothing is below, nothing can go wrong.</summary>
internal sealed class BlackInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // As a part: text with that much black looks black.
    private const double LooksBlack = 0.85;

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (Page.IsCutOff(glyph.Box))
            return;
        var colour = glyph.Colour;
        if (Profile.Ink.TextIsBlackAlone && !colour.IsRegistration && (colour.IsScreenBlack || (colour.Black >= LooksBlack && colour.HasSeveralInks)))
            ReportHere(TypeRules.NotBlackAlone, $"black text is printed in {colour}.");
        if (!glyph.Ground.HasInk || glyph.State.BlendMode is "Multiply" or "Darken")
            return;
        if (glyph.Overprints && IsGrey(glyph) && !colour.IsPaper)
            ReportHere(TypeRules.GreyOverprints, "text given as grey is set to overprint colour.");
        else if (Profile.Ink.BlackOverprints && !glyph.Overprints && colour.IsFullBlackAlone)
            ReportHere(TypeRules.BlackKnocksOut, "black text on colour does not overprint.");
    }

    private static bool IsGrey(in PaintedGlyph glyph) =>
        (glyph.State.TextMode is 1 or 5 ? glyph.State.Stroke : glyph.State.Fill).Space.Kind is ColourSpaceKind.DeviceGray or ColourSpaceKind.CalGray;
}
