namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Where each object is.</summary>
/// <param name="IsBroken">True when a part of the list could not be read.</param>
internal sealed record CrossReferences(IReadOnlyDictionary<int, CrossReference> Entries, PdfObject.Dictionary Trailer, bool IsBroken)
{
    public static CrossReferences None { get; } = new(new Dictionary<int, CrossReference>(), PdfObject.Dictionary.Empty, false);

    /// <param name="number">Of the catalogue.</param>
    public CrossReferences WithRoot(int number) =>
        this with { Trailer = new PdfObject.Dictionary(new Dictionary<string, PdfObject>(Trailer.Entries, StringComparer.Ordinal) { ["Root"] = new PdfObject.Reference(number) }) };
}

/// <param name="Offset">In the file; inside an object stream, the place among its objects.</param>
/// <param name="StreamNumber">Of the object stream; 0 for an object on its own.</param>
internal readonly record struct CrossReference(int Offset, int StreamNumber);
