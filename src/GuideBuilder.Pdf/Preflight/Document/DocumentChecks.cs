using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>All that looks at a file as a document: metadata, catalogue, output intents, annotations, forms, attachments and layers.</summary>
internal static class DocumentChecks
{
    public static ImmutableArray<PreflightRule> Rules { get; } =
        [.. MetadataRules.All, .. CatalogueRules.All, .. IntentRules.All, .. ActionRules.All, .. AnnotationRules.All, .. FormRules.All, .. AttachmentRules.All];

    public static ImmutableArray<PreflightCheck> For(PreflightJob job) =>
    [
        new MetadataCheck(job),
        new ClaimCheck(job),
        new InfoCheck(job),
        new CatalogueCheck(job),
        new IntentCheck(job),
        new ActionCheck(job),
        new AnnotationCheck(job),
        new FormCheck(job),
        new SignatureCheck(job),
        new AttachmentCheck(job),
        new LayerCheck(job),
    ];
}
