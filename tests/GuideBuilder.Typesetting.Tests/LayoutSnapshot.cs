using System.Globalization;
using System.Text;
using GuideBuilder.Core.Geometry;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Tests;

/// <summary>
/// Pages as text: what stands where, in drawing order, in points. Compared with the files in Golden/, which are written anew when
/// the environment variable GUIDE_RENEW is 1.
/// </summary>
internal static class LayoutSnapshot
{
    internal static void Compare(string name, PageSequence sequence)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "GuideBuilder.Typesetting.Tests", "Golden", name + ".txt");
        var text = Render(sequence);
        if (Environment.GetEnvironmentVariable("GUIDE_RENEW") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", text);
    }

    internal static string Render(PageSequence sequence)
    {
        var text = new StringBuilder();
        foreach (var page in sequence.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"page {page.Number}\n");
            AppendItems(text, page);
        }

        foreach (var problem in sequence.Problems)
        {
            text.Append(Describe(problem)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendItems(StringBuilder text, Page page)
    {
        TextItem? before = null;
        foreach (var item in page.Items)
        {
            // The runs of one line stand on one line.
            var goesOn = item is TextItem next && before is not null && next.X.Equals(before.X) && next.Y.Equals(before.Y);
            text.Append(goesOn ? "|" : (text[^1] == '\n' ? "" : "\n") + "  ").Append(Describe(item, goesOn));
            before = item as TextItem;
        }

        text.Append(text[^1] == '\n' ? "" : "\n");
    }

    private static string Describe(PageItem item, bool goesOn) => item switch
    {
        TextItem text when goesOn => Words(text),
        TextItem text => $"text {Number(text.X)} {Number(text.Y)} {Words(text)}",
        FillItem fill => $"fill {Place(fill.Area)} {fill.Ink.Name}",
        PictureItem picture => $"picture {Place(picture.Area)} {picture.Content}",
        AnchorItem anchor => $"anchor {Number(anchor.Y)} {anchor.Name}",
        _ => throw new InvalidOperationException(item.GetType().Name),
    };

    private static string Describe(LayoutProblem problem) => problem switch
    {
        LineTooWide wide => $"problem: “{wide.Line}” is {Number(wide.Excess)} too wide",
        BlockTooTall tall => $"problem: {tall.Owner} is {Number(tall.Excess)} too tall",
        _ => $"problem: {problem}",
    };

    private static string Words(TextItem item) => item.Run.Text.Replace("\n", "\\n") + (item.Owner is null ? "" : $" <{item.Owner}>");

    private static string Place(Rect area) => $"{Number(area.X)} {Number(area.Y)} {Number(area.Width)} x {Number(area.Height)}";

    private static string Number(double value) => Math.Round(value, 1).ToString("0.0", CultureInfo.InvariantCulture);
}
