using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>A font as the text operators need it: codes, what they say, how wide they are.</summary>
internal sealed class ContentFont
{
    private readonly IReadOnlyDictionary<int, string> texts;
    private readonly IReadOnlyDictionary<int, double> widths;
    private readonly double otherWidth;

    private ContentFont(PdfObject.Dictionary dictionary, PdfObject.Dictionary inner, PdfFontUse use, int codeLength, IReadOnlyDictionary<int, string> texts, IReadOnlyDictionary<int, double> widths, double otherWidth)
    {
        (Dictionary, Inner, Use, CodeLength) = (dictionary, inner, use, codeLength);
        (this.texts, this.widths, this.otherWidth) = (texts, widths, otherWidth);
    }

    public PdfObject.Dictionary Dictionary { get; }

    /// <summary>Of a composite font, its descendant; else <see cref="Dictionary"/>.</summary>
    public PdfObject.Dictionary Inner { get; }

    public PdfFontUse Use { get; }

    /// <summary>Bytes for each code.</summary>
    public int CodeLength { get; }

    public static ContentFont Read(PdfObjects objects, PdfObject.Dictionary font)
    {
        var isComposite = objects.Name(font["Subtype"]) == "Type0";
        var inner = isComposite ? objects.Dictionary(objects.Items(font["DescendantFonts"]).FirstOrDefault() ?? PdfObject.Null.Value) : font;
        var (widths, otherWidth) = isComposite ? FontWidths.ReadComposite(objects, inner) : FontWidths.ReadSimple(objects, inner);
        return new ContentFont(
            font,
            inner,
            PdfFontUse.Read(objects, font, inner),
            isComposite ? 2 : 1,
            ToUnicodeReader.Read(objects.Data(font["ToUnicode"])),
            widths,
            otherWidth);
    }

    /// <summary>In ems.</summary>
    public double Width(int code) => widths.GetValueOrDefault(code, otherWidth) / 1000;

    /// <summary>What ToUnicode says; null when it says nothing.</summary>
    public string? MappedText(int code) => texts.GetValueOrDefault(code);

    /// <summary>Without ToUnicode, Latin for one-byte codes and U+FFFD for others.</summary>
    public string Text(int code)
    {
        if (texts.TryGetValue(code, out var text))
            return text;
        return CodeLength == 1 ? Encoding.Latin1.GetString([(byte)code]) : "\uFFFD";
    }
}
