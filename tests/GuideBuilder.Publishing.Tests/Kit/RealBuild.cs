using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Hyphenation;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>The repository's own project in a fixed set of its languages, built once for all tests and kept in memory.</summary>
internal static class RealBuild
{
    public static ProjectFolder Files { get; } = new(RepositoryFiles.Root);

    public static FontLibrary Fonts { get; } = new(FontLibrary.SystemFolders);

    public static HyphenationLibrary Hyphenation { get; } = new(HyphenationLibrary.SystemFolders);

    private static readonly Lazy<Workspace> LazyWorkspace = new(LoadWorkspace);
    private static readonly Lazy<ImmutableArray<Edition>> LazyEditions = new(Translate);
    private static readonly Lazy<BuildResult> LazyResult = new(() => new Builder(Files, Fonts).Build(Request, writes: true));
    private static readonly ConcurrentDictionary<(string Tag, PdfFlavour Flavour), Lazy<BuiltPdf>> Pdfs = new();
    private static readonly ConcurrentDictionary<string, Lazy<Publishing.Book.Book>> Books = new(StringComparer.Ordinal);

    public static string[] Tags { get; } = RepositoryFiles.Languages;

    public static TheoryData<string> EachTag { get; } = new(Tags);

    public static TheoryData<string, PdfFlavour> EachPdf { get; } = new(
        from tag in Tags
        from flavour in Enum.GetValues<PdfFlavour>()
        select (tag, flavour));

    public static Workspace Workspace => LazyWorkspace.Value;

    public static ImmutableArray<Edition> Editions => LazyEditions.Value;

    public static BuildResult Result => LazyResult.Value;

    /// <summary>The guide as a book in A5; the other forms are built by <see cref="FormsBuild"/>.</summary>
    private static BuildRequest Request => new(["guide-women"], [.. Tags], [], [OutputFormat.Print, OutputFormat.Screen, OutputFormat.Site, OutputFormat.Single, OutputFormat.Epub], Environment.ProcessorCount) { Styles = ["a5"] };

    public static Edition EditionIn(string tag) => Editions.Single(e => e.Locale.Tag == tag);

    /// <summary>What the repository's guide is printed with.</summary>
    public static PressProfile Press => Workspace.PressOf(Editions[0].Publication);

    public static BookStyle StyleOf(string tag) => Workspace.StyleOf(EditionIn(tag).Publication);

    /// <summary>The pages from which both PDFs of a language are painted.</summary>
    public static Publishing.Book.Book BookIn(string tag) =>
        Books.GetOrAdd(tag, t => new Lazy<Publishing.Book.Book>(() => BookSetter.Set(new TypeLibraries(Fonts, Hyphenation), StyleOf(t), EditionIn(t), Press))).Value;

    /// <summary>How many pages of a file are left free for writing: those for screens have none.</summary>
    public static int FreePages(string tag, PdfFlavour flavour) => flavour == PdfFlavour.Print ? BookIn(tag).FreePages.Count : 0;

    public static BuiltPdf PdfIn(string tag, PdfFlavour flavour) =>
        Pdfs.GetOrAdd((tag, flavour), key => new Lazy<BuiltPdf>(() => Read(key.Tag, key.Flavour))).Value;

    private static BuiltPdf Read(string tag, PdfFlavour flavour)
    {
        var edition = EditionIn(tag);
        var path = $"{(flavour == PdfFlavour.Print ? "print" : "screen")}/{edition.Slug}.pdf";
        return BuiltPdf.Read(edition, flavour, Result.Files.Single(f => f.Path == path).Bytes);
    }

    private static ImmutableArray<Edition> Translate()
    {
        var translator = new EditionTranslator(Workspace);
        return [.. EditionPlan.Make(Workspace.Project, Request).Editions.Select(e => translator.Translate(e, new FindingBag()))];
    }

    private static Workspace LoadWorkspace()
    {
        var findings = new FindingBag();
        var workspace = Workspace.Load(Files, findings);
        Assert.False(findings.HasErrors);
        return workspace!;
    }
}
