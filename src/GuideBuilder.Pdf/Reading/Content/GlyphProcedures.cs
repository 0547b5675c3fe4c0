using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>The streams that paint the glyphs of type 3 fonts (ISO 32000-1, 9.6.5), of each font read once.</summary>
internal sealed class GlyphProcedures(PdfObjects objects)
{
    private static readonly Dictionary<int, PdfObject.Stream> None = [];

    private readonly Dictionary<PdfObject.Dictionary, Dictionary<int, PdfObject.Stream>> known = new(ReferenceEqualityComparer.Instance);

    /// <returns>Null when the font is no type 3 font, or has none for the code.</returns>
    public PdfObject.Stream? Find(ContentFont font, int code)
    {
        if (font.Use.Kind != "Type3")
            return null;
        if (!known.TryGetValue(font.Dictionary, out var procedures))
            known[font.Dictionary] = procedures = Read(font.Dictionary);
        return procedures.GetValueOrDefault(code);
    }

    /// <summary>Differences mixes <c>code /name /name …</c> (9.6.6.1).</summary>
    private Dictionary<int, PdfObject.Stream> Read(PdfObject.Dictionary font)
    {
        var glyphs = objects.Dictionary(font["CharProcs"]);
        if (objects.Resolve(objects.Dictionary(font["Encoding"])["Differences"]) is not PdfObject.List differences)
            return None;
        var procedures = new Dictionary<int, PdfObject.Stream>();
        var code = 0;
        foreach (var item in differences.Items)
        {
            if (item is PdfObject.Number)
                code = objects.Integer(item, 0);
            else if (item is PdfObject.Name name && code is >= 0 and <= byte.MaxValue && objects.Resolve(glyphs[name.Value]) is PdfObject.Stream glyph)
                procedures[code++] = glyph;
            else if (code < byte.MaxValue)
                code++;
        }

        return procedures;
    }
}
