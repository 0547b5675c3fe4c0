using System.Runtime.InteropServices;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Text;

/// <summary>Shapes items with HarfBuzz. One for each thread, with a buffer that lives as long as the process.</summary>
internal sealed unsafe class Shaper
{
    [ThreadStatic]
    private static Shaper? current;

    // The same text comes again: a guide is set in several styles, and again until its page numbers are right; text is fitted by trying sizes.
    private const int MostGlyphsKept = 400_000;

    private readonly Dictionary<Question, Answer> known = [];
    private int glyphsKept;

    private readonly nint buffer = HarfBuzzMethods.hb_buffer_create();

    // Most items have the language of the one before.
    private string language = "";
    private nint languageHandle;

    private Shaper() => HarfBuzzMethods.hb_buffer_set_cluster_level(buffer, HarfBuzzMethods.ClusterLevelMonotoneCharacters);

    internal static Shaper Current => current ??= new Shaper();

    /// <summary>Shapes <paramref name="item"/> of <paramref name="text"/>; the text around it is context only.</summary>
    /// <param name="findTatweels">Whether to find out where a tatweel may stand.</param>
    internal ShapedItem Shape(string text, Item item, bool findTatweels = false)
    {
        var answer = Ask(text, item, findTatweels);
        fixed (HarfBuzzMethods.GlyphInfo* infos = answer.Infos)
        fixed (HarfBuzzMethods.GlyphPosition* positions = answer.Positions)
        {
            var clusters = new ShapedCluster[CountClusters(infos, answer.Infos.Length)];
            var glyphs = new ShapedGlyph[answer.Infos.Length];
            if (item.IsRightToLeft)
            {
                ReadFromRight(text, item, infos, positions, clusters, glyphs);
            }
            else
            {
                ReadFromLeft(text, item, infos, positions, clusters, glyphs);
            }

            return new ShapedItem(item, clusters, glyphs);
        }
    }

    /// <summary>In units of the face, so that the answer is the same in all sizes.</summary>
    private Answer Ask(string text, Item item, bool findTatweels)
    {
        var question = new Question(text, item.Start, item.End, item.Face, item.Script, item.Run.Language, item.IsRightToLeft, findTatweels);
        if (known.TryGetValue(question, out var answer))
        {
            return answer;
        }

        answer = AskHarfBuzz(text, item, findTatweels);
        glyphsKept += answer.Infos.Length;
        if (glyphsKept > MostGlyphsKept)
        {
            known.Clear();
            glyphsKept = answer.Infos.Length;
        }

        return known[question] = answer;
    }

    private Answer AskHarfBuzz(string text, Item item, bool findTatweels)
    {
        Fill(text, item);
        HarfBuzzMethods.hb_buffer_set_flags(buffer, findTatweels ? HarfBuzzMethods.ProduceSafeToInsertTatweel : 0);
        var halves = PunctuationPairs.Find(text, item);
        fixed (HarfBuzzMethods.Feature* features = CollectionsMarshal.AsSpan(halves))
        {
            HarfBuzzMethods.hb_shape(item.Face.Handle, buffer, features, (uint)halves.Count);
        }

        var infos = HarfBuzzMethods.hb_buffer_get_glyph_infos(buffer, out var count);
        var positions = HarfBuzzMethods.hb_buffer_get_glyph_positions(buffer, out _);
        return new Answer(new ReadOnlySpan<HarfBuzzMethods.GlyphInfo>(infos, (int)count).ToArray(), new ReadOnlySpan<HarfBuzzMethods.GlyphPosition>(positions, (int)count).ToArray());
    }

    private void Fill(string text, Item item)
    {
        HarfBuzzMethods.hb_buffer_clear_contents(buffer);
        fixed (char* chars = text)
        {
            HarfBuzzMethods.hb_buffer_add_utf16(buffer, chars, text.Length, (uint)item.Start, item.End - item.Start);
        }

        HarfBuzzMethods.hb_buffer_set_direction(buffer, item.IsRightToLeft ? HarfBuzzMethods.DirectionRtl : HarfBuzzMethods.DirectionLtr);
        HarfBuzzMethods.hb_buffer_set_script(buffer, item.Script);
        HarfBuzzMethods.hb_buffer_set_language(buffer, HandleOf(item.Run.Language));
    }

