using System.Runtime.InteropServices;

namespace GuideBuilder.Typesetting.Interop;

/// <summary>The C interface of HarfBuzz, as far as it is used: https://harfbuzz.github.io/</summary>
internal static unsafe partial class HarfBuzzMethods
{
    internal const int DirectionLtr = 4;
    internal const int DirectionRtl = 5;
    internal const int ClusterLevelMonotoneCharacters = 1;
    internal const uint UnsafeToBreak = 1;
    internal const uint SafeToInsertTatweel = 4;
    internal const uint ProduceSafeToInsertTatweel = 0x80;
    internal const uint MapValueInvalid = uint.MaxValue;

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphInfo
    {
        public uint Codepoint;
        public uint Mask;
        public uint Cluster;
        private readonly uint var1;
        private readonly uint var2;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphPosition
    {
        public int XAdvance;
        public int YAdvance;
        public int XOffset;
        public int YOffset;
        private readonly uint var;
    }

    /// <summary>A feature of the font that is switched in a part of the text.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Feature
    {
        public uint Name;
        public uint Value;
        public uint Start;
        public uint End;
    }

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial byte* hb_version_string();

    [LibraryImport(NativeLibraries.HarfBuzz, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint hb_blob_create_from_file_or_fail(string fileName);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_blob_destroy(nint blob);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_face_destroy(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_face_make_immutable(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_face_get_upem(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_face_get_glyph_count(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_face_reference_table(nint face, uint tag);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_ot_name_get_utf16(nint face, uint nameId, nint language, ref uint textSize, char* text);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_font_create(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_font_destroy(nint font);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_font_make_immutable(nint font);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial int hb_font_get_nominal_glyph(nint font, uint unicode, out uint glyph);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial int hb_font_get_glyph_h_advance(nint font, uint glyph);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_buffer_create();

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_clear_contents(nint buffer);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_set_flags(nint buffer, uint flags);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_add_utf16(nint buffer, char* text, int textLength, uint itemOffset, int itemLength);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_set_direction(nint buffer, int direction);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_set_script(nint buffer, uint script);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_set_language(nint buffer, nint language);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_buffer_set_cluster_level(nint buffer, int level);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial GlyphInfo* hb_buffer_get_glyph_infos(nint buffer, out uint length);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial GlyphPosition* hb_buffer_get_glyph_positions(nint buffer, out uint length);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_script_from_iso15924_tag(uint tag);

    [LibraryImport(NativeLibraries.HarfBuzz, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint hb_language_from_string(string text, int length);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_shape(nint font, nint buffer, Feature* features, uint featureCount);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_set_add(nint set, uint value);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_set(nint input, int setType);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_plan_create_or_fail(nint face, nint input);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_plan_destroy(nint plan);

    internal static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];
}
