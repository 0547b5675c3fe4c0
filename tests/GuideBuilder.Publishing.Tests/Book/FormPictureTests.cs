using GuideBuilder.Content.Files;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>
/// One page of each form as a small picture. A difference is no fault by itself: look at both, and write the pictures anew with the
/// environment variable GUIDE_RENEW=1 when they are better than before.
/// </summary>
public sealed class FormPictureTests
{
    // Another release of the program that paints may shade edges differently; a line that moved changes far more.
    private const int VisibleDifference = 64;
    private const double MostChanged = 0.004;

    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "GuideBuilder.Publishing.Tests", "Golden", "forms");

    [Theory]
    [InlineData("guide-women", "a5", "uk", "screen", 4, 30)]
    [InlineData("guide-women", "a5", "ar", "office", 1, 24)]
    [InlineData("guide-women", "large-print", "ur", "print", 6, 20)]
    [InlineData("leaflet-women", "leaflet-wrap", "prs", "print", 1, 28)]
    [InlineData("leaflet-women", "leaflet-z", "de", "print", 2, 28)]
    [InlineData("card-women", "card-folded", "bn", "print", 2, 40)]
    [InlineData("wallet-women", "card-small", "ti", "office", 2, 24)]
    [InlineData("poster-women", "poster-a3", "zh-Hans", "print", 1, 16)]
    [InlineData("poster-women", "poster-a2", "ur", "print", 1, 12)]
    [InlineData("poster-women", "poster-languages", "mul", "print", 1, 16)]
    public void A_page_looks_as_it_did(string publication, string style, string tag, string use, int page, int resolution)
    {
        var book = tag == "mul" ? FormsBuild.SetTogether(publication, style, RealBuild.Press) : FormsBuild.BookOf(publication, style, tag);
        var written = use == "office" ? PdfBook.WriteOffice(book) : PdfBook.Write(book, use == "print" ? PdfFlavour.Print : PdfFlavour.Screen);
        var painted = Rendering.Png(written.Bytes, page, resolution);
        var path = Path.Combine(Folder, $"{style}-{use}-{tag}.png");
        if (Environment.GetEnvironmentVariable("GUIDE_RENEW") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(path, painted);
        }

        var changed = Changed(File.ReadAllBytes(path), painted);
        Assert.True(changed <= MostChanged, $"{changed:P} of the pixels differ from {Path.GetFileName(path)}.");
    }

    [Fact]
    public void A_page_that_moved_by_a_line_would_be_noticed()
    {
        var book = FormsBuild.BookOf("guide-women", "a5", "uk");
        var page = book.Pages[3];
        var moved = book with { Pages = book.Pages.SetItem(3, page with { Items = [.. page.Items.Select(i => i is Typesetting.Pages.TextItem ? i.Move(0, 5) : i)] }) };
        var changed = Changed(Rendering.Png(PdfBook.Write(book, PdfFlavour.Screen).Bytes, 4, 30), Rendering.Png(PdfBook.Write(moved, PdfFlavour.Screen).Bytes, 4, 30));
        Assert.True(changed > 2 * MostChanged, $"{changed:P} of the pixels differ.");
    }

    /// <summary>The part of the pixels that anyone would see to be different.</summary>
    private static double Changed(byte[] before, byte[] after)
    {
        var (one, other) = (PngReader.Read(before).Image!, PngReader.Read(after).Image!);
        Assert.Equal((one.Width, one.Height), (other.Width, other.Height));
        var (first, second) = (PngRaster.Decode(one).Samples.ToArray(), PngRaster.Decode(other).Samples.ToArray());
        return first.Zip(second).Count(p => Math.Abs(p.First - p.Second) > VisibleDifference) / (double)first.Length;
    }
}
