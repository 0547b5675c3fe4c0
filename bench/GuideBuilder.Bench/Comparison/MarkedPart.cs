namespace GuideBuilder.Bench.Comparison;

/// <summary>The part of a Markdown page that is made by measuring.</summary>
internal static class MarkedPart
{
    private const string Begin = "<!-- compare: begin -->";
    private const string End = "<!-- compare: end -->";

    internal static void Replace(string path, string text)
    {
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidDataException($"{path} has no part between {Begin} and {End}.");
        }

        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n{text}{page[end..]}");
    }
}
