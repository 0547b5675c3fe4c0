using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Text;

/// <summary>Shapes items with HarfBuzz. One for each thread, with a buffer that lives as long as the process.</summary>
internal sealed unsafe class Shaper
{
    [ThreadStatic]
    private static Shaper? current;

    private readonly nint buffer = HarfBuzzMethods.hb_buffer_create();

    private Shaper()
    {
    }

    internal static Shaper Current => current ??= new Shaper();

    /// <summary>Shapes <paramref name="item"/> of <paramref name="text"/>; the text around it is context only.</summary>
    /// <param name="findTatweels">Whether to find out where a tatweel may stand.</param>
    internal ShapedItem Shape(string text, Item item, bool findTatweels = false)
    {
        Fill(text, item);
        HarfBuzzMethods.hb_buffer_set_flags(buffer, findTatweels ? HarfBuzzMethods.ProduceSafeToInsertTatweel : 0);
        HarfBuzzMethods.hb_shape(item.Face.Handle, buffer, 0, 0);
        var infos = HarfBuzzMethods.hb_buffer_get_glyph_infos(buffer, out var count);
        var positions = HarfBuzzMethods.hb_buffer_get_glyph_positions(buffer, out _);
        var glyphs = new Span<HarfBuzzMethods.GlyphInfo>(infos, (int)count);
        return new ShapedItem(item, ReadClusters(text, item, glyphs, positions));
    }

    private void Fill(string text, Item item)
    {
        HarfBuzzMethods.hb_buffer_clear_contents(buffer);
        HarfBuzzMethods.hb_buffer_set_cluster_level(buffer, HarfBuzzMethods.ClusterLevelMonotoneCharacters);
        fixed (char* chars = text)
        {
            HarfBuzzMethods.hb_buffer_add_utf16(buffer, chars, text.Length, (uint)item.Start, item.End - item.Start);
        }

        HarfBuzzMethods.hb_buffer_set_direction(buffer, item.IsRightToLeft ? HarfBuzzMethods.DirectionRtl : HarfBuzzMethods.DirectionLtr);
        HarfBuzzMethods.hb_buffer_set_script(buffer, item.Script);
        HarfBuzzMethods.hb_buffer_set_language(buffer, HarfBuzzMethods.hb_language_from_string(item.Run.Language, -1));
    }

    private static ShapedCluster[] ReadClusters(string text, Item item, Span<HarfBuzzMethods.GlyphInfo> glyphs, HarfBuzzMethods.GlyphPosition* positions)
    {
        List<ShapedCluster> clusters = [];
        for (var from = 0; from < glyphs.Length;)
        {
            var to = from + 1;
            while (to < glyphs.Length && glyphs[to].Cluster == glyphs[from].Cluster)
            {
                to++;
            }

            clusters.Add(ReadCluster(text, item, glyphs, positions, from, to));
            from = to;
        }

        if (item.IsRightToLeft)
        {
            clusters.Reverse();
        }

        return SetEnds(clusters, item.End);
    }

    private static ShapedCluster ReadCluster(string text, Item item, Span<HarfBuzzMethods.GlyphInfo> glyphs, HarfBuzzMethods.GlyphPosition* positions, int from, int to)
    {
        var start = (int)glyphs[from].Cluster;
        var invisible = text[start] == '\n';
        var scale = item.Run.Style.Size / item.Face.UnitsPerEm;
        var shaped = new ShapedGlyph[to - from];
        double advance = 0;
        var (safe, tatweel) = (true, true);
        for (var i = from; i < to; i++)
        {
            // A line break is kept as the space glyph without width, so that it can be read back.
            var id = invisible ? item.Face.GlyphOf(' ') : (int)glyphs[i].Codepoint;
            var width = invisible ? 0 : positions[i].XAdvance * scale;
            shaped[i - from] = new ShapedGlyph(id, width, positions[i].XOffset * scale, positions[i].YOffset * scale);
            advance += width;
            safe &= (glyphs[i].Mask & HarfBuzzMethods.UnsafeToBreak) == 0;
            tatweel &= (glyphs[i].Mask & HarfBuzzMethods.SafeToInsertTatweel) != 0;
        }

        return new ShapedCluster(start, 0, shaped, advance + (invisible ? 0 : item.Run.Style.Tracking), safe, tatweel);
    }

    private static ShapedCluster[] SetEnds(List<ShapedCluster> clusters, int end)
    {
        var array = clusters.ToArray();
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = array[i] with { End = i + 1 < array.Length ? array[i + 1].Start : end };
        }

        return array;
    }
}
