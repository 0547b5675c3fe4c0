using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf.Writing;

/// <summary>One structure element (ISO 32000-1, 14.7.2).</summary>
internal sealed class StructElementWriter(PdfDocument document, PageNumbers pages, Dictionary<StructElement, int> numbers)
{
    public void Write(ByteWriter w, StructElement element, int root, string? id)
    {
        var page = element.Kids.OfType<StructKid.Content>().FirstOrDefault()?.Page ?? -1;
        w.Raw("<</Type/StructElem/S/"u8).Raw(TagNames.Of(element.Tag)).Raw("/P "u8).Reference(element.Parent is null ? root : numbers[element.Parent]);
        if (page >= 0)
            w.Raw("/Pg "u8).Reference(pages.Pages[page]);
        Optional(w, "/ID"u8, id);
        Optional(w, "/Lang"u8, element.Language);
        Optional(w, "/Alt"u8, element.Alt);
        Optional(w, "/ActualText"u8, element.ActualText);
        Optional(w, "/T"u8, element.Title);
        WriteAttributes(w, element, page);
        WriteKids(w, element, page);
        w.Raw(">>"u8);
    }

    private static void Optional(ByteWriter w, ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
            w.Raw(key).Text(value);
    }

    private void WriteKids(ByteWriter w, StructElement element, int page)
    {
        w.Raw("/K["u8);
        foreach (var kid in element.Kids)
            WriteKid(w, kid, page);
        w.Raw("]"u8);
    }

    private void WriteKid(ByteWriter w, StructKid kid, int page)
    {
        if (kid is StructKid.Element(var child))
            w.Reference(numbers[child]).Raw(" "u8);
        else if (kid is StructKid.Annotation annotation)
            w.Raw("<</Type/OBJR/Obj "u8).Reference(pages.Annotations[annotation.Page][annotation.Index])
                .Raw("/Pg "u8).Reference(pages.Pages[annotation.Page]).Raw(">>"u8);
        else if (kid is StructKid.Content content && content.Page == page)
            w.Integer(content.Mcid).Raw(" "u8);
        else if (kid is StructKid.Content elsewhere)
            w.Raw("<</Type/MCR/MCID "u8).Integer(elsewhere.Mcid).Raw("/Pg "u8).Reference(pages.Pages[elsewhere.Page]).Raw(">>"u8);
    }

    private void WriteAttributes(ByteWriter w, StructElement element, int page)
    {
        var attributes = element.Attributes;
        if (attributes == StructAttributes.None)
            return;
        w.Raw("/A["u8);
        if (attributes.Numbering is { } numbering)
            w.Raw("<</O/List/ListNumbering"u8).Name(numbering.ToString()).Raw(">>"u8);
        if (attributes.Box is { } box && page >= 0)
            WriteBox(w, document.Pages[page].Frame.Place(box));
        WriteTableAttributes(w, attributes);
        w.Raw("]"u8);
    }

    private static void WriteBox(ByteWriter w, Box box)
    {
        w.Raw("<</O/Layout/Placement/Block/BBox"u8);
        PageWriter.WriteBox(w, box);
        w.Raw(">>"u8);
    }

    private static void WriteTableAttributes(ByteWriter w, StructAttributes attributes)
    {
        if (attributes is { Scope: null, ColumnSpan: 1, RowSpan: 1 })
            return;
        w.Raw("<</O/Table"u8);
        if (attributes.Scope is { } scope)
            w.Raw("/Scope"u8).Name(scope.ToString());
        if (attributes.ColumnSpan > 1)
            w.Raw("/ColSpan "u8).Integer(attributes.ColumnSpan);
        if (attributes.RowSpan > 1)
            w.Raw("/RowSpan "u8).Integer(attributes.RowSpan);
        w.Raw(">>"u8);
    }
}
