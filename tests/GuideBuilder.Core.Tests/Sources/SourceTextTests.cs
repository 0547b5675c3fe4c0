using GuideBuilder.Core.Sources;

namespace GuideBuilder.Core.Tests.Sources;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\r\ncd", 2, 1, 3)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("\r\r\n\n", 1, 2, 1)]
    [InlineData("\r\r\n\n", 3, 3, 1)]
    [InlineData("\r\r\n\n", 4, 4, 1)]
    [InlineData("\n", 1, 2, 1)]
    [InlineData("\r", 1, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\u2028b\u0085c\vd\fe", 8, 1, 9)]
    public void A_line_ends_with_one_of_the_three_line_ends(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceSpan("a.md", line, column), new SourceText("a.md", text).At(offset));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(int.MinValue, 1, 1)]
    [InlineData(6, 2, 3)]
    [InlineData(int.MaxValue, 2, 3)]
    public void An_offset_outside_means_the_nearest_end(int offset, int line, int column) =>
        Assert.Equal(new SourceSpan("a.md", line, column), new SourceText("a.md", "ab\ncd").At(offset));

    [Fact]
    public void A_character_beyond_the_basic_plane_counts_as_two_columns() =>
        Assert.Equal(3, new SourceText("a.md", "😀x").At(2).Column);

    [Fact]
    public void Each_offset_of_a_text_is_where_counting_by_hand_finds_it()
    {
        const string Text = "a\r\nb\rc\n\n\r\n\rd";
        var (line, column) = (1, 1);
        for (var i = 0; i <= Text.Length; i++)
        {
            Assert.Equal(new SourceSpan("a.md", line, column), new SourceText("a.md", Text).At(i));
            var ends = i < Text.Length && (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }
    }

    [Fact]
    public void A_span_is_written_as_editors_and_terminals_know_it()
    {
        Assert.Equal("content/a.md:12:3", new SourceSpan("content/a.md", 12, 3).ToString());
        Assert.Equal("content/a.md", SourceSpan.WholeFile("content/a.md").ToString());
    }
}
