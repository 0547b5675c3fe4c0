using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Walks every object that a file lists, and remembers which object holds which dictionary.</summary>
internal sealed class ObjectIndex(PdfObjects objects)
{
    private const int DeepestNesting = 60;

    private readonly Dictionary<PdfObject.Dictionary, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of the object that holds <paramref name="dictionary"/>; 0 when it was not met.</summary>
    public int NumberOf(PdfObject.Dictionary dictionary) => numbers.GetValueOrDefault(dictionary);

    /// <summary>Calls <paramref name="visit"/> for each dictionary once, by number, an outer one before those in it.</summary>
    public void Walk(Action<int, PdfObject.Dictionary, PdfObject.Stream?> visit)
    {
        foreach (var number in objects.Numbers)
            Walk(number, objects.Resolve(new PdfObject.Reference(number)), 0, visit);
        Walk(0, objects.Trailer, 0, visit);
    }

    private void Walk(int number, PdfObject value, int depth, Action<int, PdfObject.Dictionary, PdfObject.Stream?> visit)
    {
        if (depth > DeepestNesting)
            return;
        if (value is PdfObject.List list)
        {
            foreach (var item in list.Items)
                Walk(number, item, depth + 1, visit);
            return;
        }

        var stream = value as PdfObject.Stream;
        if ((stream?.Head ?? value) is not PdfObject.Dictionary dictionary || !numbers.TryAdd(dictionary, number))
            return;
        visit(number, dictionary, stream);
        foreach (var entry in dictionary.Entries.Values)
            Walk(number, entry, depth + 1, visit);
    }
}
