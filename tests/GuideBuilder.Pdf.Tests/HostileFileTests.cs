using System.Diagnostics;
using System.Text;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class HostileFileTests
{
    public static TheoryData<string> Codings => ["--object-streams=disable", "--object-streams=generate", "--qdf", "--linearize", "--compress-streams=n"];

    [Theory]
    [MemberData(nameof(Codings))]
    public void Files_as_other_programs_write_them_are_read_alike(string coding)
    {
        var bytes = Sample.Bytes(PdfFlavour.Screen);
        var rewritten = Judge.RewriteWithQpdf(bytes, coding);
        Assert.Equal(Describe(bytes), Describe(rewritten));
        Assert.Empty(PdfFile.Open("t.pdf", rewritten).Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a pdf")]
    [InlineData("%PDF-1.6")]
    [InlineData("%PDF-1.6\nstartxref\n99999\n%%EOF")]
    [InlineData("%PDF-1.6\nxref\n0 99999999\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.6\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\nxref\n1 1\n0000000009 00000 n \ntrailer<</Root 1 0 R>>\nstartxref\n71\n%%EOF")]
    public void What_is_no_pdf_gives_findings(string text) => Assert.NotEmpty(Open(Encoding.Latin1.GetBytes(text)).Findings);

    [Fact]
    public void A_file_cut_off_anywhere_gives_findings_or_text_and_no_fault()
    {
        var bytes = Sample.Bytes(PdfFlavour.Screen);
        for (var length = 0; length < bytes.Length; length += 197)
            Assert.NotEmpty(Open(bytes[..length]).Findings);
    }

    [Theory]
    [InlineData("--qdf")]
    [InlineData("--object-streams=generate")]
    public void A_file_with_any_byte_changed_gives_no_fault(string coding)
    {
        var bytes = Judge.RewriteWithQpdf(Sample.Bytes(PdfFlavour.Screen), coding);
        for (var i = 0; i < bytes.Length; i += 41)
        {
            var changed = bytes.ToArray();
            changed[i] = (byte)(changed[i] * 31 + i);
            Assert.NotNull(Open(changed));
        }
    }

    [Fact]
    public void Deep_nesting_gives_a_finding() =>
        AssertQuick(OneObject(new string('[', 3_000_000)), "GB5004");

    [Fact]
    public void A_chain_of_lengths_gives_no_overflow()
    {
        var file = new StringBuilder("%PDF-1.6\n");
        var offsets = new List<int>();
        for (var i = 1; i <= 50000; i++)
        {
            offsets.Add(file.Length);
            file.Append(i).Append(" 0 obj<</Pages 1 0 R/Length ").Append(i + 1).Append(" 0 R>>stream\n");
        }

        AssertQuick(WithTable(file, offsets), "GB5002");
    }

    [Fact]
    public void Many_names_for_one_huge_object_are_not_all_read()
    {
        var kids = string.Concat(Enumerable.Range(1, 40000).Select(i => i + " 0 R "));
        var file = new StringBuilder("%PDF-1.6\n1 0 obj<</Pages<</Kids[").Append(kids).Append("]>>/X[").Append(string.Concat(Enumerable.Repeat("0 ", 500000))).Append("]>>endobj\n");
        AssertQuick(WithTable(file, [.. Enumerable.Repeat(9, 40000)]), "GB5002");
    }

    [Fact]
    public void A_stream_that_unpacks_without_end_gives_a_finding()
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(new byte[100 << 20]);
        var file = new StringBuilder("%PDF-1.6\n1 0 obj<</Pages<</Contents 2 0 R>>>>endobj\n");
        var second = file.Length;
        file.Append("2 0 obj<</Filter/FlateDecode/Length ").Append(packed.Length).Append(">>stream\n").Append(Encoding.Latin1.GetString(packed.ToArray())).Append("\nendstream endobj\n");
        AssertQuick(WithTable(file, [9, second]), "GB5004");
    }

    [Fact]
    public void Forms_that_call_each_other_end()
    {
        var file = new StringBuilder("%PDF-1.6\n1 0 obj<</Pages<</Contents 2 0 R/Resources<</XObject<</F 2 0 R>>>>>>>>endobj\n");
        var second = file.Length;
        var calls = string.Concat(Enumerable.Repeat("/F Do ", 100));
        file.Append("2 0 obj<</Subtype/Form/Length ").Append(calls.Length).Append(">>stream\n").Append(calls).Append("\nendstream endobj\n");
        AssertQuick(WithTable(file, [9, second]), "GB5004");
    }

    [Theory]
    [InlineData("1 0 obj[")]
    [InlineData("1 0 obj(")]
    [InlineData("1 0 obj<</Type/ObjStm/First 9/Length 1 0 R>>stream\n")]
    [InlineData("2 0 obj<</Type/XRef/Root 2 0 R/X(")]
    [InlineData("trailer<<(")]
    [InlineData("trailer<</Root ")]
    [InlineData("99999999999999999999")]
    [InlineData("                obj")]
    [InlineData("startxref 9 1 0 obj ")]
    public void What_looks_like_objects_without_end_is_searched_once(string part) =>
        AssertQuick(Encoding.Latin1.GetBytes("%PDF-1.6\n" + string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length))), "GB5002");

    [Fact]
    public void Object_streams_that_unpack_without_end_give_a_finding()
    {
        var packed = Encoding.Latin1.GetString([.. Packing.RunLength(Packing.RunLength(new byte[20 << 20]))]);
        var file = new StringBuilder("%PDF-1.6\n");
        for (var i = 1; i <= 30; i++)
            file.Append(i).Append(" 0 obj<</Type/ObjStm/First 4/Filter[/RL/RL]/Length ").Append(packed.Length).Append(">>stream\n").Append(packed).Append("\nendstream endobj\n");
        AssertQuick(Encoding.Latin1.GetBytes(file.ToString()), "GB5004");
    }

    private static void AssertQuick(byte[] bytes, string code)
    {
        var watch = Stopwatch.StartNew();
        var file = Open(bytes);
        Assert.Contains(file.Findings, f => f.Code.Id == code);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static PdfFile Open(byte[] bytes)
    {
        var file = PdfFile.Open("t.pdf", bytes);
        _ = PdfText.Read(file).Elements().Select(e => e.Text.Length).Sum();
        _ = (file.OutputIntents, file.Metadata);
        return file;
    }

    private static string Describe(byte[] bytes)
    {
        var file = PdfFile.Open("t.pdf", bytes);
        var text = PdfText.Read(file);
        var glyphs = text.Elements().SelectMany(e => e.Glyphs);
        return string.Join('\n', text.Elements().Select(e => $"{e.Type} {e.Language} {e.Text}").Concat(glyphs.Select(g => g.ToString())));
    }

    private static byte[] OneObject(string value) => WithTable(new StringBuilder("%PDF-1.6\n1 0 obj").Append(value), [9]);

    /// <param name="offsets">Of the objects from 1.</param>
    private static byte[] WithTable(StringBuilder file, List<int> offsets)
    {
        var start = file.Length + 1;
        file.Append("\nxref\n1 ").Append(offsets.Count).Append('\n');
        foreach (var offset in offsets)
            file.Append(offset.ToString("D10")).Append(" 00000 n \n");
        file.Append("trailer<</Root 1 0 R>>\nstartxref\n").Append(start).Append("\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
