using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class FilterTests
{
    private static readonly string[] Filters = ["FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"];

    /// <summary>Runs and single bytes, and now and then more than the codes of LZW suffice for.</summary>
    private static readonly Gen<byte[]> Data =
        from parts in (from value in Gen.Choose(0, 255) from count in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(2, 300))) select Enumerable.Repeat((byte)value, count)).ListOf()
        from noise in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(3000, 9000)))
        from seed in Gen.Choose(0, 1000)
        select (byte[])[.. parts.SelectMany(p => p), .. Noise.Bytes(noise, seed)];

    [Fact]
    public void What_was_written_in_hexadecimal_is_read_back() => AssertReadBack("/Filter/ASCIIHexDecode", Packing.Hexadecimal);

    [Fact]
    public void What_was_written_to_the_base_85_is_read_back() => AssertReadBack("/Filter/ASCII85Decode", Packing.Ascii85);

    [Fact]
    public void What_was_written_as_runs_is_read_back() => AssertReadBack("/Filter/RunLengthDecode", Packing.RunLength);

    [Theory]
    [InlineData("", 1)]
    [InlineData("/DecodeParms<</EarlyChange 1>>", 1)]
    [InlineData("/DecodeParms<</EarlyChange 0>>", 0)]
    public void What_was_packed_with_LZW_is_read_back(string settings, int early) => AssertReadBack("/Filter/LZWDecode" + settings, data => Packing.Lzw(data, early));

    [Fact]
    public void Filters_are_undone_in_their_order() =>
        AssertReadBack("/Filter[/A85/RL/AHx/LZW]", data => Packing.Ascii85(Packing.RunLength(Packing.Hexadecimal(Packing.Lzw(data, 1)))));

    [Theory]
    [InlineData(1, 1, 13)]
    [InlineData(3, 2, 5)]
    [InlineData(4, 4, 7)]
    [InlineData(3, 8, 6)]
    [InlineData(4, 16, 3)]
    public void The_prediction_of_TIFF_is_undone(int colours, int bits, int columns)
    {
        var rowLength = ((colours * bits * columns) + 7) / 8;
        AssertReadBack(
            $"/Filter/LZWDecode/DecodeParms<</Predictor 2/Colors {colours}/BitsPerComponent {bits}/Columns {columns}>>",
            data => Packing.Lzw(Packing.Tiff(data, colours, bits, columns), 1),
            data => data[..(data.Length / rowLength * rowLength)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_prediction_of_PNG_is_undone(int filter) => AssertReadBack(
        "/Filter/LZWDecode/DecodeParms<</Predictor 15/Colors 3/Columns 5>>",
        data => Packing.Lzw(Packing.Png(data, filter, 3, 15), 1),
        data => data[..(data.Length / 15 * 15)]);

    [Theory]
    [InlineData("ASCIIHexDecode", "61 6\n2 7>zzz", "abp")]
    [InlineData("ASCIIHexDecode", "6162", "ab")]
    [InlineData("ASCII85Decode", "9jq\no^~>ignored", "Man ")]
    [InlineData("ASCII85Decode", "9jqo^", "Man ")]
    [InlineData("RunLengthDecode", "\u0001ab\u00FEc\u0080ignored", "abccc")]
    public void Spaces_missing_ends_and_what_follows_the_end_do_no_harm(string filter, string packed, string expected)
    {
        var (data, messages) = Unpack($"/Filter/{filter}", Encoding.Latin1.GetBytes(packed));
        Assert.Equal(expected, Encoding.Latin1.GetString(data));
        Assert.DoesNotContain("A compressed part", messages);
    }

    [Theory]
    [InlineData("ASCIIHexDecode", "61?62>", "a")]
    [InlineData("ASCII85Decode", "9jqo^\u00809jqo^~>", "Man ")]
    [InlineData("ASCII85Decode", "9jqo^9~>", "Man ")]
    [InlineData("ASCII85Decode", "uuuuu~>", "")]
    [InlineData("RunLengthDecode", "\u0005ab", "ab")]
    [InlineData("LZWDecode", "\u00FF\u00FF", "")]
    [InlineData("FlateDecode", "abc", "")]
    public void Damage_gives_a_finding_and_what_comes_before_it(string filter, string packed, string expected)
    {
        var (data, messages) = Unpack($"/Filter/{filter}", Encoding.Latin1.GetBytes(packed));
        Assert.Equal(expected, Encoding.Latin1.GetString(data));
        Assert.Contains("A compressed part cannot be read.", messages);
    }

    [Theory]
    [InlineData("/Filter/Crypt", "Crypt")]
    [InlineData("/Filter[/ASCIIHexDecode/Secret]", "Secret")]
    [InlineData("/Filter 7", "an unnamed filter")]
    public void A_filter_that_is_not_known_is_named(string entries, string name) =>
        Assert.Contains($"A part of the file is coded with {name}.", Unpack(entries, "00>"u8.ToArray()).Messages);

    [Theory]
    [InlineData("/Filter/DCTDecode")]
    [InlineData("/Filter[/ASCIIHexDecode/DCT]")]
    public void A_picture_stays_packed_and_is_no_fault(string entries) => Assert.DoesNotContain("coded", Unpack(entries, "00>"u8.ToArray()).Messages);

    [Fact]
    public void Any_bytes_are_unpacked_without_an_exception()
    {
        var cases =
            from filter in Gen.Elements(Filters)
            from data in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf()
            from predictor in Gen.Elements(1, 2, 12)
            from colours in Gen.Elements(-1, 0, 1, 3, 5, 40)
            from bits in Gen.Elements(1, 2, 4, 7, 8, 16)
            from columns in Gen.Elements(-1, 0, 1, 9, 1 << 20, int.MaxValue)
            select (Entries: $"/Filter/{filter}/DecodeParms<</Predictor {predictor}/Colors {colours}/BitsPerComponent {bits}/Columns {columns}>>", data);
        Prop.ForAll(cases.ToArbitrary(), c => Unpack(c.Entries, c.data).Data is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Runs_without_end_give_a_finding() => AssertTooComplex("/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode]", [.. Enumerable.Repeat((byte)129, 1 << 20)]);

    [Fact]
    public void Sequences_that_grow_without_end_give_a_finding() => AssertTooComplex("/Filter/LZWDecode", Packing.LzwOfZeros(rounds: 10));

    [Fact]
    public void A_part_that_is_packed_many_times_gives_a_finding() => AssertTooComplex("/Filter[/AHx/AHx/AHx/AHx/AHx]", "3030>"u8.ToArray());

    private static void AssertTooComplex(string entries, byte[] packed)
    {
        var (data, messages) = Unpack(entries, packed);
        Assert.Contains("goes beyond what this program reads", messages);
        Assert.InRange(data.Length, 0, 64 << 20);
    }

    private static void AssertReadBack(string entries, Func<byte[], byte[]> pack, Func<byte[], byte[]>? shape = null) =>
        Prop.ForAll(Data.ToArbitrary(), data =>
        {
            var expected = shape is null ? data : shape(data);
            var (read, messages) = Unpack(entries, pack(expected));
            return read.AsSpan().SequenceEqual(expected) && !messages.Contains("compressed", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>The header of a zlib stream can ask for a dictionary, which no PDF has (RFC 1950, FDICT).</summary>
    [Fact]
    public void Data_that_ask_for_a_dictionary_are_damaged() =>
        Assert.Empty(Unpack("/Filter/FlateDecode", [120, 249, 44, 0, 113, 222, 126, 196, 228, 61, 112]).Data);

    /// <summary>The data of a stream with the given entries, and the words of all findings.</summary>
    private static (byte[] Data, string Messages) Unpack(string entries, byte[] packed)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n2 0 obj<<{entries}/Length {packed.Length}>>stream\n"), .. packed, .. "\nendstream endobj\ntrailer<</Root 1 0 R>>"u8];
        var file = PdfFile.Open("t.pdf", bytes);
        var data = file.Objects.Data(new PdfObject.Reference(2)).ToArray();
        return (data, string.Join('\n', file.Findings.Select(f => f.Message)));
    }
}
