using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Publishing.Tests.Specimen;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>What a viewer calls a page is what is printed on it.</summary>
public sealed class PageLabelTests
{
    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void A_page_is_called_by_the_number_printed_on_it(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var book = SpecimenBuild.BookIn(tag);
        var pages = book.Pages.Where(p => flavour == PdfFlavour.Print || !book.FreePages.Contains(p.Number)).ToList();
        Assert.Equal(pages.Select(p => pdf.Edition.Locale.FormatNumber(p.Number)), pdf.Labels);
        Assert.All(pdf.Text.Pages.Skip(1).SkipLast(1).Zip(pdf.Labels.Skip(1)), p => Assert.Contains(p.Second, p.First.Artifacts));
    }

    [Theory]
    [InlineData("de", PdfFlavour.Print, 1)]
    [InlineData("de", PdfFlavour.Screen, 2)]
    public void Numbers_in_western_figures_are_counted_by_the_viewer_as_long_as_no_page_is_left_out(string tag, PdfFlavour flavour, int least)
    {
        var file = SpecimenBuild.PdfIn(tag, flavour).File;
        var ranges = file.Objects.Items(file.Objects.Dictionary(file.Catalogue["PageLabels"])["Nums"]).Length / 2;
        Assert.InRange(ranges, least, least == 1 ? 1 : file.Pages.Length - 1);
    }

    [Fact]
    public void Some_languages_have_digits_of_their_own() =>
        Assert.Contains(SpecimenBuild.Tags, tag => SpecimenBuild.PdfIn(tag, PdfFlavour.Screen).Edition.Locale.Digits[0] != '0');
}
