using System.Text;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class ForeignFileTests
{
    private static readonly Dictionary<string, int> Pages = new(StringComparer.Ordinal)
    {
        ["cairo"] = 2,
        ["chromium-tagged"] = 2,
        ["ghostscript-ascii"] = 2,
        ["ghostscript-press"] = 2,
        ["ghostscript-spots"] = 2,
        ["hand-codings"] = 1,
        ["hand-form"] = 1,
        ["hand-incremental"] = 1,
        ["hand-inline-image"] = 1,
        ["hand-layers"] = 1,
        ["libreoffice-pdfa2"] = 2,
        ["libreoffice-plain"] = 2,
        ["mutool-jpeg"] = 1,
        ["qpdf-linearized"] = 2,
        ["qpdf-packed"] = 2,
        ["weasyprint-pdfa2b"] = 2,
        ["weasyprint-pdfua1"] = 2,
        ["weasyprint-plain"] = 2,
    };

    /// <summary>The pages of the last are packed and encrypted.</summary>
    private static readonly Dictionary<string, int> EncryptedPages = new(StringComparer.Ordinal)
    {
        ["libreoffice-encrypted"] = 2,
        ["qpdf-aes-256"] = 2,
        ["qpdf-rc4-128"] = 2,
        ["qpdf-rc4-40"] = 2,
        ["qpdf-aes-256-packed"] = 0,
    };

    public static TheoryData<string> Readable => [.. Pages.Keys];

    public static TheoryData<string> Encrypted => [.. EncryptedPages.Keys];

    public static TheoryData<string> All => [.. ForeignFile.Names];

    [Fact]
    public void Every_file_is_tested() => Assert.Equal(ForeignFile.Names, Pages.Keys.Concat(EncryptedPages.Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_file_of_another_program_is_read_without_complaint(string name)
    {
        var file = Open(ForeignFile.Read(name));
        Assert.Contains(ForeignFile.Line, TextOf(file));
        Assert.Equal(Pages[name], file.Pages.Length);
        Assert.All(file.Pages, page => Assert.InRange(page.Media.Width, 290, 300));
        Assert.Empty(file.Findings);
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void Of_an_encrypted_file_nothing_is_said_but_that_it_is_encrypted(string name)
    {
        var file = Open(ForeignFile.Read(name));
        Assert.Equal("", TextOf(file).Trim());
        Assert.Equal(EncryptedPages[name], file.Pages.Length);
        Assert.Equal("GB5003", Codes(file));
        Assert.True(file.Metadata.IsEmpty);
    }

    [Theory]
    [InlineData("chromium-tagged")]
    [InlineData("libreoffice-pdfa2")]
    [InlineData("weasyprint-pdfua1")]
    public void The_structure_of_a_tagged_file_is_read(string name)
    {
        var elements = PdfText.Read(Open(ForeignFile.Read(name))).Elements().ToList();
        Assert.StartsWith("Someone can", elements.First(e => e.Type == "H1").Text);
        Assert.Contains(elements, e => e.Type == "LI" && e.Text.Contains("Breathe slowly."));
        Assert.Contains(elements, e => e.Type == "TD" && e.Text.Contains("9 to 17"));
        Assert.Contains(elements, e => e.Type == "Link" && e.Text.Contains("example.org"));
    }

    [Theory]
    [InlineData("chromium-tagged", "de")]
    [InlineData("libreoffice-pdfa2", "de-DE")]
    public void The_language_of_a_part_is_read(string name, string language) =>
        Assert.Contains("größer, fünf.", string.Concat(PdfText.Read(Open(ForeignFile.Read(name))).Elements().Where(e => e.Language == language).Select(e => e.Text)));

    [Theory]
    [InlineData("ghostscript-press", "GTS_PDFX", 0)]
    [InlineData("libreoffice-pdfa2", "GTS_PDFA1", 3)]
    [InlineData("weasyprint-pdfa2b", "GTS_PDFA1", 3)]
    public void The_output_intent_is_read(string name, string standard, int channels)
    {
        var intent = Assert.Single(Open(ForeignFile.Read(name)).OutputIntents);
        Assert.Equal((standard, channels), (intent.Standard, intent.Channels));
    }

    [Fact]
    public void What_a_later_part_of_a_file_replaced_is_gone() =>
        Assert.DoesNotContain("withdrawn", TextOf(Open(ForeignFile.Read("hand-incremental"))));

    [Fact]
    public void Text_is_read_through_every_coding()
    {
        var text = TextOf(Open(ForeignFile.Read("hand-codings")));
        Assert.Contains("Line 149 of many that are much alike.", text);
        Assert.Contains("Another way of coding.", text);
    }

    [Fact]
    public void Samples_come_out_as_they_were_before_prediction()
    {
        var objects = Open(ForeignFile.Read("hand-codings")).Objects;
        var picture = objects.Dictionary(objects.Dictionary(Open(ForeignFile.Read("hand-codings")).Pages[0].Resources["XObject"]).Entries.GetValueOrDefault("P")!);
        Assert.Equal(12, objects.Integer(picture["Width"], 0));
        var samples = objects.Data(new Pdf.Reading.Objects.PdfObject.Reference(7));
        Assert.Equal(Enumerable.Range(0, 12 * 12 * 3).Select(i => (byte)(i * 7)), samples.ToArray());
    }

    [Fact]
    public void Text_after_an_inline_image_is_read() =>
        Assert.Equal(ForeignFile.Line + "After the pictures.", TextOf(Open(ForeignFile.Read("hand-inline-image"))).Trim());

    [Theory]
    [MemberData(nameof(All))]
    public void Without_the_list_of_its_objects_a_file_says_the_same_and_counts_as_damaged(string name)
    {
        var bytes = ForeignFile.Read(name);
        AssertSameButDamaged(bytes, bytes[..Encoding.Latin1.GetString(bytes).LastIndexOf("startxref", StringComparison.Ordinal)]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void When_all_objects_have_moved_a_file_says_the_same_and_counts_as_damaged(string name)
    {
        var bytes = ForeignFile.Read(name);
        AssertSameButDamaged(bytes, [.. bytes[..9], .. "%moved\n"u8, .. bytes[9..]]);
    }

    [Fact]
    public void Without_a_trailer_the_catalogue_is_found_among_packed_objects()
    {
        var bytes = ForeignFile.Read("qpdf-packed");
        AssertSameButDamaged(bytes, bytes[..(Encoding.Latin1.GetString(bytes).LastIndexOf(" 0 obj", StringComparison.Ordinal) - 2)]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_cut_off_anywhere_gives_findings_and_no_fault(string name)
    {
        var bytes = ForeignFile.Read(name);
        var step = 1 + (bytes.Length / 40);
        for (var length = 0; length < bytes.Length - step; length += step)
        {
            var file = Open(bytes[..length]);
            Assert.NotNull(TextOf(file));
            Assert.NotEmpty(file.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_with_bytes_changed_gives_no_fault(string name)
    {
        var bytes = ForeignFile.Read(name);
        for (var seed = 0; seed < 60; seed++)
            Assert.NotNull(TextOf(Open(Noise.Damage(bytes, 1 + (seed / 6), seed))));
    }

    private static void AssertSameButDamaged(byte[] whole, byte[] damaged)
    {
        var (expected, file) = (Open(whole), Open(damaged));
        Assert.Equal(TextOf(expected), TextOf(file));
        Assert.Equal(expected.Pages.Length, file.Pages.Length);
        Assert.Equal(("GB5002 " + Codes(expected)).Trim(), Codes(file));
    }

    private static PdfFile Open(byte[] bytes)
    {
        var file = PdfFile.Open("t.pdf", bytes);
        _ = (file.OutputIntents, file.Metadata, file.Info);
        return file;
    }

    private static string Codes(PdfFile file) => string.Join(' ', file.Findings.Select(f => f.Code.Id));

    /// <summary>Ghostscript makes each space one that does not break.</summary>
    private static string TextOf(PdfFile file)
    {
        var text = PdfText.Read(file);
        return string.Join('\n', text.Structure.Select(e => e.Text).Concat(text.Pages.Select(p => p.Artifacts + p.Untagged))).Replace('\u00A0', ' ');
    }
}
