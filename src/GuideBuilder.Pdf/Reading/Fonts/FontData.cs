using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Tables of the specifications that are too long to stand among code.</summary>
internal static class FontData
{
    /// <summary>By string id (Adobe Technical Note 5176, appendix A).</summary>
    public static readonly ImmutableArray<string> CffStrings = [.. Lines("cff-strings.txt")];

    /// <summary>The order of glyphs in <c>post</c> format 1 (OpenType, post).</summary>
    public static readonly ImmutableArray<string> MacGlyphs = [.. Lines("mac-glyphs.txt")];

    /// <summary>The Adobe Glyph List: from a name to UTF-16.</summary>
    public static readonly FrozenDictionary<string, string> GlyphList = Lines("glyphlist.txt")
        .Select(line => line.Split(';'))
        .ToFrozenDictionary(parts => parts[0], parts => Text(parts[1]), StringComparer.Ordinal);

    /// <summary>Lines of an embedded file, without those that begin with a number sign.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(FontData).Assembly.GetManifestResourceStream("fonts/" + name)
            ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }

    private static string Text(string codes) => string.Concat(codes.Split(' ').Select(code => (char)Convert.ToUInt16(code, 16)));
}
