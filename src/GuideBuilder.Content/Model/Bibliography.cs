using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>A work that texts cite: <c>content/bibliography.yaml</c>. The fields are those of CSL, and none is translated.</summary>
/// <param name="Key">As in <c>[@key]</c>.</param>
/// <param name="Authors">At least one.</param>
/// <param name="Year">From 1000 to 2999, in four digits.</param>
public sealed record Work(string Key, string Type, ImmutableArray<Author> Authors, string Year, string Title)
{
    /// <summary>What an organisation is called in citations, as APA; null when it has its whole name there.</summary>
    public string? Short { get; init; }

    /// <summary>The journal or book that it stands in.</summary>
    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    public string? Url { get; init; }

    public string? Page { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Who wrote it, as citations say it.</summary>
    public string Names => Short ?? Authors switch
    {
        [var one] => one.Name,
        [var one, var other] => $"{one.Name} & {other.Name}",
        _ => $"{Authors[0].Name} et al.",
    };

    /// <summary>Who wrote it, as the list says it.</summary>
    public string FullNames
    {
        get
        {
            var names = string.Join("; ", Authors.Select(a => a.Given is { } given ? $"{a.Name}, {given}" : a.Name));
            return Short is null ? names : $"{Short}: {names}";
        }
    }
}

/// <param name="Name">The family's name, or that of an organisation.</param>
/// <param name="Given">Null for an organisation, and where it is not known.</param>
public sealed record Author(string Name, string? Given);

/// <summary>A work with the letter that tells it from others of the same authors and year.</summary>
/// <param name="Letter">As “a”; empty when there is no other such work in the publication.</param>
public sealed record ListedWork(Work Work, string Letter)
{
    public string Year => Work.Year + Letter;
}

/// <summary>Sorts the works that a publication cites, and tells apart those that would be cited alike.</summary>
public static class Bibliographies
{
    private const int Letters = 26;

    /// <summary>In the order of the list: by authors, year and title, whatever the language of the edition.</summary>
    public static ImmutableArray<ListedWork> List(IEnumerable<Work> works)
    {
        ImmutableArray<Work> sorted =
        [
            .. works.OrderBy(w => w.FullNames, StringComparer.OrdinalIgnoreCase)
                .ThenBy(w => w.Year, StringComparer.Ordinal)
                .ThenBy(w => w.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(w => w.Key, StringComparer.Ordinal),
        ];
        var alike = sorted.GroupBy(Cited).ToDictionary(g => g.Key, g => g.ToList());
        return [.. sorted.Select(w => new ListedWork(w, alike[Cited(w)] is [_, _, ..] and var others ? Letter(others.IndexOf(w)) : ""))];
    }

    private static (string Names, string Year) Cited(Work work) => (work.Names.ToUpperInvariant(), work.Year);

    private static string Letter(int index) => (index >= Letters ? Letter((index / Letters) - 1) : "") + (char)('a' + (index % Letters));
}
