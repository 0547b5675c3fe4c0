using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>What stands before an operator; what is missing counts as 0 or null.</summary>
internal sealed class Operands
{
    private const int Most = 64;

    private readonly List<PdfObject> items = [];

    public int Count => items.Count;

    public PdfObject this[int index] => index < items.Count ? items[index] : PdfObject.Null.Value;

    public PdfObject Last => items.Count > 0 ? items[^1] : PdfObject.Null.Value;

    public void Add(PdfObject item)
    {
        if (items.Count < Most)
            items.Add(item);
    }

    public void Clear() => items.Clear();

    public double Number(int index) => this[index] is PdfObject.Number number ? number.Value : 0;

    public string Name(int index) => this[index] is PdfObject.Name name ? name.Value : "";

    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));

    /// <summary>The numbers alone, in order.</summary>
    public System.Collections.Immutable.ImmutableArray<double> Numbers() => [.. items.OfType<PdfObject.Number>().Select(n => n.Value)];
}
