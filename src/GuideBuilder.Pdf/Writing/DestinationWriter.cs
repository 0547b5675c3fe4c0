using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Destinations that keep the reader's zoom (ISO 32000-1, 12.3.2.2).</summary>
internal static class DestinationWriter
{
    public static void Write(ByteWriter w, PdfDestination destination, PageNumbers pages, IReadOnlyList<PdfPage> painted) =>
        w.Raw("/Dest["u8).Reference(pages.Pages[destination.Page]).Raw("/XYZ null "u8)
            .Number(painted[destination.Page].Frame.Y(destination.Y)).Raw(" null]"u8);
}
