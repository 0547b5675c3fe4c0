using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>A catalogue that says what the source says must change nothing: what extraction takes out is what editions put in.</summary>
public sealed class IdentityTranslationTests
{
    private const string Tag = IdentityTranslation.Tag;

    private static readonly Lazy<BuildResult> Built = new(() =>
        new Builder(Files(), RealBuild.Fonts).Build(new BuildRequest([], ["en", Tag], [], [OutputFormat.Screen, OutputFormat.Site], 2), writes: true));

    [Fact]
    public void Web_pages_say_the_same_with_the_same_markup()
    {
        // That a translation is a copy of its source is worth a warning in any language but this one.
        Assert.Empty(Built.Value.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        var pages = Built.Value.Files.Where(f => f.Path.StartsWith("site/en/", StringComparison.Ordinal) && f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Count, 10, 30);
        Assert.All(pages, page =>
        {
            var twin = Built.Value.Files.Single(f => f.Path == page.Path.Replace("site/en/", $"site/{Tag}/", StringComparison.Ordinal));
            Assert.Equal(IdentityTranslation.MainOf(page.Bytes), IdentityTranslation.MainOf(twin.Bytes).Replace(Tag, "en", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Books_say_the_same_on_the_same_pages()
    {
        var (source, twin) = (TextOf("en"), TextOf(Tag));
        Assert.NotEmpty(source);
        // The name of the language stands on the cover alone.
        Assert.Equal(source.Skip(1), twin.Skip(1));
    }

    private static List<string> TextOf(string tag)
    {
        var bytes = Built.Value.Files.Single(f => f.Path == $"screen/guide-women-de-{tag}.pdf").Bytes;
        return [.. BuiltPdf.Read(RealBuild.EditionIn("en"), Pdf.PdfFlavour.Screen, bytes).Content.Pages.Select(p => string.Concat(p.Tagged.OrderBy(t => t.Key).SelectMany(t => t.Value).Select(g => g.Text)))];
    }

    private static MemoryProjectFiles Files() => IdentityTranslation.AddTo(Variant.Guide, RealBuild.Workspace.Project);
}
