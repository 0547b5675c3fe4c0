using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the elements that hold annotations.</summary>
internal sealed class AnnotationTagCheck(PreflightJob job) : PreflightCheck
{
    private readonly NodeAttributes attributes = new(job);

    public override void CheckDocument()
    {
        foreach (var node in job.Structure.Nodes.Where(node => node.Type == "Form"))
        {
            if (attributes.Find(node, "PrintField", "Role") is PdfObject.Null && !HoldsOneField(node))
                job.Report(AnnotationTagRules.FormKids, node, $"a {node.Name()} without a Role holds something other than one form field.");
        }
    }

    public override void EndPage(PdfFilePage page)
    {
        if (!job.Structure.Exists)
            return;
        foreach (var (annotation, dictionary) in PageAnnotations.Of(job, page).Where(one => one.Annotation.IsSeen(page)))
        {
            if (annotation.Subtype == "PrinterMark")
                CheckPrinterMark(page, annotation, dictionary);
            else if (Expected(annotation.Subtype) is var (type, rule))
                CheckHolder(page, annotation, type, rule, job.Structure.OwnerOf(annotation.ObjectNumber, dictionary));
        }
    }

    /// <summary>The element in which an annotation stands; null for those that may not be there at all.</summary>
    private static (string Type, PreflightRule Rule)? Expected(string subtype) => subtype switch
    {
        "TrapNet" => null,
        "Link" => ("Link", AnnotationTagRules.NotInLink),
        "Widget" => ("Form", AnnotationTagRules.NotInForm),
        _ => ("Annot", AnnotationTagRules.NotInAnnot),
    };

    private void CheckHolder(PdfFilePage page, PdfAnnotation annotation, string type, PreflightRule rule, StructureNode? owner)
    {
        var holder = owner is { Type: "NonStruct" } ? owner.PlainParent : owner;
        if (holder?.Type == type)
            return;
        var place = holder is null ? "belongs to no element of the structure" : $"stands in a {holder.Name()} and not in a {type}";
        job.Report(rule, $"a {annotation.Subtype} annotation {place}.", page.Index + 1, annotation.ObjectNumber, owner?.FirstContent is { Form: 0 } first && first.Page == page.Index ? first.Mcid : -1);
    }

    private void CheckPrinterMark(PdfFilePage page, PdfAnnotation annotation, PdfObject.Dictionary dictionary)
    {
        var isReferred = annotation.ObjectNumber > 0 && job.Structure.References.ContainsKey(annotation.ObjectNumber);
        if (isReferred || job.Structure.NodeOf(job.Structure.Parents.Object(dictionary)) is not null)
            job.Report(AnnotationTagRules.PrinterMarkTagged, "a PrinterMark annotation stands in the structure.", page.Index + 1, annotation.ObjectNumber);
        if (AppearanceReader.Streams(job, dictionary).Any(stream => AppearanceReader.PaintsOutsideArtifacts(job, page, stream)))
            job.Report(AnnotationTagRules.PrinterMarkContent, "the appearance of a PrinterMark annotation paints outside an artifact.", page.Index + 1, annotation.ObjectNumber);
    }

    private bool HoldsOneField(StructureNode node) =>
        node.Kids is [StructureKid.Reference { Number: var number }]
        && job.Objects.Name(job.Objects.Dictionary(new PdfObject.Reference(number))["Subtype"]) == "Widget";
}
