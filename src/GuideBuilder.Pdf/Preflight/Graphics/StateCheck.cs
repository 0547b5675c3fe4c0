using GuideBuilder.Pdf.Preflight.Colour;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Looks at graphics states: those that pages use, with their page, and then those that they do not.</summary>
internal sealed class StateCheck(PreflightJob job) : PreflightCheck
{
    private const int MostModes = 64;

    private readonly HalftoneCheck halftones = new(job);
    private readonly HashSet<PdfObject> visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<PdfObject.Dictionary> all = [];

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (job.Objects.Name(dictionary["Type"]) == "ExtGState")
            all.Add(dictionary);
        if (dictionary["ExtGState"] is PdfObject.Null)
            return;
        var states = job.Objects.Dictionary(dictionary["ExtGState"]);
        if (visited.Add(states))
            all.AddRange(states.Entries.Values.Select(job.Objects.Resolve).OfType<PdfObject.Dictionary>());
    }

    public override ContentWatcher Watch(PdfFilePage page) => new Watcher(this, job, page.Index + 1);

    public override void Finish()
    {
        foreach (var state in all)
            Judge(state, 0);
    }

    private void Judge(PdfObject.Dictionary state, int page)
    {
        if (!visited.Add(state))
            return;
        var number = job.Index.NumberOf(state);
        if (state["TR"] is not PdfObject.Null)
            job.Report(StateRules.TransferCurve, "The graphics state has the entry TR.", page, number);
        if (job.Objects.Resolve(state["TR2"]) is not (PdfObject.Null or PdfObject.Name { Value: "Default" }))
            job.Report(StateRules.TransferCurve, "The entry TR2 of the graphics state is not Default.", page, number);
        if (state["HTP"] is not PdfObject.Null)
            job.Report(StateRules.Halftone, "The graphics state has the entry HTP.", page, number);
        halftones.Judge(state["HT"], page, number);
        if (job.Objects.Name(state["RI"]) is { } intent)
            Intents.Judge(job, intent, page, number);
        foreach (var mode in job.Objects.Items(state["BM"]).Take(MostModes).OfType<PdfObject.Name>().Where(mode => !IsKnown(mode.Value)))
            job.Report(StateRules.BlendMode, $"The blend mode {ColourNames.Quote(mode.Value)} is not known.", page, number);
    }

    private static bool IsKnown(string mode) => mode is "Normal" or "Compatible" or "Multiply" or "Screen" or "Overlay" or "Darken" or "Lighten" or "ColorDodge" or "ColorBurn"
        or "HardLight" or "SoftLight" or "Difference" or "Exclusion" or "Hue" or "Saturation" or "Color" or "Luminosity";

    private sealed class Watcher(StateCheck check, PreflightJob job, int page) : ContentWatcher
    {
        public override bool FollowsAsides => true;

        public override void Settings(PdfObject.Dictionary settings, GraphicsState state) => check.Judge(settings, page);

        public override void RenderingIntent(string name) => Intents.Judge(job, name, page, 0);
    }
}
