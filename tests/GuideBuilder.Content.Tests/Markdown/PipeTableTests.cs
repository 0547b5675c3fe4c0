using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Markdown;

namespace GuideBuilder.Content.Tests.Markdown;

public sealed class PipeTableTests
{
    private static readonly Gen<string> Parts =
        Gen.Elements("a", "|", "\\|", "\\", "-", ":", " ", "\t", "é", "表", "😀", "[^n]", "{figure:days}", "\n", "> ", "+--", "Table: ", "[^n]: ")
            .ListOf().Select(p => string.Concat(p));

    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("a|b", "a", "b")]
    [InlineData("| a \\| b |", "a \\| b")]
    [InlineData("| | b", "", "b")]
    [InlineData("||", "")]
    [InlineData("|", "")]
    [InlineData("| a || b |", "a", "", "b")]
    public void A_line_is_cut_at_its_pipes(string line, params string[] cells) => Assert.Equal(cells, Split(line));

    [Fact]
    public void Nothing_of_a_line_is_lost() => Prop.ForAll(
        Parts.Select(p => p.Replace("\n", "")).ToArbitrary(),
        line => string.Concat(Split(line).Select(Letters)) == Letters(line)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_is_joined_with_pipes_is_cut_again() => Prop.ForAll(
        Gen.Elements("a", "b c", "\\|", "\\\\", "é", "").NonEmptyListOf().ToArbitrary(),
        cells => Split("| " + string.Join(" | ", cells) + " |").SequenceEqual(cells)).QuickCheckThrowOnFailure();

    /// <summary>A chapter of any such parts is read without an exception, or refused with findings.</summary>
    [Fact]
    public void Any_order_of_the_signs_is_read() => Prop.ForAll(
        Parts.ToArbitrary(),
        text => SmallProject.LoadText(text + "\n\nEnd[^n].\n\n[^n]: Note.") is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static IEnumerable<string> Split(string line) => PipeTable.Split(line, (0, line.Length)).Select(c => line[c.Start..c.End]);

    /// <summary>Without spaces, and without pipes that are borders.</summary>
    private static string Letters(string line)
    {
        var text = "";
        for (var i = 0; i < line.Length; i++)
        {
            var isEscaped = line[i] == '\\' && i + 1 < line.Length;
            text += isEscaped ? line.Substring(i, 2).TrimEnd() : line[i] is '|' or ' ' or '\t' ? "" : line[i].ToString();
            i += isEscaped ? 1 : 0;
        }

        return text.Replace(" ", "").Replace("\t", "");
    }
}
