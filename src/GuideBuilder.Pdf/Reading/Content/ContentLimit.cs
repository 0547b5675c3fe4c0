namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>How much content of a file is read at all: forms can call each other until no machine has the time or the memory.</summary>
internal sealed class ContentLimit(PdfFile file)
{
    private const int CostOfStream = 4000;

    private long bytes = 128L << 20;
    private long characters = 20L << 20;

    /// <summary>True while a stream of <paramref name="length"/> bytes may be run.</summary>
    public bool TakeStream(int length) => Take(ref bytes, length + CostOfStream);

    /// <summary>True while a glyph that says <paramref name="text"/> may be noted.</summary>
    public bool TakeGlyph(string text) => Take(ref characters, text.Length + 1);

    private bool Take(ref long left, int cost)
    {
        if (left < 0)
            return false;
        left -= cost;
        if (left < 0)
            file.Objects.Findings.Add(PdfFindings.IsTooComplex(file.Path, "The content of the pages"));
        return left >= 0;
    }
}
