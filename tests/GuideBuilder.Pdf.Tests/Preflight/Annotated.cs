using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>Puts annotations on the first page, each in a tag of its own.</summary>
internal static class Annotated
{
    private const string Page = "Root/Pages/Kids/0";
    private const string Key = "900";

    /// <param name="entries">Of the annotation, without its type and its tag.</param>
    public static BreakablePdf With(BreakablePdf pdf, string tag, string entries)
    {
        var page = Number(((PdfObject.List)pdf.Get("Root/Pages/Kids")).Items[0]);
        var root = Number(((PdfObject.Dictionary)pdf.Get("Root/StructTreeRoot"))["K"]);
        var tagged = pdf
            .Add($"<</Type/Annot{entries}/StructParent {Key}/P {page}>>", out var annotation)
            .Add($"<</Type/StructElem/S/{tag}/P {root}/Pg {page}/K[<</Type/OBJR/Obj {annotation} 0 R/Pg {page}>>]>>", out var element)
            .Set("Root/StructTreeRoot/K/K/999", $"{element} 0 R")
            .Set("Root/StructTreeRoot/ParentTree/Nums/999", Key)
            .Set("Root/StructTreeRoot/ParentTree/Nums/999", $"{element} 0 R");
        return ((PdfObject.Dictionary)pdf.Get(Page)).Entries.ContainsKey("Annots")
            ? tagged.Set(Page + "/Annots/999", $"{annotation} 0 R")
            : tagged.Set(Page + "/Annots", $"[{annotation} 0 R]").Set(Page + "/Tabs", "/S");
    }

    /// <summary>The same with an appearance.</summary>
    public static BreakablePdf Seen(BreakablePdf pdf, string tag, string entries) =>
        With(pdf.AddStream("<</Type/XObject/Subtype/Form/BBox[0 0 10 10]>>", [], out var look), tag, $"{entries}/AP<</N {look} 0 R>>");

    private static string Number(PdfObject value) => $"{((PdfObject.Reference)value).ObjectNumber} 0 R";
}
