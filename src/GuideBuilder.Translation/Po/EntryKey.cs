namespace GuideBuilder.Translation.Po;

/// <summary>What tells the entries of a PO file apart.</summary>
internal readonly record struct EntryKey(string? Domain, string? Context, string Id);

/// <summary>Entries that a file may not have twice are the same.</summary>
internal sealed class EntryKeyComparer : IEqualityComparer<PoEntry>
{
    public static readonly EntryKeyComparer Instance = new();

    private EntryKeyComparer()
    {
    }

    public bool Equals(PoEntry? x, PoEntry? y) => x?.Id == y?.Id && x?.Context == y?.Context && x?.Domain == y?.Domain;

    public int GetHashCode(PoEntry obj) => obj is { Context: null, Domain: null }
        ? obj.Id.GetHashCode(StringComparison.Ordinal)
        : HashCode.Combine(obj.Id, obj.Context, obj.Domain);
}
