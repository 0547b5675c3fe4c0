using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>A composite font as it is embedded in a PDF.</summary>
/// <param name="FaceKey">The face it was made from.</param>
/// <param name="Codes">What each code says.</param>
/// <param name="GlyphMap">CIDToGIDMap; empty for a CID-keyed CFF font, whose codes are the face's own glyph ids.</param>
/// <param name="Program">A TrueType font, or a bare CFF table.</param>
internal sealed partial record EmbeddedFont(string FaceKey, ImmutableArray<(int Code, string Text)> Codes, ReadOnlyMemory<byte> GlyphMap, ReadOnlyMemory<byte> Program)
{
    public bool IsTrueType => !GlyphMap.IsEmpty;

    public static ImmutableArray<EmbeddedFont> In(BuiltPdf pdf)
    {
        var objects = pdf.File.Objects;
        return
        [
            .. pdf.File.Pages
                .SelectMany(p => objects.Dictionary(p.Resources["Font"]).Entries.Values)
                .OfType<PdfObject.Reference>()
                .DistinctBy(r => r.ObjectNumber)
                .Select(r => Read(objects, objects.Dictionary(r))),
        ];
    }

    public int GlyphOf(int code) => IsTrueType ? BinaryPrimitives.ReadUInt16BigEndian(GlyphMap.Span[(2 * code)..]) : code;

    /// <summary>Whether the code's outline in the file is that of a glyph of the face it was made from. CFF: whether it is that glyph.</summary>
    public bool ShowsOutlineOf(int code, FontFace face, int glyph)
    {
        if (!IsTrueType)
        {
            return code == glyph;
        }

        var embedded = Outline(Table("head"), Table("loca"), Table("glyf"), GlyphOf(code));
        var original = Outline(face.ReadTable("head"), face.ReadTable("loca"), face.ReadTable("glyf"), glyph);
        return embedded.Span.SequenceEqual(original.Span);
    }

    /// <summary>A simple glyph's box, contours and points, without hinting and padding (OpenType, glyf table).</summary>
    private static ReadOnlyMemory<byte> Outline(ReadOnlySpan<byte> head, ReadOnlySpan<byte> loca, ReadOnlyMemory<byte> glyf, int glyph)
    {
        var isLong = head[51] == 1;
        var start = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]);
        var end = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * (glyph + 1))..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * (glyph + 1))..]);
        var data = glyf.Span[start..end];
        var contours = BinaryPrimitives.ReadInt16BigEndian(data);
        Assert.InRange(contours, 1, 10);
        var instructions = 10 + (2 * contours);
        var points = instructions + 2 + BinaryPrimitives.ReadUInt16BigEndian(data[instructions..]);
        return (byte[])[.. data[..instructions], .. data[points..].TrimEnd((byte)0)];
    }

    private byte[] Table(string tag)
    {
        var font = Program.Span;
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font[4..]); i++)
        {
            var entry = font.Slice(12 + (16 * i), 16);
            if (entry[..4].SequenceEqual(Encoding.ASCII.GetBytes(tag)))
            {
                return font.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..])).ToArray();
            }
        }

        throw new InvalidOperationException($"The embedded font has no table {tag}.");
    }

    private static EmbeddedFont Read(PdfObjects objects, PdfObject.Dictionary font)
    {
        var inner = objects.Dictionary(objects.Items(font["DescendantFonts"])[0]);
        var descriptor = objects.Dictionary(inner["FontDescriptor"]);
        var program = objects.Data(descriptor["FontFile2"]) is { IsEmpty: false } data ? data : objects.Data(descriptor["FontFile3"]);
        return new EmbeddedFont(
            objects.Name(inner["BaseFont"])!.Split('+')[1],
            ReadCodes(Encoding.ASCII.GetString(objects.Data(font["ToUnicode"]).Span)),
            objects.Data(inner["CIDToGIDMap"]),
            program);
    }

    private static ImmutableArray<(int Code, string Text)> ReadCodes(string map) =>
        [.. Entry().Matches(map[map.IndexOf("beginbfchar", StringComparison.Ordinal)..]).Select(m => (Hex(m.Groups[1].Value), Utf16(m.Groups[2].Value)))];

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Utf16(string digits) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(digits));

    [GeneratedRegex("^<([0-9A-Fa-f]{4})><([0-9A-Fa-f]+)>$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
