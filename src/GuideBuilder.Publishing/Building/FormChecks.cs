using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Building;

/// <summary>Whether a publication can be made as its styles say.</summary>
internal static class FormChecks
{
    internal static IEnumerable<Finding> Check(Project project, Publication publication, IEnumerable<(string Name, BookStyle Style)> styles)
    {
        var all = styles.ToList();
        var findings = all.SelectMany(s => Check(publication, s.Name, s.Style.Form));
        if (publication.Formats.Contains(OutputFormat.Office) && all.All(s => s.Style.Office is null))
        {
            findings = findings.Append(PublishingFindings.NoOfficeSheet(publication.Span));
        }

        return all.Any(s => s.Style.Form is FoldedForm { IsDiscreet: true })
            ? findings.Concat(project.Locales.Where(l => publication.IsIn(l) && l.TellingWords.IsEmpty).Select(l => PublishingFindings.NoTellingWords(l.Tag)))
            : findings;
    }

    private static IEnumerable<Finding> Check(Publication publication, string style, FormStyle form)
    {
        if (form is FoldedForm folded && publication.Chapters.Length > FoldedSheet.RoomForChapters(folded))
        {
            yield return PublishingFindings.TooManyChapters(publication.Span, style, publication.Chapters.Length, FoldedSheet.RoomForChapters(folded));
        }

        if (form is PosterForm { Strips: > 0 } && publication.TearOffContact is null)
        {
            yield return PublishingFindings.StripsWithoutNumber(publication.Span, style);
        }

        if (form is FoldedForm { IsDiscreet: true } && publication.Cover is { } cover)
        {
            yield return PublishingFindings.CoverOnDiscreetCard(cover.Span, style);
        }

        if (form is not BoundForm && publication.Chapters.SelectMany(c => c.Notes).FirstOrDefault() is { } note)
        {
            yield return PublishingFindings.NoteOnPanel(note.Span, style);
        }
    }
}
