using System.Globalization;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3), which says the same as the metadata.</summary>
internal static class InfoWriter
{
    public const string Program = "GuideBuilder";

    public static int Write(ObjectTable objects, PdfOptions options) => objects.Add(w =>
    {
        var date = options.Made.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        w.Raw("<</Title"u8).Text(options.Title);
        if (options.Author is not null)
            w.Raw("/Author"u8).Text(options.Author);
        w.Raw("/Creator"u8).Text(Program).Raw("/Producer"u8).Text(Program)
            .Raw("/CreationDate"u8).Text(date).Raw("/ModDate"u8).Text(date).Raw("/Trapped/False>>"u8);
    });
}
