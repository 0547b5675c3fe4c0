using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks for marks: thin lines wholly beyond the trimmed page that lie in the line of its edges, have the colour of marks, or stand beyond the bleed.</summary>
internal sealed class MarkInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points.
    private const double ThickestMark = 1.5;
    private const double Tolerance = 0.5;
    // In points: half the width of a mark, and rounding.
    private const double Slack = 1;

    private PdfBox bleed;
    private bool hasMarks;
    private PdfBox? inBleed;

    public override void Shape(in PaintedShape shape)
    {
        if (!Page.HasTrim || shape.Width > ThickestMark || shape.Colour.IsPaper)
            return;
        foreach (var part in shape.Parts)
        {
            if (!Page.IsCutOff(part) || !part.Touches(Page.Sheet))
                continue;
            var isMark = shape.Colour.IsRegistration || IsInLine(part);
            hasMarks |= isMark || !part.Touches(bleed);
            if (isMark && part.Touches(bleed))
                inBleed ??= part;
        }
    }

    public override void EndPage()
    {
        if (inBleed is { } mark)
            Report(MarkRules.InBleed, $"a mark at {Page.Place(mark.Left, mark.Upper)} is nearer to the trimmed page than {Measures.Millimetres(Profile.Bleed.Width)}.");
        if (hasMarks && Profile.Marks.AreRefused)
            Report(MarkRules.Refused, "there are marks beyond the trimmed page.");
    }

    protected override void BeginPage() => (bleed, hasMarks, inBleed) = (Page.Around(Math.Max(0, Profile.Bleed.Width - Slack)), false, null);

    /// <summary>Whether it is a mark of where to cut.</summary>
    private bool IsInLine(PdfBox part)
    {
        var (x, y, trim) = ((part.Left + part.Right) / 2, (part.Lower + part.Upper) / 2, Page.Trim);
        return part.Width <= ThickestMark + Tolerance
            ? Near(x, trim.Left) || Near(x, trim.Right)
            : part.Height <= ThickestMark + Tolerance && (Near(y, trim.Lower) || Near(y, trim.Upper));
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Tolerance;
}
