using GuideBuilder.Content.Model;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

/// <summary>Drawings that fields name: the cover of a publication, the picture above a chapter's title.</summary>
public sealed class DecorationTests
{
    private const string Guide = "content/publications/guide.yaml";
    private const string Leaf = "<svg viewBox='0 0 8 4'><path d='M0 0h8v4z' fill='#72a07a'/></svg>";
    private const string Text = "# Help {#help}\n\nWithin {figure:days} days.\n";

    private static readonly MemoryProjectFiles Files = SmallProject.Files
        .With("content/images/leaf.svg", Leaf)
        .With("content/images/broken.svg", "<svg viewBox='0 0 8 4'><text/></svg>")
        .With("content/images/tree.jpg", TestJpeg.Sound);

    [Fact]
    public void A_publication_has_the_drawing_that_it_names_as_its_cover()
    {
        var cover = Read(Cover("leaf.svg")).Cover!;

        Assert.Equal(("content/images/leaf.svg", 0.5, Guide + ":13:8"), (cover.Path, cover.Image.Aspect, cover.Span.ToString()));
        Assert.Null(Read(Files).Cover);
    }

    [Fact]
    public void A_chapter_has_the_drawing_that_its_head_names()
    {
        var chapter = Read(Chapter("audience: [women]\npicture: leaf.svg")).Chapters[0];

        Assert.Equal(("content/images/leaf.svg", SmallProject.Chapter + ":3:10"), (chapter.Picture!.Path, chapter.Picture.Span.ToString()));
        Assert.Null(Read(Files).Chapters[0].Picture);
    }

    [Theory]
    [InlineData("tree.jpg", "GB1314 {0}")]
    [InlineData("bush.svg", "GB1301 {0}")]
    [InlineData("../leaf.svg", "GB1302 {0}")]
    [InlineData("broken.svg", "GB1304 content/images/broken.svg:1:25")]
    [InlineData("[leaf.svg]", "GB1107 {0}")]
    [InlineData("\"\"", "GB1108 {0}")]
    public void What_is_no_drawing_is_named_where_it_is_asked_for(string name, string finding)
    {
        Assert.Equal(Expected(Guide + ":13:8"), SmallProject.Places(SmallProject.Load(Cover(name)).Findings));
        Assert.Equal(Expected(SmallProject.Chapter + ":2:10"), SmallProject.Places(SmallProject.Load(Chapter("picture: " + name)).Findings));

        string Expected(string place) => string.Format(System.Globalization.CultureInfo.InvariantCulture, finding, place);
    }

    [Fact]
    public void An_included_passage_has_no_picture_of_its_own()
    {
        var files = Files
            .With(SmallProject.Chapter, Text + "\n::: include parts/more.md\n:::\n")
            .With("content/chapters/parts/more.md", "---\npicture: leaf.svg\n---\nMore.\n");

        Assert.Equal("GB1315 content/chapters/parts/more.md:2:10", SmallProject.Places(SmallProject.Load(files).Findings));
    }

    private static MemoryProjectFiles Cover(string name) => Files.With(Guide, Files.Text(Guide) + "\ncover: " + name + "\n");

    private static MemoryProjectFiles Chapter(string head) => Files.With(SmallProject.Chapter, $"---\n{head}\n---\n{Text}");

    private static Publication Read(MemoryProjectFiles files)
    {
        var (project, findings) = SmallProject.Load(files);
        Assert.Empty(findings);
        return project!.Publications[0];
    }
}
