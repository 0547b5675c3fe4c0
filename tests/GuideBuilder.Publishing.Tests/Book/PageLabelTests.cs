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
        var ranges = pdf.File.Objects.Items(pdf.File.Objects.Dictionary(pdf.File.Catalogue["PageLabels"])["Nums"]);
        var digits = pdf.Edition.Locale.Digits;
        if (digits[0] == '0')
        {
            // One range from the first page on, which is page 1.
            Assert.Equal((2, "D", 1), (ranges.Length, pdf.File.Objects.Name(Label(0)["S"]), pdf.File.Objects.Integer(Label(0)["St"], 1)));
        }
        else
        {
            Assert.Equal(2 * pdf.File.Pages.Length, ranges.Length);
            Assert.Equal(
                Enumerable.Range(1, pdf.File.Pages.Length).Select(pdf.Edition.Locale.FormatNumber),
                Enumerable.Range(0, pdf.File.Pages.Length).Select(i => pdf.File.Objects.Text(Label(i)["P"])));
        }

        Pdf.Reading.Objects.PdfObject.Dictionary Label(int range) => pdf.File.Objects.Dictionary(ranges[(2 * range) + 1]);
    }

    [Fact]
    public void Some_languages_have_digits_of_their_own() =>
        Assert.Contains(SpecimenBuild.Tags, tag => SpecimenBuild.PdfIn(tag, PdfFlavour.Screen).Edition.Locale.Digits[0] != '0');
}
