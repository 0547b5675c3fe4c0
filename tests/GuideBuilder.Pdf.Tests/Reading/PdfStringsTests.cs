using System.Text;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Tests.Kit;
using GuideBuilder.Pdf.Tests.Preflight;

namespace GuideBuilder.Pdf.Tests.Reading;

public sealed class PdfStringsTests
{
    [Fact]
    public void Texts_names_and_keys_are_told_however_deep_they_stand()
    {
        var pdf = Conforming.Screen.Add("<</Alt(in a list)/Other[<</Deep[[(deep)]]>>]/Secret#20Key/Secret#20Name>>", out _);
        var texts = Read(pdf.ToBytes()).Texts;
        Assert.Contains(new PdfString("Alt", "in a list"), texts);
        Assert.Contains(new PdfString("Deep", "deep"), texts);
        Assert.Contains(new PdfString("", "Secret Key"), texts);
        Assert.Contains(new PdfString("Secret Key", "Secret Name"), texts);
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    [Fact]
    public void Metadata_attachments_and_photos_are_told_as_files()
    {
        var photo = ToyJpeg.Create(3);
        var pdf = Conforming.Screen.AddStream("<</Type/EmbeddedFile>>", "attached"u8.ToArray(), out _).AddStream("<</Type/XObject/Subtype/Image/Filter/DCTDecode>>", photo, out _);
        var files = Read(pdf.ToBytes()).Files;
        Assert.Contains(files, f => f.Kind == PdfPartKind.Metadata && Encoding.UTF8.GetString(f.Bytes.Span).Contains("<x:xmpmeta", StringComparison.Ordinal));
        Assert.Equal("attached", Encoding.UTF8.GetString(Assert.Single(files, f => f.Kind == PdfPartKind.Attachment).Bytes.Span));
        Assert.Contains(files, f => f.Kind == PdfPartKind.Picture && f.Bytes.Span.SequenceEqual(photo));
    }

    [Fact]
    public void Damaged_files_are_read_as_far_as_they_can_be()
    {
        var whole = Conforming.Screen.ToBytes();
        for (var length = 0; length < whole.Length; length += 501)
            Assert.NotNull(Read(whole[..length]));
    }

    private static PdfStrings Read(byte[] bytes) => PdfStrings.Read(PdfFile.Open("t.pdf", bytes));
}
