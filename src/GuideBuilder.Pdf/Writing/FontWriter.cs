using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Fonts as composite fonts with two-byte codes, embedded and subset (ISO 32000-1, 9.7).</summary>
internal static class FontWriter
{
    public static IReadOnlyList<int> Write(ObjectTable objects, IReadOnlyList<FontUse> fonts) => [.. fonts.Select(font => Write(objects, font))];

    private static int Write(ObjectTable objects, FontUse use)
    {
        var (codes, glyphs) = (use.Codes, use.Glyphs);
        var subset = use.Font.Subset(glyphs);
        var name = $"{Tag(use.Font, glyphs)}+{use.Font.PostScriptName}";
        var isTrueType = use.Font.Kind == PdfFontKind.TrueType;
        var program = Program(objects, subset, isTrueType);
        var descriptor = objects.Add(w => FontDescriptorWriter.Write(w, use, name, program));
        var map = isTrueType ? CodeToGlyph(objects, codes, glyphs, subset) : 0;
        var cidFont = objects.Add(w => WriteCidFont(w, use, codes, name, descriptor, map));
        var toUnicode = objects.AddStream(_ => { }, ToUnicodeWriter.Write(codes));
        return objects.Add(w => w.Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(isTrueType ? name : name + "-Identity-H")
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(cidFont).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8));
    }

    private static int Program(ObjectTable objects, FontSubset subset, bool isTrueType) => isTrueType
        ? objects.AddStream(w => w.Raw("/Length1 "u8).Integer(subset.Data.Length), subset.Data.Span)
        : objects.AddStream(w => w.Raw("/Subtype/CIDFontType0C"u8), subset.Data.Span);

    private static void WriteCidFont(ByteWriter w, FontUse use, CodeUse[] codes, string name, int descriptor, int map)
    {
        w.Raw("<</Type/Font/Subtype"u8).Raw(map > 0 ? "/CIDFontType2"u8 : "/CIDFontType0"u8).Raw("/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor);
        if (map > 0)
            w.Raw("/CIDToGIDMap "u8).Reference(map);
        WriteWidths(w, use, codes);
        w.Raw(">>"u8);
    }

    /// <summary>One array for each unbroken series of codes.</summary>
    private static void WriteWidths(ByteWriter w, FontUse use, CodeUse[] codes)
    {
        w.Raw("/DW "u8).Integer(use.Width(0)).Raw("/W["u8);
        for (var i = 0; i < codes.Length; i++)
        {
            var isFirst = i == 0 || codes[i].Code != codes[i - 1].Code + 1;
            if (isFirst)
                w.Raw(i == 0 ? ""u8 : "]"u8).Integer(codes[i].Code).Raw("["u8);
            w.Raw(isFirst ? ""u8 : " "u8).Integer(use.Width(codes[i].Glyph));
        }

        w.Raw(codes.Length == 0 ? "]"u8 : "]]"u8);
    }

    private static int CodeToGlyph(ObjectTable objects, CodeUse[] codes, ImmutableArray<int> glyphs, FontSubset subset)
    {
        var map = new byte[(codes.Length + 1) * 2];
        foreach (var code in codes)
        {
            var glyph = subset.NewGlyphIds[glyphs.BinarySearch(code.Glyph)];
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(code.Code * 2), checked((ushort)glyph));
        }

        return objects.AddStream(_ => { }, map);
    }

    /// <summary>Six letters that tell this subset from others of the same face (9.6.4).</summary>
    private static string Tag(PdfFont font, ImmutableArray<int> glyphs)
    {
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes(font.Key), .. glyphs.SelectMany(g => (byte[])[0, (byte)(g >> 8), (byte)g])]);
        return string.Create(6, hash, static (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)('A' + (bytes[i] % 26));
        });
    }
}
