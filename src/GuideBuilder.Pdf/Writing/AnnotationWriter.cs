using System.Text;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Links as annotations (ISO 32000-1, 12.5.6.5). Each has a key of its own in the parent tree, after those of the pages.</summary>
internal static class AnnotationWriter
{
    public static IReadOnlyList<int> Write(ObjectTable objects, PdfPage page, PageNumbers pages, PdfDocument document)
    {
        var key = document.Pages.Count + pages.Annotations.Sum(a => a.Count);
        return [.. page.Links.Select((link, i) => objects.Add(w => Write(w, page, link, key + i, pages, document)))];
    }

    private static void Write(ByteWriter w, PdfPage page, PageLink link, int key, PageNumbers pages, PdfDocument document)
    {
        w.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect"u8);
        PageWriter.WriteBox(w, page.Frame.Place(link.Area));
        w.Raw("/P "u8).Reference(pages.Pages[page.Index]).Raw("/StructParent "u8).Integer(key).Raw("/Contents"u8).Text(link.Description);
        if (link.Target is PdfLinkTarget.Address address)
            w.Raw("/A<</Type/Action/S/URI/URI"u8).Literal(Escape(address.Uri)).Raw(">>"u8);
        else if (link.Target is PdfLinkTarget.Place place)
            DestinationWriter.Write(w, place.Destination, pages, document.Pages);
        w.Raw(">>"u8);
    }

    /// <summary>An address is seven-bit ASCII (12.6.4.7): all else as percent signs and the digits of its UTF-8 bytes (RFC 3986).</summary>
    private static string Escape(string address)
    {
        var escaped = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > 32 and < 127)
                escaped.Append((char)value);
            else
                escaped.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
        }

        return escaped.ToString();
    }
}
