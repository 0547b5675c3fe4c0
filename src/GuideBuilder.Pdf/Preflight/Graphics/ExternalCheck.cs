using System.Globalization;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Looks at pictures and forms: those that pages paint, with their page, and then those that they do not.</summary>
internal sealed class ExternalCheck(PreflightJob job) : PreflightCheck
{
    private readonly HashSet<PdfObject.Dictionary> visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<PdfObject.Stream> all = [];

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (stream is not null && job.Objects.Name(dictionary["Subtype"]) is "Image" or "Form" or "PS" && job.Objects.Name(dictionary["Type"]) is null or "XObject")
            all.Add(stream!);
    }

    public override ContentWatcher Watch(PdfFilePage page) => new Watcher(this, page.Index + 1);

    public override void EndPage(PdfFilePage page)
    {
        if (page.Dictionary["SeparationInfo"] is not PdfObject.Null)
            job.Report(ExternalRules.Preseparated, "The page has the entry SeparationInfo.", page.Index + 1, page.ObjectNumber);
    }

    public override void Finish()
    {
        foreach (var stream in all)
            Judge(stream, 0);
    }

    private void Judge(PdfObject.Stream stream, int page)
    {
        if (!visited.Add(stream.Head))
            return;
        var number = job.Index.NumberOf(stream.Head);
        switch (job.Objects.Name(stream.Head["Subtype"]))
        {
            case "Image":
                JudgePicture(stream.Head, page, number);
                foreach (var fault in Jpeg2000.IsCodingOf(stream, job.Objects) ? Jpeg2000.FaultsOf(stream, job.Objects) : [])
                    job.Report(ExternalRules.Jpeg2000, fault, page, number);
                break;
            case "Form":
                JudgeForm(stream.Head, page, number);
                break;
            default:
                job.Report(ExternalRules.PostScript, "The object is a PostScript XObject.", page, number);
                break;
        }
    }

    private void JudgePicture(PdfObject.Dictionary head, int page, int number)
    {
        if (head["Alternates"] is not PdfObject.Null)
            job.Report(ExternalRules.Alternates, "The picture has the entry Alternates.", page, number);
        if (head["OPI"] is not PdfObject.Null)
            job.Report(ExternalRules.Opi, "The picture has the entry OPI.", page, number);
        if (job.Objects.Resolve(head["Interpolate"]) is PdfObject.Truth { Value: true })
            job.Report(ExternalRules.Interpolate, "The entry Interpolate of the picture is true.", page, number);
        if (job.Objects.Name(head["Intent"]) is { } intent)
            Intents.Judge(job, intent, page, number);
        JudgeBits(head, page, number);
    }

    private void JudgeBits(PdfObject.Dictionary head, int page, int number)
    {
        if (job.Objects.Number(head["BitsPerComponent"]) is not { } bits)
            return;
        var isMask = job.Objects.Resolve(head["ImageMask"]) is PdfObject.Truth { Value: true };
        if (isMask ? bits != 1 : bits is not (1 or 2 or 4 or 8 or 16))
            job.Report(ExternalRules.Bits, $"The {(isMask ? "stencil" : "picture")} has {bits.ToString(CultureInfo.InvariantCulture)} bits to the channel; there may be {(isMask ? "1" : "1, 2, 4, 8 or 16")}.", page, number);
    }

    private void JudgeForm(PdfObject.Dictionary head, int page, int number)
    {
        if (head["OPI"] is not PdfObject.Null)
            job.Report(ExternalRules.Opi, "The form has the entry OPI.", page, number);
        if (head["PS"] is not PdfObject.Null)
            job.Report(ExternalRules.PostScript, "The form has the entry PS.", page, number);
        if (job.Objects.Name(head["Subtype2"]) == "PS")
            job.Report(ExternalRules.PostScript, "The entry Subtype2 of the form is PS.", page, number);
        if (head["Ref"] is not PdfObject.Null)
            job.Report(ExternalRules.Reference, "The form has the entry Ref.", page, number);
    }

    private sealed class Watcher(ExternalCheck check, int page) : ContentWatcher
    {
        public override bool FollowsAsides => true;

        public override void Picture(PaintedPicture picture, GraphicsState state)
        {
            if (picture.Source is { } source)
                check.Judge(source, page);
            else
                check.JudgePicture(picture.Head, page, 0);
        }

        public override void BeginForm(PdfObject.Stream form, GraphicsState state) => check.Judge(form, page);
    }
}
