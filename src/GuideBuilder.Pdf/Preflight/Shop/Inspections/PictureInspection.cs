using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Measures how fine pictures are where they stand.</summary>
internal sealed class PictureInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    private const double PointsPerInch = 72;

    // Smaller ones are planes of a colour, lines, or steps of a gradient.
    private const int SmallestSide = 5;

    // As a part: rounding of the size.
    private const double Tolerance = 0.005;

    public override void Picture(in PaintedImage image)
    {
        var head = image.Picture.Head;
        var (columns, rows) = (Job.Objects.Integer(head["Width"], 0), Job.Objects.Integer(head["Height"], 0));
        var m = image.State.Page;
        var (width, height) = (Length(m.A, m.B), Length(m.C, m.D));
        if (columns < SmallestSide || rows < SmallestSide || width <= 0 || height <= 0 || Page.IsCutOff(image.Box))
            return;
        Judge(Math.Min(columns / width, rows / height) * PointsPerInch, image);
    }

    private void Judge(double resolution, in PaintedImage image)
    {
        var demand = Profile.Images;
        var isLineArt = IsLineArt(image.Picture);
        var (least, wanted) = isLineArt ? (demand.LineArtLeast, demand.LineArtWanted) : (demand.Least, demand.Wanted);
        if (resolution < least * (1 - Tolerance))
            Tell(isLineArt ? PictureRules.LineArtTooCoarse : PictureRules.TooCoarse, resolution, least, image);
        else if (resolution < wanted * (1 - Tolerance))
            Tell(isLineArt ? PictureRules.LineArtCoarse : PictureRules.Coarse, resolution, wanted, image);
    }

    private void Tell(PreflightRule rule, double resolution, double asked, in PaintedImage image) => ReportHere(
        rule,
        $"the picture at {Page.Place(image.Box.Left, image.Box.Upper)} has {Measures.PixelsPerInch(resolution)}; {Measures.PixelsPerInch(asked)} are asked for.",
        Job.Index.NumberOf(image.Picture.Head));

    private bool IsLineArt(PaintedPicture picture) =>
        Job.Objects.Resolve(picture.Head["ImageMask"]) is PdfObject.Truth { Value: true } || Job.Objects.Integer(picture.Head["BitsPerComponent"], 0) == 1;

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
