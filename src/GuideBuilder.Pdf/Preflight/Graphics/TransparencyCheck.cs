using GuideBuilder.Pdf.Preflight.Colour;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Looks for what is transparent, and in which colours it is mixed.</summary>
internal sealed class TransparencyCheck(PreflightJob job) : PreflightCheck
{
    private readonly DeviceColours devices = new(job);
    private readonly bool hasIntent = IntentColours.Of(job, "GTS_PDFA1") != IntentColour.None;

    public override ContentWatcher Watch(PdfFilePage page)
    {
        JudgeGroup(page.Dictionary, page.Resources, page.Index + 1, page.ObjectNumber, "The page");
        return new Watcher(this, job, page);
    }

    private void JudgeGroup(PdfObject.Dictionary owner, PdfObject.Dictionary resources, int page, int number, string what)
    {
        if (SpaceOf(owner, resources) is { } space)
            devices.JudgeGroup(space, page, number, what);
    }

    /// <summary>Of the group of a page or a form; null when there is none.</summary>
    private ColourSpace? SpaceOf(PdfObject.Dictionary owner, PdfObject.Dictionary resources)
    {
        var group = job.Objects.Dictionary(owner["Group"]);
        return job.Objects.Name(group["S"]) == "Transparency" ? job.Content.Spaces.Read(group["CS"], resources) : null;
    }

    private sealed class Watcher(TransparencyCheck check, PreflightJob job, PdfFilePage page) : ContentWatcher
    {
        private readonly HashSet<PdfObject.Stream> groups = new(ReferenceEqualityComparer.Instance);
        private GraphicsState? lastText;
        private bool isReported;

        public override bool FollowsAsides => true;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state)
        {
            if (ReferenceEquals(lastText, state))
                return;
            lastText = state;
            Paint(state, PaintedThing.Text, state.TextMode is 0 or 2 or 4 or 6, state.TextMode is 1 or 2 or 5 or 6);
        }

        public override void Path(PaintedPath path, GraphicsState state) =>
            Paint(state, path.Fills ? PaintedThing.Area : PaintedThing.Line, path.Fills, path.Strokes);

        public override void Shading(PdfObject.Dictionary shading, GraphicsState state) => Paint(state, PaintedThing.Shading, fills: true, strokes: false);

        public override void Picture(PaintedPicture picture, GraphicsState state)
        {
            if (picture.Source is { } source && (job.Objects.Resolve(source.Head["SMask"]) is PdfObject.Stream || job.Objects.Integer(source.Head["SMaskInData"], 0) > 0))
                Report($"A picture{In(state)} has a soft mask.", job.Index.NumberOf(source.Head));
            Paint(state, PaintedThing.Picture, fills: true, strokes: false);
        }

        public override void BeginForm(PdfObject.Stream form, GraphicsState state)
        {
            if (form.Head["Group"] is PdfObject.Null || !groups.Add(form))
                return;
            var resources = job.Objects.Dictionary(form.Head["Resources"]);
            var number = job.Index.NumberOf(form.Head);
            check.JudgeGroup(form.Head, resources, page.Index + 1, number, $"A group{In(state)}");
            if (job.Objects.Name(job.Objects.Dictionary(form.Head["Group"])["S"]) == "Transparency")
                ReportSpace($"A transparency group{In(state)}", number);
        }

        private void Paint(GraphicsState state, PaintedThing thing, bool fills, bool strokes)
        {
            var opacity = Math.Min(fills ? state.FillOpacity : 1, strokes ? state.StrokeOpacity : 1);
            var isMixed = state.BlendMode is not ("Normal" or "Compatible");
            if (isReported || !(fills || strokes) || !(opacity < 1 || isMixed || state.HasSoftMask))
                return;
            var how = opacity < 1 ? "not opaque" : isMixed ? $"mixed by the blend mode {ColourNames.Quote(state.BlendMode)}" : "painted through a soft mask";
            Report($"{new ColourUse(thing, ColourSpace.Grey, state.Part, -1, false).What} is {how}.", 0);
        }

        /// <summary>Once for a page: where one thing is transparent, often many are.</summary>
        private void Report(string message, int number)
        {
            if (isReported)
                return;
            isReported = true;
            if (job.Profile is { AllowsTransparency: false })
                job.ReportHere(ShopColourRules.Transparency, message, number);
            ReportSpace(message.TrimEnd('.'), number);
        }

        private void ReportSpace(string what, int number)
        {
            if (!check.hasIntent && check.SpaceOf(page.Dictionary, page.Resources) is null)
                job.Report(StateRules.BlendSpace, $"{what}; the page's group names no colour space, and there is no output intent of PDF/A.", page.Index + 1, number);
        }

        private static string In(GraphicsState state) => new ColourUse(PaintedThing.Text, ColourSpace.Grey, state.Part, 0, false).What["Text".Length..];
    }
}
