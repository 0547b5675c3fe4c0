using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>A font in the tables of TrueType and OpenType.</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    private const int MostTables = 128;
    private const int MostCmaps = 64;
    private const int LongestName = 256;

    private readonly Dictionary<string, FontBytes> tables;
    private readonly int unitsPerEm;
    private readonly int metricCount;
    private readonly Lazy<Dictionary<string, int>> names;

    private TrueTypeProgram(Dictionary<string, FontBytes> tables)
    {
        this.tables = tables;
        unitsPerEm = Table("head").U16(18);
        metricCount = Table("hhea").U16(34);
        GlyphCount = Table("maxp").U16(4);
        Cmaps = ReadCmaps(Table("cmap"));
        Outlines = CffProgram.Read(Table("CFF ").Data);
        names = new Lazy<Dictionary<string, int>>(ReadNames);
    }

    public override int GlyphCount { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<CmapSubtable> Cmaps { get; }

    /// <summary>Of an OpenType font with cubic outlines; else null.</summary>
    public CffProgram? Outlines { get; }

    /// <returns>Null when it is no such font.</returns>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> data)
    {
        var file = new FontBytes(data);
        var start = file.U32(0) == 0x74746366 ? file.U32(12) : 0;
        if (file.U32(start) is not (0x00010000 or 0x74727565 or 0x4F54544F))
            return null;
        var all = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(file.U16(start + 4), MostTables); i++)
        {
            var entry = start + 12 + (16 * i);
            all[Encoding.Latin1.GetString(file.Part(entry, 4).Data.Span)] = file.Part(file.U32(entry + 8), file.U32(entry + 12));
        }

        var font = new TrueTypeProgram(all);
        return font is { GlyphCount: > 0, unitsPerEm: > 0 } && font.HasOutlines ? font : null;
    }

    public override double? Width(int glyph)
    {
        if (glyph < 0 || glyph >= GlyphCount || metricCount == 0 || Table("hmtx").Length == 0)
            return null;
        return Table("hmtx").U16(4L * Math.Min(glyph, metricCount - 1)) * 1000.0 / unitsPerEm;
    }

    /// <summary>Whether there is room for the glyph's outline, which may be empty.</summary>
    public bool HasGlyph(int glyph)
    {
        if (glyph < 0 || glyph >= GlyphCount)
            return false;
        return Outlines is not null || End(glyph) <= Table("glyf").Length;
    }

    /// <summary>Whether anything is drawn.</summary>
    public bool HasOutline(int glyph) => HasGlyph(glyph) && (Outlines is not null || End(glyph) > End(glyph - 1));

    public CmapSubtable? Cmap(int platform, int encoding) => Cmaps.FirstOrDefault(c => c.Platform == platform && c.Encoding == encoding);

    /// <returns>0 for none.</returns>
    public int GlyphNamed(string name) => names.Value.GetValueOrDefault(name);

    private bool HasOutlines => Outlines is not null || (Table("loca").Length > 0 && tables.ContainsKey("glyf"));

    private FontBytes Table(string tag) => tables.GetValueOrDefault(tag);

    /// <summary>Where a glyph's outline ends; 0 before the first.</summary>
    private long End(int glyph)
    {
        var loca = Table("loca");
        return Table("head").S16(50) == 0 ? loca.U16(2L * (glyph + 1)) * 2L : loca.U32(4L * (glyph + 1));
    }

    private static ImmutableArray<CmapSubtable> ReadCmaps(FontBytes cmap) =>
    [
        .. Enumerable.Range(0, Math.Min(cmap.U16(2), MostCmaps))
            .Select(i => 4 + (8 * i))
            .Select(at => new CmapSubtable(cmap.U16(at), cmap.U16(at + 2), cmap.Part(cmap.U32(at + 4), cmap.Length))),
    ];

    /// <summary>From <c>post</c>, formats 1 and 2.</summary>
    private Dictionary<string, int> ReadNames()
    {
        var post = Table("post");
        var glyphs = new Dictionary<string, int>(StringComparer.Ordinal);
        var format = post.U32(0);
        var own = format == 0x00020000 ? ReadPostStrings(post) : [];
        for (var glyph = 0; glyph < GlyphCount && format is 0x00010000 or 0x00020000; glyph++)
        {
            var index = format == 0x00010000 ? glyph : post.U16(34 + (2L * glyph));
            if (index < FontData.MacGlyphs.Length)
                glyphs.TryAdd(FontData.MacGlyphs[index], glyph);
            else if (index - FontData.MacGlyphs.Length < own.Count)
                glyphs.TryAdd(own[index - FontData.MacGlyphs.Length], glyph);
        }

        return glyphs;
    }

    private static List<string> ReadPostStrings(FontBytes post)
    {
        var strings = new List<string>();
        for (long at = 34 + (2L * post.U16(32)); at < post.Length && strings.Count < ushort.MaxValue; at += 1 + post.U8(at))
            strings.Add(Encoding.Latin1.GetString(post.Part(at + 1, Math.Min(post.U8(at), LongestName)).Data.Span));
        return strings;
    }
}
