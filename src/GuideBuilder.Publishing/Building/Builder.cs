using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Machine;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Release;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Typesetting.Spelling;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Publishing.Building;

/// <summary>From a project's files to finished files in memory: load, translate, set, write, list.</summary>
/// <param name="progress">Told of each finished step; called from several threads.</param>
public sealed class Builder(IProjectFiles folder, FontLibrary fonts, IProgress<BuildStep>? progress = null)
{
    private readonly RecordedFiles files = new(folder);
    private readonly TypeLibraries type = new(fonts, new HyphenationLibrary(HyphenationLibrary.SystemFolders));

    /// <param name="writes">False to check only: everything is read and set, nothing is painted.</param>
    /// <param name="last">Whose files are taken over where nothing has changed; null to make everything. What is released is always made.</param>
    public BuildResult Build(BuildRequest request, bool writes, LastBuild? last = null)
    {
        var findings = new FindingBag();
        var fontFindings = new FindingBag();
        var workspace = Load(request, findings, fontFindings);
        if (workspace is null)
        {
            return BuildResult.Unreadable(findings.ToSorted());
        }

        findings.AddRange(fontFindings.ToSorted());
        var leaks = new LeakSearch(workspace.Project);
        var plan = EditionPlan.Make(workspace.Project, request);
        var gate = request.Release is { } day ? ReleaseGate.Check(workspace, plan, day) : [];
        var pageFindings = new FindingBag();
        var templates = WantsPages(plan, request) ? TemplateSet.Load(workspace.SiteTemplates, pageFindings) : null;
        var reuse = writes && request.Release is null && !findings.HasErrors ? new Reuse(files, type, request, plan, last) : null;
        var made = MakeAll(workspace, templates, plan, leaks, request, writes, reuse, findings);
        var isWhole = !findings.HasErrors;
        findings.AddRange(gate);
        if (!isWhole)
        {
            return BuildResult.Failed(findings.ToSorted());
        }

        findings.AddRange(made.SelectMany(m => m.Findings));
        var sheetFindings = new FindingBag();
        var together = ImmutableArray<(MadeFile File, MadeEdition Edition)>.Empty;
        var site = ImmutableArray<(OutputFile File, MadeEdition? Edition)>.Empty;
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = request.Jobs },
            () => together = MakeTogether(workspace, made, leaks, request, writes, sheetFindings),
            () => site = templates is null ? [] : SiteMaker.Make(workspace, templates, fonts, made, request, pageFindings));
        findings.AddRange(sheetFindings.ToSorted());
        findings.AddRange(pageFindings.ToSorted());
        findings.AddRange(request.Release is null ? [] : ReleaseGate.CheckWarnings(findings.ToSorted()));
        if (findings.HasErrors || !writes)
        {
            return BuildResult.Failed(findings.ToSorted());
        }

        var result = Collect(workspace.Project, made, together, site, reuse);
        findings.AddRange(SearchAll(result, made.SelectMany(m => m.Files).Concat(together.Select(t => t.File)).Where(f => f.IsBook), workspace.Project, leaks, request));
        return findings.HasErrors ? BuildResult.Failed(findings.ToSorted()) : result with { Findings = findings.ToSorted() };
    }

    /// <summary>All that is to be written. Of books, which were searched when they were made, only the names are searched here.</summary>
    private static ImmutableArray<Finding> SearchAll(BuildResult result, IEnumerable<MadeFile> books, Project project, LeakSearch leaks, BuildRequest request)
    {
        var artifacts = result.Artifacts.ToDictionary(a => a.Path, StringComparer.Ordinal);
        var searched = books.Select(b => b.File.Bytes).ToHashSet();
        return
        [
            .. result.Files.AsParallel().AsOrdered().WithDegreeOfParallelism(request.Jobs)
                .Select(f => searched.Contains(f.Bytes) ? f with { Bytes = default } : f)
                .SelectMany(f => leaks.Search(f, project.Publications.FirstOrDefault(p => p.Id == artifacts.GetValueOrDefault(f.Path)?.Publication), artifacts.GetValueOrDefault(f.Path)?.Locale)),
        ];
    }

    /// <summary>Loads the project and looks over the machine side by side: fonts and libraries take time to open.</summary>
    private Workspace? Load(BuildRequest request, FindingBag findings, FindingBag fontFindings)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs };
        var missing = ImmutableArray<Finding>.Empty;
        Project? project = null;
        Parallel.Invoke(options, () => project = ProjectLoader.Load(files, findings), () => missing = MachineCheck.Libraries());
        findings.AddRange(missing);
        Workspace? workspace = null;
        Parallel.Invoke(
            options,
            () => workspace = Workspace.Load(files, project, request.Press, findings),
            () => fontFindings.AddRange(project is not null && missing.IsEmpty ? MachineCheck.Fonts(fonts, project.Locales) : []));
        return workspace;
    }

    private static bool WantsPages(EditionPlan plan, BuildRequest request) =>
        plan.Editions.Any(e => new[] { OutputFormat.Site, OutputFormat.Single, OutputFormat.Epub }.Any(f => request.Wants(e.Publication, f)));

    /// <param name="templates">Null when no page is wanted or can be made.</param>
    /// <param name="findings">Receives what stops a build before its books are looked at.</param>
    private ImmutableArray<MadeEdition> MakeAll(Workspace workspace, TemplateSet? templates, EditionPlan plan, LeakSearch leaks, BuildRequest request, bool writes, Reuse? reuse, FindingBag findings)
    {
        var translator = new EditionTranslator(workspace, request.IsPreview, request.ChecksSpelling ? new SpellingLibrary(SpellingLibrary.SystemFolders) : null, request.Release is not null);
        var count = plan.Editions.Length;
        var translating = new FindingBag[count];
        var made = new MadeEdition[count];
        var (next, done) = (-1, 0);
        var hasErrors = findings.HasErrors || !plan.Problems.IsEmpty;
        var workers = Math.Min(request.Jobs, count);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs }, _ =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                var edition = translator.Translate(plan.Editions[i], translating[i] = new FindingBag());
                if (translating[i].HasErrors)
                {
                    Volatile.Write(ref hasErrors, true);
                }

                // After an error of any edition nobody will see a book.
                made[i] = Volatile.Read(ref hasErrors) ? MadeEdition.WithoutBook(edition) : reuse?.Find(edition) ?? EditionMaker.Make(workspace, type, templates, edition, leaks, request, writes);
                progress?.Report(new BuildStep(edition.Slug, Interlocked.Increment(ref done), count));
            }
        });
        findings.AddRange(translating.SelectMany(t => t.ToSorted()));
        findings.AddRange(findings.HasErrors ? [] : plan.Problems);
        return [.. made];
    }

    private ImmutableArray<(MadeFile File, MadeEdition Edition)> MakeTogether(Workspace workspace, ImmutableArray<MadeEdition> made, LeakSearch leaks, BuildRequest request, bool writes, FindingBag findings) =>
    [
        .. made.GroupBy(m => m.Edition.Publication).SelectMany(group => EditionMaker
            .MakeTogether(workspace, type, [.. group.Select(m => m.Edition)], leaks, request, writes, findings)
            .Select(file => (file, group.First()))),
    ];

    private BuildResult Collect(
        Project project,
        ImmutableArray<MadeEdition> made,
        ImmutableArray<(MadeFile File, MadeEdition Edition)> together,
        ImmutableArray<(OutputFile File, MadeEdition? Edition)> site,
        Reuse? reuse)
    {
        List<(OutputFile File, Artifact Artifact)> all =
        [
            .. made.SelectMany(m => m.Files.Select(f => (File: f, Edition: m))).Concat(together).Select(f => (f.File.File, ArtifactOf(f.File, f.Edition))),
            .. site.Select(s => (s.File, ArtifactOf(s.File, s.Edition))),
        ];
        var artifacts = all.OrderBy(a => a.Artifact.Path, StringComparer.Ordinal).Select(a => a.Artifact).ToImmutableArray();
        var manifest = new Manifest(ToolFingerprint.Of(fonts), [.. made.Select(m => m.Edition.Publication).Distinct().Select(p => FactsOf(project, p))], artifacts);
        var inputs = reuse?.InputsOf(made);
        return new BuildResult(
            [],
            [
                .. all.Select(a => a.File),
                new OutputFile(Manifest.FileName, manifest.ToJson()),
                .. inputs is null ? [] : new[] { new OutputFile(BuildInputs.FileName, inputs.ToJson()) },
            ],
            artifacts,
            IsReadable: true)
        {
            Unchanged = made.Count(m => m.IsUnchanged),
        };
    }

    private static PrintedFacts FactsOf(Project project, Publication publication) =>
        new(publication.Id, publication.Region.Id, publication.Edition, publication.Date, FactsUsed.By(project, publication));

    private static Artifact ArtifactOf(MadeFile file, MadeEdition made)
    {
        var publication = made.Edition.Publication;
        return Artifact.Of(file.File, NameOf(file.Format), publication.Id, publication.Region.Id, file.Locale, publication.Edition) with { Pages = file.Pages, Style = file.Style, IsDraft = file.IsDraft };
    }

    private static Artifact ArtifactOf(OutputFile file, MadeEdition? made)
    {
        var publication = made?.Edition.Publication;
        return Artifact.Of(file, NameOf(OutputFormat.Site), publication?.Id, publication?.Region.Id, made?.Edition.Locale.Tag, publication?.Edition) with { IsDraft = made?.Edition.IsDraft ?? false };
    }

    private static string NameOf(OutputFormat format) => format.ToString().ToLowerInvariant();
}

/// <param name="Name">Of the edition that is ready.</param>
public readonly record struct BuildStep(string Name, int Done, int Total);

/// <param name="Files">Everything to be written; empty when errors were found or only a check was asked for.</param>
/// <param name="IsReadable">Whether the project could be read at all.</param>
public sealed record BuildResult(ImmutableArray<Finding> Findings, ImmutableArray<OutputFile> Files, ImmutableArray<Artifact> Artifacts, bool IsReadable)
{
    /// <summary>How many editions were taken over from the last build.</summary>
    public int Unchanged { get; init; }

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    internal static BuildResult Failed(ImmutableArray<Finding> findings) => new(findings, [], [], IsReadable: true);

    public static BuildResult Unreadable(ImmutableArray<Finding> findings) => new(findings, [], [], IsReadable: false);
}
