using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// What stands in the place of citations, and the list of works. Names, titles and words such as “p.” are those of the record and of
/// the source in all languages.
/// </summary>
internal sealed class CitationTexts(Publication publication, Locale source)
{
    private readonly Dictionary<string, ListedWork> works = publication.Works.ToDictionary(w => w.Work.Key, StringComparer.Ordinal);

    /// <summary>As “(Bryant &amp; Garnham, 2015, p. 5; APA, 2020a)”; parentheses and semicolons are the sentence's.</summary>
    /// <returns>Null when loading has refused one of the works with an error.</returns>
    public IEnumerable<EditionRun>? Find(CitationInline citation, string language)
    {
        if (!citation.Works.All(w => works.ContainsKey(w.Key)))
        {
            return null;
        }

        EditionRun Text(string text) => new(text, RunKind.Text, citation.Strong, citation.Emphasised, language);
        return
        [
            .. citation.Works.SelectMany((w, i) => new[] { Text(i == 0 ? "(" : "; "), Cited(w) with { Strong = citation.Strong, Emphasised = citation.Emphasised } }),
            Text(")"),
        ];
    }

    public EditionBibliography List(BibliographyList place) => new(
        [.. publication.Works.Select(w => new EditionWork(w.Work.Key, new EditionText([.. Entry(w)], source.Tag, IsFallback: false, place.Span)))]);

    private EditionRun Cited(CitedWork cited)
    {
        var work = works[cited.Key];
        var locator = cited.Locator.Length > 0 ? $", {cited.Locator}" : "";
        return Plain($"{work.Work.Names}, {work.Year}{locator}") with { Kind = RunKind.Citation, Target = cited.Key };
    }

    /// <summary>Who, when, what, where in, and by whom, each closed by a full stop; the name that one would look for is emphasised.</summary>
    private IEnumerable<EditionRun> Entry(ListedWork listed)
    {
        var work = listed.Work;
        yield return Plain($"{work.FullNames} ({listed.Year}). ");
        yield return Plain(work.Title) with { Emphasised = work.ContainerTitle is null };
        yield return Plain($"{EndOf(work.Title)}{(work.ContainerTitle is null ? PartOf(work) : " ")}");
        if (work.ContainerTitle is { } container)
        {
            yield return Plain(container) with { Emphasised = true };
            yield return Plain($"{(PartOf(work).Length > 0 ? "," + PartOf(work) : EndOf(container))}");
        }

        var publisher = string.Join(": ", new[] { work.PublisherPlace, work.Publisher }.OfType<string>());
        if (publisher.Length > 0)
        {
            yield return Plain($" {publisher}{EndOf(publisher)}");
        }

        if (work.Url is { } url)
        {
            yield return Plain(" ");
            yield return ContactRuns.Link(url, source.Tag) with { Kind = RunKind.LongLink };
        }
    }

    /// <summary>As “ 12(3), 45–67.”; empty when nothing is known.</summary>
    private static string PartOf(Work work)
    {
        var volume = work.Issue is null ? work.Volume : $"{work.Volume}({work.Issue})";
        var part = string.Join(", ", new[] { volume, work.Page?.Replace('-', '–') }.OfType<string>());
        return part.Length > 0 ? $" {part}." : "";
    }

    private static string EndOf(string text) => text is [.., '.' or '!' or '?' or '…'] ? "" : ".";

    private EditionRun Plain(string text) => new(NormalForm.Compose(text), RunKind.Text, Strong: false, Emphasised: false, source.Tag);
}
