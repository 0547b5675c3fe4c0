using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Pictures;

namespace GuideBuilder.Pdf.Tests.Pictures;

public sealed class PngRowsTests
{
    [Fact]
    public void What_is_packed_comes_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        Gen.Choose(1, 9).ToArbitrary(),
        (bytes, width) =>
        {
            var height = (bytes.Length / (4 * width)) + 1;
            byte[] samples = [.. bytes, .. new byte[(4 * width * height) - bytes.Length]];
            return Unpack(PngRows.Pack(samples, width, 4), width, height)!.SequenceEqual(samples);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Rows_that_are_missing_or_damaged_are_no_picture()
    {
        var packed = PngRows.Pack(new byte[400], 10, 4);
        Assert.NotNull(Unpack(packed, 10, 10));
        Assert.Null(Unpack(packed, 10, 11));
        Assert.Null(Unpack([1, 2, 3], 10, 10));
        Assert.Null(Unpack([], 10, 10));
    }

    private static byte[]? Unpack(byte[] packed, int width, int height) =>
        PngRows.Unpack(new PdfImage(packed, width, height, PdfImageColours.Cmyk, false) { Coding = PdfImageCoding.PngRows });
}
