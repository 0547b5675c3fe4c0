using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;

namespace GuideBuilder.Content.Loading;

/// <summary>Finds what lies in the project and reaches no reader.</summary>
internal static class UnusedChecks
{
    public static void Check(ProjectReader reader, ProjectSettings settings, ImmutableArray<ChapterDraft> drafts, HashSet<string> chapterPaths, RecordTables tables, Usage usage)
    {
        var contactPaths = settings.Regions.Select(r => ContactReader.PathOf(r.Text)).ToHashSet(StringComparer.Ordinal);
        Report(reader, reader.List(ChapterScope.Folder.TrimEnd('/'), ".md"), chapterPaths, "Add the chapter to a publication, or delete the file.");
        Report(reader, reader.List(ContactReader.Folder, ".yaml"), contactPaths, "Add the region to content/project.yaml, or delete the file.");
        foreach (var folder in (string[])[PublicationReader.Folder, ContactReader.Folder, "content"])
        {
            Report(reader, reader.List(folder, ".yml"), [], "Let the file's name end in .yaml.");
        }

        CheckFigures(reader, drafts, tables.Figures);
        reader.Findings.AddRange(tables.Laws.Records.Where(r => !usage.Has(r.Law)).Select(r => ContentFindings.UnusedLaw(r.Span, r.Law)));
        CheckWorks(reader, drafts, tables.Works);
    }

    private static void Report(ProjectReader reader, ImmutableArray<string> paths, HashSet<string> used, string hint)
    {
        foreach (var path in paths.Where(p => !used.Contains(p)))
        {
            reader.Findings.Add(ContentFindings.IgnoredFile(path, hint));
        }
    }

    private static void CheckFigures(ProjectReader reader, ImmutableArray<ChapterDraft> drafts, FigureTable figures)
    {
        var used = drafts
            .SelectMany(d => d.Messages)
            .SelectMany(m => m.Reading.Message.Placeholders)
            .Where(p => p.Kind == "figure")
            .Select(p => p.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (id, span) in figures.Places.Where(f => !used.Contains(f.Id)))
        {
            reader.Findings.Add(ContentFindings.UnusedFigure(span, id));
        }
    }

    private static void CheckWorks(ProjectReader reader, ImmutableArray<ChapterDraft> drafts, WorkTable works)
    {
        var cited = drafts
            .SelectMany(d => d.Messages)
            .SelectMany(m => m.Reading.Message.Citations)
            .SelectMany(c => c.Works)
            .Select(w => w.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (key, span) in works.Places.Where(w => !cited.Contains(w.Key)))
        {
            reader.Findings.Add(ContentFindings.UnusedWork(span, key));
        }
    }
}
