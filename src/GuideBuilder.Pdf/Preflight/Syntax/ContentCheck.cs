using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at how the content of pages is written, and at the size of the pages' boxes.</summary>
internal sealed class ContentCheck(PreflightJob job) : PreflightCheck
{
    private const double SmallestBox = 3;
    private const double LargestBox = 14400;

    // In points: rounding by the programs that write boxes.
    private const double Tolerance = 0.001;

    public override ContentWatcher Watch(PdfFilePage page) => new Watcher(job, page);

    public override void EndPage(PdfFilePage page)
    {
        foreach (var (name, box) in ((string, PdfBox?)[])[("MediaBox", page.Media), ("CropBox", page.Crop), ("BleedBox", page.Bleed), ("TrimBox", page.Trim), ("ArtBox", page.Art)])
        {
            // A page without a MediaBox has none to measure.
            if (box is { } area && area != default && (!IsAllowed(area.Width) || !IsAllowed(area.Height)))
                job.Report(ObjectRules.BoxSize, FormattableString.Invariant($"the {name} measures {area.Width:0.###} by {area.Height:0.###} points."), page.Index + 1, page.ObjectNumber);
        }
    }

    private static bool IsAllowed(double length) => length is >= SmallestBox - Tolerance and <= LargestBox + Tolerance;

    private sealed class Watcher(PreflightJob job, PdfFilePage page) : ContentWatcher
    {
        private const int DeepestNesting = 28;

        private readonly bool hasOwnResources = page.Dictionary.Entries.ContainsKey("Resources");
        private int forms;

        public override void Save(int depth)
        {
            if (depth > DeepestNesting)
                job.Report(ContentRules.Nesting, "the graphics state is saved more than 28 times within itself.", page.Index + 1, page.ObjectNumber);
        }

        public override void UnknownOperator(string word) =>
            job.ReportHere(ContentRules.UnknownOperator, $"the command is “{RawCharacters.Shown(word)}”.");

        public override void BeginForm(PdfObject.Stream form, GraphicsState state) => forms++;

        public override void EndForm(PdfObject.Stream form) => forms--;

        public override void NamedResource(string kind, string name, bool inherits)
        {
            if (kind != "Properties" && (inherits || (forms == 0 && !hasOwnResources)))
                job.Report(ContentRules.InheritedResources, $"the content uses the {Word(kind)} {RawCharacters.Shown(name)} of what it stands in.", page.Index + 1, page.ObjectNumber);
        }

        public override void MissingResource(string kind, string name) =>
            job.ReportHere(ContentRules.MissingResource, $"the {Word(kind)} {RawCharacters.Shown(name)} is missing.");

        public override void Picture(PaintedPicture picture, GraphicsState state)
        {
            if (!picture.IsInline)
                return;
            foreach (var filter in job.Objects.Items(picture.Head["Filter"]))
            {
                var name = (filter as PdfObject.Name)?.Value ?? "";
                if (!IsAllowedInline(name))
                    job.ReportHere(ObjectRules.InlineFilter, $"the filter is {(name.Length == 0 ? "no name" : RawCharacters.Shown(name))}.");
            }
        }

        private static bool IsAllowedInline(string filter) =>
            filter is "ASCIIHexDecode" or "AHx" or "ASCII85Decode" or "A85" or "FlateDecode" or "Fl" or "RunLengthDecode" or "RL" or "CCITTFaxDecode" or "CCF" or "DCTDecode" or "DCT";

        private static string Word(string kind) => kind switch
        {
            "Font" => "font",
            "XObject" => "picture or drawing",
            "ExtGState" => "setting",
            "ColorSpace" => "colour space",
            "Pattern" => "pattern",
            "Shading" => "shading",
            _ => "property list",
        };
    }
}
