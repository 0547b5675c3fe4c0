using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>One of everything that a book can hold, in nine languages: the project in this folder, set and written.</summary>
internal static class SpecimenBuild
{
    private const string Templates = "templates/print";

    public static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "tests", "GuideBuilder.Publishing.Tests", "Specimen");

    private static readonly Lazy<Workspace> LazyWorkspace = new(LoadWorkspace);
    private static readonly Lazy<ImmutableArray<Edition>> LazyEditions = new(LoadEditions);
    private static readonly ConcurrentDictionary<string, Lazy<Publishing.Book.Book>> Books = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Tag, PdfFlavour Flavour), Lazy<BuiltPdf>> Pdfs = new();

    public static string[] Tags { get; } = ["en", "de", "ar", "ur", "ti", "bn", "th", "my", "zh-Hans"];

    public static TheoryData<string> EachTag { get; } = new(Tags);

    public static TheoryData<string, PdfFlavour> EachPdf { get; } = new(
        from tag in Tags
        from flavour in Enum.GetValues<PdfFlavour>()
        select (tag, flavour));

    /// <summary>The project and the templates of books.</summary>
    public static MemoryProjectFiles Files => LoadFiles();

    public static Workspace Workspace => LazyWorkspace.Value;

    /// <summary>In small pages; with <paramref name="publication"/> <c>paper</c> in the style of long papers.</summary>
    public static Publishing.Book.Book BookIn(string tag, string publication = "garden") =>
        Books.GetOrAdd($"{publication} {tag}", _ => new Lazy<Publishing.Book.Book>(() => Set(EditionIn(tag, publication)))).Value;

    public static BuiltPdf PdfIn(string tag, PdfFlavour flavour) =>
        Pdfs.GetOrAdd((tag, flavour), _ => new Lazy<BuiltPdf>(() => BuiltPdf.Read(BookIn(tag).Edition, flavour, PdfBook.Write(BookIn(tag), flavour).Bytes))).Value;

    private static Edition EditionIn(string tag, string publication) =>
        LazyEditions.Value.Single(e => e.Locale.Tag == tag && e.Publication.Id == publication);

    private static Publishing.Book.Book Set(Edition edition) =>
        BookSetter.Set(new TypeLibraries(RealBuild.Fonts, RealBuild.Hyphenation), Workspace.StyleOf(edition.Publication), edition, Workspace.PressOf(edition.Publication));

    private static Workspace LoadWorkspace()
    {
        var findings = new FindingBag();
        var workspace = Workspace.Load(LoadFiles(), findings);
        Assert.Empty(findings.ToSorted().Where(f => f.Severity == Severity.Error));
        return workspace!;
    }

    /// <summary>So that both are seen: pages of drafts, and of translations that are not.</summary>
    private static readonly string[] Reviewed = ["de", "ur", "my"];

    private static ImmutableArray<Edition> LoadEditions()
    {
        var findings = new FindingBag();
        var translator = new EditionTranslator(Workspace);
        ImmutableArray<Edition> editions = [.. EditionPlan.Make(Workspace.Project, BuildRequest.Everything(1)).Editions.Select(e => translator.Translate(e, findings)).Select(e => e with { IsDraft = e.IsDraft && !Reviewed.Contains(e.Locale.Tag) })];
        Assert.Empty(findings.ToSorted().Where(f => f.Severity == Severity.Error));
        return editions;
    }

    private static MemoryProjectFiles LoadFiles()
    {
        var files = AddAll(new MemoryProjectFiles(), RepositoryFiles.Root, "templates/press");
        files = AddAll(files, RepositoryFiles.Root, Templates);
        return AddAll(files, Path.Combine(Folder, "project"), "");
    }

    private static MemoryProjectFiles AddAll(MemoryProjectFiles files, string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Aggregate(files, (all, path) => all.With(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
