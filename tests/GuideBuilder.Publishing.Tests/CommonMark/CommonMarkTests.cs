using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Publishing.Tests.Specimen;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.CommonMark;

/// <summary>
/// Whatever Markdown the specification thinks of: a guide refuses it with its place, or a translation that says the same as the
/// source gives the same pages.
/// </summary>
public sealed class CommonMarkTests
{
    private const string Tag = IdentityTranslation.Tag;

    private static readonly Lazy<MemoryProjectFiles> Files = new(() =>
    {
        var files = SpecExamples.Project(SpecExamples.Accepted);
        return IdentityTranslation.AddTo(files, Load(files).Project!);
    });

    [Fact]
    public void Every_example_is_read()
    {
        Assert.Equal(652, SpecExamples.All.Count);
        Assert.Contains(SpecExamples.All, e => e.Markdown.Contains('\t', StringComparison.Ordinal));
        Assert.Equal(211, SpecExamples.Accepted.Count());
    }

    [Fact]
    public void What_guides_cannot_have_is_refused_at_its_place_with_advice()
    {
        var refused = SpecExamples.All.Where(e => e.Refusals.Count > 0).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, example => Assert.All(example.Refusals, finding =>
        {
            Assert.Equal(example.Path, finding.Span?.Path);
            Assert.InRange(finding.Span!.Line, 1, example.Chapter.Split('\n').Length);
            Assert.NotEmpty(finding.Hint);
        }));
    }

    [Fact]
    public void What_is_refused_is_refused_alike_with_a_translation() => Assert.All(
        SpecExamples.All.Where(e => e.Refusals.Count > 0),
        example => Assert.Equal(example.Refusals, Load(IdentityTranslation.WithLanguage(SpecExamples.Project([example]))).Errors));

    [Fact]
    public void Web_pages_are_the_same_byte_for_byte()
    {
        var result = new Builder(Files.Value, RealBuild.Fonts).Build(new BuildRequest([], ["en", Tag], [], [OutputFormat.Site], 2), writes: true);
        Assert.Empty(result.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        var pages = result.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var same = SpecExamples.Accepted.Count(e => PageOf(pages, "en", e) is var page && page.Length > 0 && page == PageOf(pages, Tag, e).Replace(Tag, "en", StringComparison.Ordinal));
        Assert.Equal(SpecExamples.Accepted.Count(), same);
    }

    [Fact]
    public void Books_have_the_same_lines_at_the_same_places()
    {
        var findings = new FindingBag();
        var workspace = Workspace.Load(Files.Value, findings)!;
        var translator = new EditionTranslator(workspace);
        var (source, twin) = (Pages("en"), Pages(Tag));
        Assert.InRange(source.Count, 50, 1000);
        Assert.Equal(source, twin);

        // The name of the language stands on the cover alone.
        List<string> Pages(string tag)
        {
            var planned = EditionPlan.Make(workspace.Project, new BuildRequest([], [tag], [], [], 1)).Editions.Single();
            var edition = translator.Translate(planned, findings);
            var book = BookSetter.Set(new TypeLibraries(RealBuild.Fonts, RealBuild.Hyphenation), workspace.StyleOf(edition.Publication), edition, workspace.PressOf(edition.Publication));
            return [.. Snapshot.Of(book).Split("\npage ").Skip(2)];
        }
    }

    private static string PageOf(Dictionary<string, Output.OutputFile> pages, string tag, SpecExample example) =>
        IdentityTranslation.MainOf(pages.Single(p => p.Key.StartsWith($"site/{tag}/", StringComparison.Ordinal) && p.Key.EndsWith($"/{example.Id}.html", StringComparison.Ordinal)).Value.Bytes);

    private static (Project? Project, List<Finding> Errors) Load(IProjectFiles files)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings);
        return (project, [.. findings.ToSorted().Where(f => f.Severity == Severity.Error)]);
    }
}
