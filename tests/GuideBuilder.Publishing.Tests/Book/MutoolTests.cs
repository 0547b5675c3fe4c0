using System.Text;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>
/// The text as a foreign program finds it. The comparison is fair in this way: mutool gives each page's characters in
/// content order, which is logical order in every script here; so each paragraph, or the part of it on one page, must stand
/// in its page's text, white space aside. mutool knows no ActualText: where a cluster has several glyphs, the first says
/// the text and the others say U+200B, which is left out on both sides together with U+FFFD, its mark for glyphs without text.
/// </summary>
public sealed class MutoolTests
{
    private const double SmallestShare = 0.995;

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Mutool_finds_the_same_characters(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var pages = Judge.MutoolText(pdf.Bytes.ToArray()).Split('\f').Select(Bare).ToList();
        var (found, all) = (0, 0);
        List<string> lost = [];
        foreach (var (page, text) in PartsByPage(pdf))
        {
            all += text.Length;
            if (pages[page].Contains(text, StringComparison.Ordinal))
            {
                found += text.Length;
            }
            else
            {
                lost.Add(text);
            }
        }

        Assert.True(found >= SmallestShare * all, $"{found} of {all}; lost: {string.Join('\n', lost)}");
    }

    private static IEnumerable<(int Page, string Text)> PartsByPage(BuiltPdf pdf) =>
        from paragraph in pdf.Paragraphs
        from part in paragraph.Glyphs.GroupBy(g => g.Placed.Page)
        select (part.Key, Bare(string.Concat(part.Select(g => g.Placed.Text))));

    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFFFD')))
        {
            bare.Append(c);
        }

        return bare.ToString();
    }
}
