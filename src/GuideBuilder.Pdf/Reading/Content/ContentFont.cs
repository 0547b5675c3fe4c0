using System.Text;
using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>A font as the text operators need it: codes, what they say, how wide they are.</summary>
internal sealed class ContentFont
{
    private readonly IReadOnlyDictionary<int, string> texts;
    private readonly IReadOnlyDictionary<int, double> widths;
    private readonly double otherWidth;
    private readonly double unitsPerEm;
    private readonly Dictionary<int, CodeFacts> others = [];
    private CodeFacts?[] facts = [];

    private ContentFont(FontParts parts, PdfObject.Dictionary dictionary, PdfObject.Dictionary inner)
    {
        (Dictionary, Inner, Use) = (dictionary, inner, PdfFontUse.Read(parts.Objects, dictionary, inner));
        Map = parts.Map(dictionary, IsComposite);
        texts = parts.Texts(dictionary);
        (widths, otherWidth) = parts.Widths(inner, IsComposite);
        unitsPerEm = FontWidths.UnitsPerEm(parts.Objects, dictionary);
    }

    public PdfObject.Dictionary Dictionary { get; }

    /// <summary>Of a composite font, its descendant; else <see cref="Dictionary"/>.</summary>
    public PdfObject.Dictionary Inner { get; }

    public PdfFontUse Use { get; }

    public bool IsComposite => Use.Kind == "Type0";

    public CodeMap Map { get; }

    /// <summary>Of the longest code, in bytes.</summary>
    public int CodeLength => Map.CodeLength;

    public static ContentFont Read(FontParts parts, PdfObject.Dictionary font)
    {
        var objects = parts.Objects;
        var isComposite = objects.Name(font["Subtype"]) == "Type0";
        var inner = isComposite ? objects.Dictionary(objects.Items(font["DescendantFonts"]).FirstOrDefault() ?? PdfObject.Null.Value) : font;
        return new ContentFont(parts, font, inner);
    }

    /// <summary>In ems.</summary>
    public double Width(int code) => Facts(code).Advance;

    /// <summary>The width that the font's dictionary states for a code; null when it states none, or when it cannot be told for which it does.</summary>
    /// <returns>In thousandths of an em.</returns>
    public double? StatedWidth(int code)
    {
        if (Map.Cid(code) is not { } cid || (!IsComposite && widths.Count == 0))
            return null;
        return widths.GetValueOrDefault(cid, otherWidth);
    }

    /// <summary>What ToUnicode says; null when it says nothing.</summary>
    public string? MappedText(int code) => texts.GetValueOrDefault(code);

    /// <summary>Without ToUnicode, Latin for one-byte codes and U+FFFD for others.</summary>
    public string Text(int code) => Facts(code).Text;

    /// <summary>The width in ems, and the text.</summary>
    public CodeFacts Facts(int code)
    {
        if ((uint)code < (uint)facts.Length && facts[code] is { } known)
            return known;
        if (code is < 0 or > ushort.MaxValue)
            return others.TryGetValue(code, out var rare) ? rare : others[code] = FindFacts(code);
        if (code >= facts.Length)
            Array.Resize(ref facts, Math.Max(code + 1, Math.Min(2 * facts.Length, ushort.MaxValue + 1)));
        return facts[code] = FindFacts(code);
    }

    private CodeFacts FindFacts(int code)
    {
        if (!texts.TryGetValue(code, out var text))
            text = CodeLength == 1 ? Encoding.Latin1.GetString([(byte)code]) : "\uFFFD";
        return new CodeFacts((Map.Cid(code) is { } cid ? widths.GetValueOrDefault(cid, otherWidth) : otherWidth) / unitsPerEm, text);
    }

}

/// <param name="Advance">In ems.</param>
internal sealed record CodeFacts(double Advance, string Text);
