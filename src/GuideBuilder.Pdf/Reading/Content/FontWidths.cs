using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Widths in thousandths of an em, and the width of all other codes.</summary>
internal static class FontWidths
{
    private const int MostEntries = 200000;

    // A simple font has no more codes.
    private const int LargestSimple = 256;

    public static (IReadOnlyDictionary<int, double> Widths, double Other) ReadSimple(PdfObjects objects, PdfObject.Dictionary font)
    {
        var widths = new Dictionary<int, double>();
        var first = objects.Integer(font["FirstChar"], 0);
        if (objects.Resolve(font["Widths"]) is PdfObject.List { Items: var items })
            Add(widths, first, new PdfObject.List([.. items.Take(LargestSimple)]), objects);
        return (widths, objects.Number(objects.Dictionary(font["FontDescriptor"])["MissingWidth"]) ?? 0);
    }

    /// <summary>From W, which mixes <c>c [w …]</c> and <c>first last w</c> (ISO 32000-1, 9.7.4.3).</summary>
    /// <param name="items">Of W.</param>
    public static IReadOnlyDictionary<int, double> ReadComposite(PdfObjects objects, ImmutableArray<PdfObject> items)
    {
        var widths = new Dictionary<int, double>();
        for (var i = 0; i + 1 < items.Length && widths.Count < MostEntries;)
        {
            var first = objects.Integer(items[i], 0);
            if (objects.Resolve(items[i + 1]) is PdfObject.List each)
            {
                Add(widths, first, each, objects);
                i += 2;
                continue;
            }

            if (i + 2 < items.Length)
                Fill(widths, first, objects.Integer(items[i + 1], 0), objects.Number(items[i + 2]) ?? 0);
            i += 3;
        }

        return widths;
    }

    /// <summary>How many units of a width make an em: of a Type 3 font its matrix says so (9.6.5).</summary>
    public static double UnitsPerEm(PdfObjects objects, PdfObject.Dictionary font) =>
        objects.Name(font["Subtype"]) == "Type3" && objects.Items(font["FontMatrix"]) is [PdfObject.Number { Value: not 0 } unit, ..] ? 1 / unit.Value : 1000;

    private static void Add(Dictionary<int, double> widths, int first, PdfObject.List list, PdfObjects objects)
    {
        for (var i = 0; i < list.Items.Length && IsCode(first + i); i++)
            widths[first + i] = objects.Number(list.Items[i]) ?? 0;
    }

    private static void Fill(Dictionary<int, double> widths, int first, int last, double width)
    {
        for (var code = first; code <= last && IsCode(code); code++)
            widths[code] = width;
    }

    private static bool IsCode(int code) => code is >= 0 and <= ushort.MaxValue;
}
