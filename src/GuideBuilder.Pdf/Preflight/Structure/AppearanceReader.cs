using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Reads what annotations look like as if it were a page.</summary>
internal static class AppearanceReader
{
    private const int MostStates = 20;

    /// <summary>The normal appearances of an annotation, one for each of its states.</summary>
    public static IEnumerable<PdfObject.Stream> Streams(PreflightJob job, PdfObject.Dictionary annotation) =>
        job.Objects.Resolve(job.Objects.Dictionary(annotation["AP"])["N"]) switch
        {
            PdfObject.Stream stream => [stream],
            PdfObject.Dictionary states => states.Entries.Values.Take(MostStates).Select(job.Objects.Resolve).OfType<PdfObject.Stream>(),
            _ => [],
        };

    public static bool PaintsOutsideArtifacts(PreflightJob job, PdfFilePage page, PdfObject.Stream appearance)
    {
        var watcher = new Watcher(job.Objects);
        var contents = new PdfObject.Dictionary(new Dictionary<string, PdfObject>(StringComparer.Ordinal) { ["Contents"] = appearance });
        job.Content.Run(page with { Dictionary = contents, Resources = job.Objects.Dictionary(appearance.Head["Resources"]) }, watcher);
        return watcher.HasPaint;
    }

    private sealed class Watcher(PdfObjects objects) : ContentWatcher
    {
        private readonly MarkTracker marks = new(objects, null);

        public bool HasPaint { get; private set; }

        public override void Glyph(in ShownGlyph glyph, GraphicsState state) => Note();

        public override void Path(PaintedPath path, GraphicsState state) => Note();

        public override void Picture(PaintedPicture picture, GraphicsState state) => Note();

        public override void Shading(PdfObject.Dictionary shading, GraphicsState state) => Note();

        public override void BeginMark(string tag, PdfObject.Dictionary properties) => marks.BeginMark(tag, properties);

        public override void EndMark(PlacedText here) => marks.EndMark(here);

        private void Note() => HasPaint |= !marks.IsArtifact;
    }
}
