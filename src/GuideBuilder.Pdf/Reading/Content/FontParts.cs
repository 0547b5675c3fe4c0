using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>What fonts of a file may share, read once however many fonts point to it.</summary>
internal sealed class FontParts(PdfObjects objects)
{
    private readonly Dictionary<PdfObject, object> known = new(ReferenceEqualityComparer.Instance);

    public PdfObjects Objects { get; } = objects;

    /// <summary>What each code says.</summary>
    public IReadOnlyDictionary<int, string> Texts(PdfObject.Dictionary font) =>
        Once(font["ToUnicode"], value => ToUnicodeReader.Read(Objects.Data(value)));

    /// <summary>How strings are cut into codes.</summary>
    public CodeMap Map(PdfObject.Dictionary font, bool isComposite) =>
        isComposite ? Once(font["Encoding"], value => CodeMap.Read(Objects, value)) : CodeMap.Bytes;

    /// <param name="inner">Of a composite font, its descendant.</param>
    public (IReadOnlyDictionary<int, double> Widths, double Other) Widths(PdfObject.Dictionary inner, bool isComposite)
    {
        if (!isComposite)
            return FontWidths.ReadSimple(Objects, inner);
        var widths = Once(inner["W"], value => FontWidths.ReadComposite(Objects, value is PdfObject.List list ? list.Items : []));
        return (widths, Objects.Number(inner["DW"]) ?? 1000);
    }

    private T Once<T>(PdfObject value, Func<PdfObject, T> read)
        where T : class
    {
        value = Objects.Resolve(value);
        if (value is not PdfObject.Stream and not PdfObject.List)
            return read(value);
        if (known.GetValueOrDefault(value) is not T part)
            known[value] = part = read(value);
        return part;
    }
}