    private nint HandleOf(string name)
    {
        if (languageHandle == 0 || !string.Equals(name, language, StringComparison.Ordinal))
        {
            (language, languageHandle) = (name, HarfBuzzMethods.hb_language_from_string(name, -1));
        }

        return languageHandle;
    }

    private static int CountClusters(HarfBuzzMethods.GlyphInfo* infos, int glyphs)
    {
        var count = 0;
        for (var i = 0; i < glyphs; i++)
        {
            count += i == 0 || infos[i].Cluster != infos[i - 1].Cluster ? 1 : 0;
        }

        return count;
    }

    private static void ReadFromLeft(string text, Item item, HarfBuzzMethods.GlyphInfo* infos, HarfBuzzMethods.GlyphPosition* positions, ShapedCluster[] clusters, ShapedGlyph[] glyphs)
    {
        var from = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            var to = from + 1;
            while (to < glyphs.Length && infos[to].Cluster == infos[from].Cluster)
            {
                to++;
            }

            var end = to < glyphs.Length ? (int)infos[to].Cluster : item.End;
            clusters[i] = ReadCluster(text, item, infos + from, positions + from, end, from, glyphs.AsSpan(from, to - from));
            from = to;
        }
    }

    /// <summary>The last glyphs are those of the first cluster.</summary>
    private static void ReadFromRight(string text, Item item, HarfBuzzMethods.GlyphInfo* infos, HarfBuzzMethods.GlyphPosition* positions, ShapedCluster[] clusters, ShapedGlyph[] glyphs)
    {
        var (to, first) = (glyphs.Length, 0);
        for (var i = 0; i < clusters.Length; i++)
        {
            var from = to - 1;
            while (from > 0 && infos[from - 1].Cluster == infos[from].Cluster)
            {
                from--;
            }

            var end = from > 0 ? (int)infos[from - 1].Cluster : item.End;
            clusters[i] = ReadCluster(text, item, infos + from, positions + from, end, first, glyphs.AsSpan(first, to - from));
            first += to - from;
            to = from;
        }
    }

    /// <param name="glyphs">Of the cluster, to be filled.</param>
    private static ShapedCluster ReadCluster(string text, Item item, HarfBuzzMethods.GlyphInfo* infos, HarfBuzzMethods.GlyphPosition* positions, int end, int firstGlyph, Span<ShapedGlyph> glyphs)
    {
        var start = (int)infos[0].Cluster;
        var invisible = text[start] == '\n';
        var scale = item.Run.Style.Size / item.Face.UnitsPerEm;
        double advance = 0;
        var mask = HarfBuzzMethods.SafeToInsertTatweel;
        var unsafeMask = 0u;
        for (var i = 0; i < glyphs.Length; i++)
        {
            // A line break is kept as the space glyph without width, so that it can be read back.
            var id = invisible ? item.Face.GlyphOf(' ') : (int)infos[i].Codepoint;
            var width = invisible ? 0 : positions[i].XAdvance;
            glyphs[i] = new ShapedGlyph(id, width, positions[i].XOffset, positions[i].YOffset);
            advance += width * scale;
            mask &= infos[i].Mask;
            unsafeMask |= infos[i].Mask;
        }

        return new ShapedCluster(
            start,
            end,
            firstGlyph,
            glyphs.Length,
            advance + (invisible ? 0 : item.Run.Style.Tracking),
            SafeBefore: (unsafeMask & HarfBuzzMethods.UnsafeToBreak) == 0,
            TatweelBefore: mask != 0);
    }

    /// <summary>All that shaping depends on: the features follow from text and item.</summary>
    private readonly record struct Question(string Text, int Start, int End, FontFace Face, uint Script, string Language, bool IsRightToLeft, bool FindsTatweels);

    private readonly record struct Answer(HarfBuzzMethods.GlyphInfo[] Infos, HarfBuzzMethods.GlyphPosition[] Positions);
}
