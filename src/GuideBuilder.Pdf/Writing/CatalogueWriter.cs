namespace GuideBuilder.Pdf.Writing;

/// <summary>The document catalogue (ISO 32000-1, 7.7.2).</summary>
internal static class CatalogueWriter
{
    public static void Write(ObjectTable objects, int number, PdfDocument document, CatalogueParts parts) => objects.Put(number, w =>
    {
        w.Raw("<</Type/Catalog/Pages "u8).Reference(parts.Pages).Raw("/Metadata "u8).Reference(parts.Metadata)
            .Raw("/Lang"u8).Text(document.Options.Language).Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(parts.Structure);
        w.Raw("/ViewerPreferences<</DisplayDocTitle true"u8).Raw(document.Options.IsRightToLeft ? "/Direction/R2L>>"u8 : ">>"u8);
        w.Raw("/OutputIntents["u8);
        foreach (var intent in parts.Intents)
            w.Reference(intent).Raw(" "u8);
        w.Raw("]"u8);
        if (parts.Outline > 0)
            w.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(parts.Outline);
        PageLabelWriter.Write(w, document.Pages);
        w.Raw(">>"u8);
    });
}

/// <summary>The numbers of what hangs from the catalogue.</summary>
/// <param name="Outline">0 when there is none.</param>
internal sealed record CatalogueParts(int Pages, int Structure, int Outline, IReadOnlyList<int> Intents, int Metadata);
