using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks for colours that do not print: tints that are too light, and the colour of marks. Pictures fade to nothing by nature.</summary>
internal sealed class TintInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    private const double Trace = 0.001;

    private InkColour? last;

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (glyph.Colour.IsRegistration && !Page.IsCutOff(glyph.Box))
            ReportHere(InkRules.Registration, "text is set in all inks at full strength.");
        if (!Page.IsCutOff(glyph.Box))
            CheckTint(glyph.Colour);
    }

    public override void Shape(in PaintedShape shape)
    {
        if (shape.Colour.IsRegistration && shape.Parts.Any(part => !Page.IsCutOff(part)))
            ReportHere(InkRules.Registration, $"{(shape.IsLine ? "a line" : "an area")} at {Page.Place(shape.Box.Left, shape.Box.Upper)} is painted in all inks at full strength.");
        if (!Page.IsCutOff(shape.Box))
            CheckTint(shape.Colour);
    }

    protected override void BeginPage() => last = null;

    private void CheckTint(InkColour colour)
    {
        if (Profile.Ink.Least <= 0 || ReferenceEquals(last, colour))
            return;
        last = colour;
        foreach (var ink in colour.Amounts())
        {
            if (ink.Amount > Trace && ink.Amount < Profile.Ink.Least - Trace)
                ReportHere(InkRules.TooLittle, $"the colour {colour} has {Measures.Percent(ink.Amount)} {ink.Name}; the lightest tint that prints is {Measures.Percent(Profile.Ink.Least)}.");
        }
    }
}
