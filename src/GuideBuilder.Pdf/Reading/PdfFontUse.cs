using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>A font of a file.</summary>
/// <param name="Name">With its subset tag, when it has one.</param>
/// <param name="Kind">As <c>Type0</c>.</param>
public sealed record PdfFontUse(string Name, string Kind, bool IsEmbedded, bool IsSubset, bool HasToUnicode)
{
    internal static PdfFontUse Read(PdfObjects objects, PdfObject.Dictionary font, PdfObject.Dictionary inner)
    {
        var name = objects.Name(font["BaseFont"]) ?? "";
        var descriptor = objects.Dictionary(inner["FontDescriptor"]);
        var isEmbedded = descriptor.Entries.Keys.Any(key => key is "FontFile" or "FontFile2" or "FontFile3") || objects.Name(font["Subtype"]) == "Type3";
        return new PdfFontUse(name, objects.Name(font["Subtype"]) ?? "", isEmbedded, IsTagged(name), objects.Resolve(font["ToUnicode"]) is PdfObject.Stream);
    }

    private static bool IsTagged(string name) => name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
