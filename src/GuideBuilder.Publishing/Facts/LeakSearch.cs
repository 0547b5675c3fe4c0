using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Publishing.Facts;

/// <summary>
/// Looks in finished files for what no reader may see. Loading and translating keep hidden records out already; this looks at the
/// bytes alone, so that it does not matter which way a value took. Safe to share between threads.
/// </summary>
internal sealed class LeakSearch(Project project)
{
    private const int DeepestNesting = 4;

    /// <summary>Places that one finding names.</summary>
    private const int MostPlaces = 5;

    private readonly FrozenDictionary<string, SecretValues> secrets = project.Publications
        .DistinctBy(p => p.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(p => p.Id, p => SecretValues.For(project, p), StringComparer.Ordinal);

    private readonly SecretValues common = SecretValues.ForAll(project);

    /// <param name="publication">Null for a file that belongs to none.</param>
    internal ImmutableArray<Finding> Search(OutputFile file, Publication? publication, string? language = null) =>
        Search(file.Path, publication, language, () => FileTexts.Of(file.Bytes));

    /// <summary>A PDF that was read for another purpose.</summary>
    /// <param name="content">Of the file.</param>
    internal ImmutableArray<Finding> Search(PdfFile file, PdfContent content, Publication publication, string? language) =>
        Search(file.Path, publication, language, () => PdfTexts.Of(file, content, DeepestNesting));

    private ImmutableArray<Finding> Search(string path, Publication? publication, string? language, Func<IEnumerable<SearchedText>> read)
    {
        var values = publication is null ? common : secrets[publication.Id];
        if (values.IsEmpty)
        {
            return [];
        }

        // The name of a file that tells is not told again.
        var inName = MarkupTexts.Unescaped(path).SelectMany(values.FindIn).ToImmutableArray();
        var name = inName.IsEmpty ? $"“{path}”" : "A file with a telling name";
        var found = inName.Select(v => (Place: "its name", Value: v)).Concat(read().SelectMany(t => values.FindIn(t.Text).Select(v => (t.Place, Value: v))));
        return [.. found.GroupBy(f => f.Value, ReferenceEqualityComparer.Instance).Select(f => PublishingFindings.SecretInFile(name, Join(f.Select(g => g.Place)), (SecretValue)f.Key!, language))];
    }

    private static string Join(IEnumerable<string> places)
    {
        var all = places.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return string.Join(" and ", all.Take(MostPlaces)) + (all.Length > MostPlaces ? " and elsewhere" : "");
    }
}
