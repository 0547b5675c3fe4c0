using System.Collections.Immutable;
using System.Buffers.Binary;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>A font program reduced to the glyphs in use.</summary>
/// <param name="Data">A TrueType font; for CFF outlines the bare table <c>CFF </c>, CID-keyed.</param>
/// <param name="GlyphMap">From the face's glyph ids to those of <paramref name="Data"/>; the same ids for CFF.</param>
public sealed record FaceSubset(byte[] Data, ImmutableDictionary<int, int> GlyphMap)
{
    internal const int SetDropTable = 3;
    internal const uint NoHinting = 1;
    private const uint NotdefOutline = 0x40;

    // A PDF needs outlines and widths only; without GSUB the subsetter does not pull in alternates either.
    private static readonly string[] DroppedTables =
        ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "name", "OS/2", "cmap", "DSIG", "kern", "VORG", "vhea", "vmtx", "STAT", "meta", "gasp"];

    /// <exception cref="InvalidOperationException">HarfBuzz cannot subset the face.</exception>
    internal static FaceSubset Make(nint face, ImmutableArray<int> glyphs, bool cff)
    {
        var map = ImmutableDictionary<int, int>.Empty;
        var data = Execute(face, input => Configure(input, glyphs), plan => map = cff ? glyphs.ToImmutableDictionary(g => g, g => g) : ReadMap(plan, glyphs));
        return new FaceSubset(cff ? ExtractTable(data, HarfBuzzMethods.Tag("CFF ")) : data, map);
    }

    /// <param name="configure">Says what is kept.</param>
    /// <param name="read">Sees the plan before it is gone.</param>
    /// <returns>A font file.</returns>
    /// <exception cref="InvalidOperationException">HarfBuzz cannot subset the face.</exception>
    internal static byte[] Execute(nint face, Action<nint> configure, Action<nint> read)
    {
        var input = HarfBuzzMethods.hb_subset_input_create_or_fail();
        configure(input);
        var plan = HarfBuzzMethods.hb_subset_plan_create_or_fail(face, input);
        HarfBuzzMethods.hb_subset_input_destroy(input);
        var subset = plan == 0 ? 0 : HarfBuzzMethods.hb_subset_plan_execute_or_fail(plan);
        if (subset == 0)
        {
            throw new InvalidOperationException("HarfBuzz could not subset a font.");
        }

        read(plan);
        HarfBuzzMethods.hb_subset_plan_destroy(plan);
        var data = ReadAll(subset);
        HarfBuzzMethods.hb_face_destroy(subset);
        return data;
    }

    private static void Configure(nint input, ImmutableArray<int> glyphs)
    {
        HarfBuzzMethods.hb_subset_input_set_flags(input, NoHinting | NotdefOutline);
        var dropped = HarfBuzzMethods.hb_subset_input_set(input, SetDropTable);
        foreach (var table in DroppedTables)
        {
            HarfBuzzMethods.hb_set_add(dropped, HarfBuzzMethods.Tag(table));
        }

        var set = HarfBuzzMethods.hb_subset_input_glyph_set(input);
        foreach (var glyph in glyphs)
        {
            HarfBuzzMethods.hb_set_add(set, (uint)glyph);
        }
    }

    private static ImmutableDictionary<int, int> ReadMap(nint plan, ImmutableArray<int> glyphs)
    {
        var native = HarfBuzzMethods.hb_subset_plan_old_to_new_glyph_mapping(plan);
        var map = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var glyph in glyphs)
        {
            var mapped = HarfBuzzMethods.hb_map_get(native, (uint)glyph);
            map[glyph] = mapped == HarfBuzzMethods.MapValueInvalid ? 0 : (int)mapped;
        }

        return map.ToImmutable();
    }

    private static unsafe byte[] ReadAll(nint face)
    {
        var blob = HarfBuzzMethods.hb_face_reference_blob(face);
        var data = HarfBuzzMethods.hb_blob_get_data(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzzMethods.hb_blob_destroy(blob);
        return bytes;
    }

    private static byte[] ExtractTable(byte[] font, uint tag)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var record = font.AsSpan(12 + (16 * i), 16);
            if (BinaryPrimitives.ReadUInt32BigEndian(record) == tag)
            {
                var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
                var length = (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
                return font.AsSpan(offset, length).ToArray();
            }
        }

        throw new InvalidOperationException("The subset font has no CFF table.");
    }
}
