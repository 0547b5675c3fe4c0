using System.Collections.Immutable;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>One face of a font file. Immutable and safe to share between threads; lives as long as the process.</summary>
public sealed class FontFace
{
    private const int PageSize = 256;
    private readonly ushort[]?[] glyphPages = new ushort[0x110000 / PageSize][];
    private readonly nint face;

    private FontFace(string key, nint face)
    {
        Key = key;
        this.face = face;
        HarfBuzzMethods.hb_face_make_immutable(face);
        Handle = HarfBuzzMethods.hb_font_create(face);
        HarfBuzzMethods.hb_font_make_immutable(Handle);
        UnitsPerEm = (int)HarfBuzzMethods.hb_face_get_upem(face);
        Metrics = FontMetrics.Read(this);
    }

    /// <summary>The PostScript-like name, as <c>NotoSans-Bold</c>; unique among the faces in use.</summary>
    public string Key { get; }

    public int UnitsPerEm { get; }

    public FontMetrics Metrics { get; }

    /// <summary>The revision and the checksum that the font's maker wrote into it (OpenType, head table).</summary>
    public string Fingerprint => Convert.ToHexStringLower(ReadTable("head").AsSpan(4, 8));

    /// <summary>Whether the outlines are in a CFF table, else in glyf.</summary>
    public bool IsCff => Metrics.IsCff;

    internal nint Handle { get; }

    /// <param name="index">Of the face in a collection; 0 otherwise.</param>
    /// <returns>Null when the file is not a font or cannot be read.</returns>
    public static FontFace? Open(string path, int index, string key)
    {
        var blob = HarfBuzzMethods.hb_blob_create_from_file_or_fail(path);
        if (blob == 0)
        {
            return null;
        }

        var opened = HarfBuzzMethods.hb_face_create(blob, (uint)index);
        HarfBuzzMethods.hb_blob_destroy(blob);
        if (HarfBuzzMethods.hb_face_get_glyph_count(opened) == 0)
        {
            HarfBuzzMethods.hb_face_destroy(opened);
            return null;
        }

        return new FontFace(key, opened);
    }

    /// <summary>The glyph for a single code point before shaping; 0 when the face has none.</summary>
    public int GlyphOf(int codePoint)
    {
        var page = glyphPages[codePoint / PageSize] ??= ReadGlyphPage(codePoint / PageSize);
        return page[codePoint % PageSize];
    }

    /// <summary>In font units.</summary>
    public int AdvanceOf(int glyph) => HarfBuzzMethods.hb_font_get_glyph_h_advance(Handle, (uint)glyph);

    /// <summary>The bytes of a table; empty when there is none.</summary>
    public unsafe byte[] ReadTable(string tag)
    {
        var blob = HarfBuzzMethods.hb_face_reference_table(face, HarfBuzzMethods.Tag(tag));
        var data = HarfBuzzMethods.hb_blob_get_data(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzzMethods.hb_blob_destroy(blob);
        return bytes;
    }

    /// <summary>A smaller font program with just <paramref name="glyphs"/> and what they are composed of.</summary>
    public FaceSubset Subset(ImmutableArray<int> glyphs) => FaceSubset.Make(face, glyphs, IsCff);

    /// <summary>A smaller font file with just <paramref name="characters"/> and the rules that shape them.</summary>
    public byte[] SubsetForReaders(ImmutableSortedSet<int> characters) => ReaderSubset.Make(face, characters);

    /// <summary>What the font's maker says about it (OpenType, name table); empty when there is nothing.</summary>
    /// <param name="id">0 the copyright, 13 the licence, 14 where the licence stands.</param>
    public unsafe string Name(int id)
    {
        var room = stackalloc char[1024];
        uint length = 1024;
        HarfBuzzMethods.hb_ot_name_get_utf16(face, (uint)id, HarfBuzzMethods.hb_language_from_string("en", -1), ref length, room);
        return new string(room, 0, (int)length);
    }

    private ushort[] ReadGlyphPage(int number)
    {
        var page = new ushort[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            HarfBuzzMethods.hb_font_get_nominal_glyph(Handle, (uint)((number * PageSize) + i), out var glyph);
            page[i] = (ushort)glyph;
        }

        return page;
    }
}
