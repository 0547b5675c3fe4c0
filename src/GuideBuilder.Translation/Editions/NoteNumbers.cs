namespace GuideBuilder.Translation.Editions;

/// <summary>Counts the notes of one chapter in the order in which the text of one language refers to them.</summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The text has referred to it.</summary>
    public bool Has(string id) => numbers.ContainsKey(id);

    /// <returns>From 1.</returns>
    public int Of(string id)
    {
        numbers.TryAdd(id, numbers.Count + 1);
        return numbers[id];
    }
}
