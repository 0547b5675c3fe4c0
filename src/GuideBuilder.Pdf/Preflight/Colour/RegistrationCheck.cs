using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Looks for what is painted in the colour All on the page itself; marks beside it may be.</summary>
internal sealed class RegistrationCheck(PreflightJob job) : PreflightCheck
{
    public override ContentWatcher? Watch(PdfFilePage page) => job.Profile is null ? null : new Watcher(job, page.Trim ?? page.Art ?? page.Crop ?? page.Media);

    private sealed class Watcher(PreflightJob job, PdfBox trim) : ContentWatcher
    {
        // In points: marks may begin at the very edge.
        private const double Tolerance = 0.5;

        public override bool FollowsAsides => true;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state)
        {
            var fills = state.TextMode is 0 or 2 or 4 or 6 && IsAll(state.Fill.Space);
            var strokes = state.TextMode is 1 or 2 or 5 or 6 && IsAll(state.Stroke.Space);
            if (fills || strokes)
                Judge(PaintedThing.Text, (new Matrix(glyph.Advance, 0, 0, 1, 0, 0) * glyph.Glyph).UnitSquare(), state);
        }

        public override void Path(PaintedPath path, GraphicsState state)
        {
            if (path.Bounds is not { } bounds)
                return;
            if (path.Fills && IsAll(state.Fill.Space))
                Judge(PaintedThing.Area, bounds, state);
            if (path.Strokes && IsAll(state.Stroke.Space))
                Judge(PaintedThing.Line, bounds, state);
        }

        public override void Picture(PaintedPicture picture, GraphicsState state)
        {
            if (IsAll(picture.Space ?? state.Fill.Space))
                Judge(PaintedThing.Picture, state.Page.UnitSquare(), state);
        }

        private static bool IsAll(ColourSpace space) => space.Painted().Any(s => s.Colorants is ["All"]);

        /// <summary>Only what is on the page itself has a known place.</summary>
        private void Judge(PaintedThing thing, PdfBox area, GraphicsState state)
        {
            var seen = state.Clip is { } clip
                ? new PdfBox(Math.Max(area.Left, clip.Left), Math.Max(area.Lower, clip.Lower), Math.Min(area.Right, clip.Right), Math.Min(area.Upper, clip.Upper))
                : area;
            var isBeside = state.Part == ContentPart.Page
                && (seen.Left >= trim.Right - Tolerance || seen.Right <= trim.Left + Tolerance || seen.Lower >= trim.Upper - Tolerance || seen.Upper <= trim.Lower + Tolerance);
            if (!isBeside)
                job.ReportHere(ShopColourRules.Registration, $"{new ColourUse(thing, ColourSpace.Grey, state.Part, -1, false).What} is painted in the separation All, inside the trimmed page.");
        }
    }
}
