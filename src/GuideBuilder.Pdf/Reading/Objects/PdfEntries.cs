using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>The few entries of a small dictionary, as they stand in the file: looking through them is quicker than a hash table, and a file has thousands.</summary>
internal sealed class PdfEntries : IReadOnlyDictionary<string, PdfObject>
{
    private const int Few = 12;

    private readonly KeyValuePair<string, PdfObject>[] entries;

    private PdfEntries(KeyValuePair<string, PdfObject>[] entries) => this.entries = entries;

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<PdfObject> Values => entries.Select(entry => entry.Value);

    public PdfObject this[string key] => Find(key) ?? throw new KeyNotFoundException(key);

    /// <param name="entries">In the order of the file; of several with one key, the last counts, in the place of the first.</param>
    public static IReadOnlyDictionary<string, PdfObject> Of(List<KeyValuePair<string, PdfObject>> entries)
    {
        if (entries.Count <= Few && !HasTwins(entries))
            return new PdfEntries([.. entries]);
        var all = new Dictionary<string, PdfObject>(entries.Count, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
            all[key] = value;
        return all;
    }

    /// <returns>Null when there is no such entry.</returns>
    public PdfObject? Find(string key)
    {
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry.Value;
        }

        return null;
    }

    public bool ContainsKey(string key) => Find(key) is not null;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PdfObject value) => (value = Find(key)) is not null;

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, PdfObject>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool HasTwins(List<KeyValuePair<string, PdfObject>> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (entries[i].Key == entries[j].Key)
                    return true;
            }
        }

        return false;
    }
}
