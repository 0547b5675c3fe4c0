using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at how content is marked, and whether the structure knows the marks.</summary>
internal sealed class MarkedContentCheck(PreflightJob job) : PreflightCheck
{
    private readonly HashSet<PdfObject.Dictionary> tagged = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfObject.Dictionary, int> painted = new(ReferenceEqualityComparer.Instance);
    private Watcher? watcher;

    private PreflightJob Job { get; } = job;

    // Without a tree nothing has a place in it; that is said once.
    public override ContentWatcher? Watch(PdfFilePage page) =>
        watcher = Job.Structure.Exists && Job.Judges(MarkedContentRules.Untagged) ? new Watcher(this, page) : null;

    public override void EndPage(PdfFilePage page)
    {
        if (watcher is { Untagged.IsEmpty: false })
            Job.Report(MarkedContentRules.Untagged, $"neither a tag nor an artifact holds {watcher.Untagged}.", page.Index + 1, page.ObjectNumber);
        if (watcher is { Lost.IsEmpty: false })
            Job.Report(MarkedContentRules.Lost, $"no element of the structure holds {watcher.Lost}; the first has the id {watcher.FirstLost}.", page.Index + 1, page.ObjectNumber, watcher.FirstLost);
    }

    public override void Finish()
    {
        foreach (var form in tagged.Where(form => painted.GetValueOrDefault(form) > 1))
            Job.Report(MarkedContentRules.FormPaintedTwice, $"a form with tags inside is painted {painted[form]} times.", number: Job.Index.NumberOf(form));
    }

    private sealed class Watcher(MarkedContentCheck check, PdfFilePage page) : ContentWatcher
    {
        private readonly ContentMarks marks = new(check.Job, page);

        public PaintCount Untagged { get; } = new();

        public PaintCount Lost { get; } = new();

        public int FirstLost { get; private set; } = -1;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state) => Wrong()?.AddText(glyph.Placed.Text);

        public override void Path(PaintedPath path, GraphicsState state) => Wrong()?.AddDrawing();

        public override void Shading(PdfObject.Dictionary shading, GraphicsState state) => Wrong()?.AddDrawing();

        public override void Picture(PaintedPicture picture, GraphicsState state)
        {
            if (picture.Source is null || marks.OwnerOf(picture.Head) is null)
                Wrong()?.AddPicture();
        }

        public override void BeginForm(PdfObject.Stream form, GraphicsState state)
        {
            check.painted[form.Head] = check.painted.GetValueOrDefault(form.Head) + 1;
            marks.BeginForm(form);
        }

        public override void EndForm(PdfObject.Stream form) => marks.EndForm();

        public override void BeginMark(string tag, PdfObject.Dictionary properties)
        {
            var (mark, outer) = marks.Begin(tag, properties);
            var hasId = properties.Entries.ContainsKey("MCID");
            if (hasId)
                check.tagged.UnionWith(marks.Forms);
            if (mark.IsArtifact && !outer.IsArtifact && mark.Owner is not null)
                check.Job.Report(MarkedContentRules.ArtifactInTag, $"an artifact stands in a {mark.Owner.Name()}.", page.Index + 1, mark.Owner.Number, mark.Mcid);
            else if (outer.IsArtifact && hasId && mark.Owner is not null && mark.Owner != outer.Owner)
                check.Job.Report(MarkedContentRules.TagInArtifact, $"a {mark.Owner.Name()} stands in an artifact.", page.Index + 1, mark.Owner.Number, mark.Mcid);
        }

        public override void EndMark(PlacedText here) => marks.End();

        /// <summary>Where to count what is painted now; null when nothing is wrong with it.</summary>
        private PaintCount? Wrong()
        {
            var mark = marks.Innermost;
            if (mark.IsArtifact || mark.Owner is not null)
                return null;
            if (!mark.HasId)
                return Untagged;
            FirstLost = FirstLost < 0 ? mark.Mcid : FirstLost;
            return Lost;
        }
    }
}
