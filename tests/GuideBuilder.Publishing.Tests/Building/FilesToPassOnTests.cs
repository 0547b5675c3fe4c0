using System.IO.Compression;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>The guide in one file and as an e-book, of the repository's own project.</summary>
public sealed class FilesToPassOnTests
{
    [Fact]
    public void Each_language_has_both_under_a_neutral_name_and_the_site_offers_them()
    {
        foreach (var tag in RealBuild.Tags)
        {
            var name = $"guide-women-de-{tag}";
            var cover = Text($"site/{tag}/guide-women-de/index.html");
            Assert.Equal(Bytes($"single/{name}.html"), Bytes($"site/{tag}/{name}.html"));
            Assert.Equal(Bytes($"epub/{name}.epub"), Bytes($"site/{tag}/guide-women-de/{name}.epub"));
            Assert.Contains($"href=\"../{name}.html\" type=\"text/html\" download>", cover, StringComparison.Ordinal);
            Assert.Contains($"href=\"{name}.epub\" type=\"application/epub+zip\">", cover, StringComparison.Ordinal);
        }

        Assert.Equal([9, 9], new[] { "single", "epub" }.Select(f => RealBuild.Result.Artifacts.Count(a => a.Format == f && a is { Style: null, Pages: null, Locale: not null })));
    }

    /// <summary>The offsets are those of APPNOTE 4.3.7.</summary>
    [Fact]
    public void An_e_book_begins_with_its_media_type_as_it_is_and_all_its_files_have_the_day_of_the_edition()
    {
        var bytes = Bytes("epub/guide-women-de-ar.epub");
        Assert.Equal("PK\u0003\u0004", Encoding.Latin1.GetString(bytes, 0, 4));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.Latin1.GetString(bytes, 30, 28));
        Assert.Equal((0, 0), (BitConverter.ToUInt16(bytes, 8), BitConverter.ToUInt16(bytes, 28)));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 11, 22), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_preview_marks_what_is_not_finished_in_both()
    {
        var request = new BuildRequest([], ["ar"], [], [OutputFormat.Single, OutputFormat.Epub], 1) { IsPreview = true };
        var files = new Builder(PreviewTests.Files, RealBuild.Fonts).Build(request, writes: true).Files;
        var single = Encoding.UTF8.GetString(files.Single(f => f.Path.StartsWith("single/", StringComparison.Ordinal)).Bytes.Span);
        var book = EpubFiles.Read(files.Single(f => f.Path.StartsWith("epub/", StringComparison.Ordinal)));
        Assert.All([single, book["EPUB/chapter-2.xhtml"]], text => Assert.Matches("<li class=\"fuzzy shown\" title=\"p[0-9a-f]{12}: fuzzy\">", text));
    }

    [Theory]
    [InlineData(OutputFormat.Single)]
    [InlineData(OutputFormat.Epub)]
    public void A_check_reads_their_templates_and_makes_no_file(OutputFormat format)
    {
        var template = format == OutputFormat.Single ? Web.SiteTemplates.Single : Web.SiteTemplates.BookChapter;
        var request = new BuildRequest([], ["en"], [], [format], 1);
        Assert.Empty(new Builder(Variant.Guide, RealBuild.Fonts).Build(request, writes: false).Files);
        var broken = new Builder(Variant.Guide.With(template, Variant.Guide.Text(template) + "{{nothing}}"), RealBuild.Fonts).Build(request, writes: false);
        Assert.Equal(("GB6002", template), broken.Findings.Where(f => f.Code.Id.StartsWith("GB6", StringComparison.Ordinal)).Select(f => (f.Code.Id, f.Span!.Path)).Single());
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    private static byte[] Bytes(string path) => RealBuild.Result.Files.Single(f => f.Path == path).Bytes.ToArray();
}
