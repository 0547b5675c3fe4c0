using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>A catalogue that says what the source says must change nothing: what extraction takes out is what editions put in.</summary>
public sealed partial class IdentityTranslationTests
{
    private const string Tag = "en-AU";

    private static readonly Lazy<BuildResult> Built = new(() =>
        new Builder(Files(), RealBuild.Fonts).Build(new BuildRequest([], ["en", Tag], [], [OutputFormat.Screen, OutputFormat.Site], 2), writes: true));

    [Fact]
    public void Web_pages_say_the_same_with_the_same_markup()
    {
        // That a translation is a copy of its source is worth a warning in any language but this one.
        Assert.Empty(Built.Value.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        var pages = Built.Value.Files.Where(f => f.Path.StartsWith("site/en/", StringComparison.Ordinal) && f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Count, 10, 20);
        Assert.All(pages, page =>
        {
            var twin = Built.Value.Files.Single(f => f.Path == page.Path.Replace("site/en/", $"site/{Tag}/", StringComparison.Ordinal));
            Assert.Equal(MainOf(page.Bytes), MainOf(twin.Bytes).Replace(Tag, "en", StringComparison.Ordinal));
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

    private static string MainOf(ReadOnlyMemory<byte> page) => MainPart().Match(Encoding.UTF8.GetString(page.Span)).Value is { Length: > 0 } main ? main : throw new InvalidOperationException("The page has no main part.");

    private static List<string> TextOf(string tag)
    {
        var bytes = Built.Value.Files.Single(f => f.Path == $"screen/guide-women-de-{tag}.pdf").Bytes;
        return [.. BuiltPdf.Read(RealBuild.EditionIn("en"), Pdf.PdfFlavour.Screen, bytes).Content.Pages.Select(p => string.Concat(p.Tagged.OrderBy(t => t.Key).SelectMany(t => t.Value).Select(g => g.Text)))];
    }

    private static MemoryProjectFiles Files()
    {
        var messages = MessageCollector.Collect(RealBuild.Workspace.Project, RealBuild.Workspace.Project.Publications.Single(p => p.Id == "guide-women"));
        var pot = PotWriter.Write(messages);
        var po = Entry().Replace(pot.Replace("\"Language: LANG\\n\"", $"\"Language: {Tag}\\n\"", StringComparison.Ordinal), "msgid $1\nmsgstr $1\n");
        var files = Variant.Guide;
        return files
            .With($"locales/{Tag}/reader.po", po)
            .With("content/project.yaml", files.Text("content/project.yaml").Replace("locales: [en,", $"locales: [en, {Tag},", StringComparison.Ordinal))
            .With("locales/locales.yaml", files.Text("locales/locales.yaml") + $"{Tag}:\n  name: English\n  english-name: English\n  script: Latn\n  fonts: [Noto Sans]\n  hyphenation: hyph_en_US\n  reviewed: true\n");
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MainPart();

    [GeneratedRegex("msgid (\".+\")\nmsgstr \"\"\n", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Entry();
}
