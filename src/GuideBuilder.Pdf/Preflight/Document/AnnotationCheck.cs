using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at the annotations of pages.</summary>
internal sealed class AnnotationCheck(PreflightJob job) : PreflightCheck
{
    private const int MostAnnotations = 100000;
    private const int LongestFieldChain = 32;

    // Of table 165 in ISO 32000-1.
    private const int Invisible = 1;
    private const int Hidden = 2;
    private const int Print = 4;
    private const int NoView = 32;
    private const int ToggleNoView = 256;

    private readonly ParentTree tags = ParentTree.Read(job.Objects, job.File.Catalogue);
    private int left = MostAnnotations;

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (job.Objects.Name(dictionary["S"]) != "MCD")
            return;
        if (string.IsNullOrEmpty(job.Objects.Text(dictionary["CT"])))
            job.Report(AnnotationRules.MediaClip, "the media clip has no type (CT).", 0, number);
        var texts = FirstItems.Of(job.Objects, dictionary["Alt"]);
        if (texts.IsEmpty || texts.Length % 2 != 0 || texts.Where((_, i) => i % 2 != 0).All(t => string.IsNullOrEmpty(job.Objects.Text(t))))
            job.Report(AnnotationRules.MediaClip, "the media clip has no description (Alt).", 0, number);
    }

    public override void EndPage(PdfFilePage page)
    {
        if (job.Objects.Resolve(page.Dictionary["Annots"]) is not PdfObject.List { Items: { IsEmpty: false } items })
            return;
        var tabs = job.Objects.Name(page.Dictionary["Tabs"]);
        if (tabs != "S")
            job.Report(AnnotationRules.TabOrder, tabs is null ? "the page has no name S in the entry Tabs." : $"Tabs is {RawCharacters.Shown(tabs)}.", page.Index + 1, page.ObjectNumber);
        foreach (var item in items.Take(left))
            Check(page, (item as PdfObject.Reference)?.ObjectNumber ?? 0, job.Objects.Dictionary(item));
        left -= Math.Min(left, items.Length);
    }

    private void Check(PdfFilePage page, int number, PdfObject.Dictionary annotation)
    {
        var kind = job.Objects.Name(annotation["Subtype"]) ?? "";
        var seen = new Seen(page, number, annotation, kind, PdfBox.Read(job.Objects, annotation["Rect"]), job.Objects.Integer(annotation["F"], 0));
        if (!IsAllowed(kind))
            Report(AnnotationRules.Kind, seen, kind.Length == 0 ? "the annotation is of no kind." : $"the annotation is a {RawCharacters.Shown(kind)}.");
        CheckFlags(seen);
        CheckAppearance(seen);
        CheckDescription(seen);
        CheckPrinted(seen);
    }

    private void Report(PreflightRule rule, in Seen seen, string message) => job.Report(rule, message, seen.Page.Index + 1, seen.Number);

    private static bool IsAllowed(string kind) =>
        kind is "Text" or "Link" or "FreeText" or "Line" or "Square" or "Circle" or "Polygon" or "PolyLine" or "Highlight" or "Underline" or "Squiggly" or "StrikeOut"
            or "Stamp" or "Caret" or "Ink" or "Popup" or "FileAttachment" or "Widget" or "PrinterMark" or "TrapNet" or "Watermark" or "Redact";

    private void CheckFlags(in Seen seen)
    {
        if (!seen.Dictionary.Entries.ContainsKey("F"))
        {
            if (seen.Kind != "Popup")
                Report(AnnotationRules.Flags, seen, $"the {Named(seen)} has no flags (F), so that it is not printed.");
        }
        else if ((seen.Flags & (Invisible | Hidden | Print | NoView | ToggleNoView)) != Print)
        {
            Report(AnnotationRules.Flags, seen, FormattableString.Invariant($"the flags (F) of the {Named(seen)} are {seen.Flags}."));
        }
    }

    private void CheckAppearance(in Seen seen)
    {
        if (job.Objects.Resolve(seen.Dictionary["AP"]) is not PdfObject.Dictionary looks)
        {
            var isPoint = seen.Area is { Width: 0, Height: 0 };
            if (!isPoint && seen.Kind is not ("Popup" or "Link"))
                Report(AnnotationRules.NoAppearance, seen, $"the {Named(seen)} has no appearance (AP).");
            return;
        }

        if (looks.Entries.Keys.FirstOrDefault(key => key != "N") is { } other)
            Report(AnnotationRules.Appearance, seen, $"the appearance of the {Named(seen)} has the entry {RawCharacters.Shown(other)}.");
        else if (!looks.Entries.ContainsKey("N"))
            Report(AnnotationRules.Appearance, seen, $"the appearance of the {Named(seen)} has no entry N.");
        else if (job.Objects.Resolve(looks["N"]) is var plain && IsButton(seen) ? plain is not PdfObject.Dictionary : plain is not PdfObject.Stream)
            Report(AnnotationRules.Appearance, seen, $"the appearance of the {Named(seen)} is {(IsButton(seen) ? "not one for each state" : "no stream")}.");
    }

    private bool IsButton(in Seen seen) => seen.Kind == "Widget" && Inherited(seen.Dictionary, field => job.Objects.Name(field["FT"])) == "Btn";

    /// <summary>What a field or those above it say.</summary>
    private string? Inherited(PdfObject.Dictionary field, Func<PdfObject.Dictionary, string?> read)
    {
        for (var i = 0; i < LongestFieldChain; i++)
        {
            if (read(field) is { Length: > 0 } value)
                return value;
            if (!field.Entries.ContainsKey("Parent"))
                break;
            field = job.Objects.Dictionary(field["Parent"]);
        }

        return null;
    }

    private void CheckDescription(in Seen seen)
    {
        if (seen.IsUnseen)
            return;
        if (seen.Kind == "TrapNet")
            Report(AnnotationRules.TrapNet, seen, "the page has a trap network.");
        var hasAlternate = !string.IsNullOrEmpty(job.Objects.Text(tags.ElementOf(seen.Dictionary)["Alt"]));
        if (seen.Kind == "Widget")
        {
            if (!hasAlternate && Inherited(seen.Dictionary, field => job.Objects.Text(field["TU"])) is null)
                Report(AnnotationRules.NoFieldName, seen, "the form field has neither a tooltip (TU) nor an Alt on its tag.");
        }
        else if (string.IsNullOrEmpty(job.Objects.Text(seen.Dictionary["Contents"])) && seen.Kind != "PrinterMark" && (!hasAlternate || seen.Kind == "Link"))
        {
            Report(AnnotationRules.NoDescription, seen, $"the {Named(seen)} has no description (Contents).");
        }
    }

    private void CheckPrinted(in Seen seen)
    {
        if (seen.Kind is "PrinterMark" or "TrapNet" || (seen.Flags & (Print | Hidden)) != Print || seen.Area is not { } area)
            return;
        var bleed = seen.Page.Bleed ?? seen.Page.Trim ?? seen.Page.Art ?? seen.Page.Media;
        if (Overlaps(area, bleed))
            Report(AnnotationRules.Printed, seen, $"the {Named(seen)} lies within the bleed.");
    }

    private static bool Overlaps(PdfBox one, PdfBox other) =>
        one.Left < other.Right && one.Right > other.Left && one.Lower < other.Upper && one.Upper > other.Lower;

    private static string Named(in Seen seen) => seen.Kind switch
    {
        "Link" => "link",
        "Widget" => "form field",
        var kind => "annotation " + RawCharacters.Shown(kind),
    };

    /// <param name="Area">Null when it has none.</param>
    private readonly record struct Seen(PdfFilePage Page, int Number, PdfObject.Dictionary Dictionary, string Kind, PdfBox? Area, int Flags)
    {
        /// <summary>Whether it is hidden, or lies outside what is seen of the page.</summary>
        public bool IsUnseen => (Flags & Hidden) != 0 || (Area is { } area && !Overlaps(area, Page.Crop ?? Page.Media) && area is not { Width: 0, Height: 0 });
    }
}
