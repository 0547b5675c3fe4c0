using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>
/// Finds faces by family name in the folders given. A family's files are named as Noto names them: the family
/// without spaces, a hyphen, the style (<c>NotoSans-BoldItalic.ttf</c>); the CJK families are faces of a collection.
/// </summary>
public sealed class FontLibrary(ImmutableArray<string> folders)
{
    private readonly ConcurrentDictionary<(string Family, bool Bold, bool Italic), FontFace?> faces = new();

    // The order of the regional faces in NotoSansCJK-*.ttc.
    private static readonly string[] CjkRegions = ["JP", "KR", "SC", "TC", "HK"];

    /// <summary>Where Debian and its relatives keep Noto fonts.</summary>
    public static ImmutableArray<string> SystemFolders { get; } =
        ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"];

    /// <summary>The faces opened so far, in the order of their keys.</summary>
    public ImmutableArray<FontFace> Loaded => [.. faces.Values.OfType<FontFace>().DistinctBy(f => f.Key).OrderBy(f => f.Key, StringComparer.Ordinal)];

    /// <summary>What each question so far led to, as <c>Noto Sans Bold: NotoSans-Bold 00020106bee59ae3</c>; also those that led to nothing.</summary>
    public ImmutableArray<string> Answers => [.. faces.Select(f => AnswerOf(f.Key, f.Value)).Order(StringComparer.Ordinal)];

    /// <summary>Whether an answer that was given earlier, perhaps on another day, would be given now.</summary>
    public bool Repeats(string answer)
    {
        var question = answer.Split(':')[0];
        foreach (var (bold, italic) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true), (true, true)])
        {
            if (question.EndsWith($" {StyleName(bold, italic)}", StringComparison.Ordinal))
            {
                var key = (question[..^(StyleName(bold, italic).Length + 1)], bold, italic);
                return AnswerOf(key, Find(key.Item1, bold, italic)) == answer;
            }
        }

        return false;
    }

    /// <summary>
    /// The face of the family nearest to the style asked for: without its italic when the family has none, without
    /// its bold when it has none. Null when the family is not installed.
    /// </summary>
    public FontFace? Find(string family, bool bold, bool italic) =>
        faces.GetOrAdd((family, bold, italic), static (key, self) => self.Load(key.Family, key.Bold, key.Italic), this);

    private FontFace? Load(string family, bool bold, bool italic)
    {
        if (Open(family, StyleName(bold, italic)) is { } exact)
        {
            return exact;
        }

        return (bold, italic) switch
        {
            (_, true) => Find(family, bold, italic: false),
            (true, false) => Find(family, bold: false, italic: false),
            _ => null,
        };
    }

    private static string AnswerOf((string Family, bool Bold, bool Italic) question, FontFace? face) =>
        $"{question.Family} {StyleName(question.Bold, question.Italic)}: {(face is null ? "none" : $"{face.Key} {face.Fingerprint}")}";

    private static string StyleName(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => "BoldItalic",
        (true, false) => "Bold",
        (false, true) => "Italic",
        _ => "Regular",
    };

    private FontFace? Open(string family, string style)
    {
        var name = family.Replace(" ", "", StringComparison.Ordinal);
        var (file, index) = (name, 0);
        var region = name.LastIndexOf("CJK", StringComparison.Ordinal);
        if (region > 0)
        {
            file = name[..(region + 3)];
            index = Array.IndexOf(CjkRegions, name[(region + 3)..]);
        }

        var path = index < 0 ? null : Locate($"{file}-{style}");
        return path is null ? null : FontFace.Open(path, index, $"{name}-{style}");
    }

    private string? Locate(string name)
    {
        foreach (var folder in folders)
        {
            foreach (var extension in (ReadOnlySpan<string>)[".ttf", ".otf", ".ttc"])
            {
                var path = Path.Combine(folder, name + extension);
                if (File.Exists(path))
                {
                    return path;
                }
            }
        }

        return null;
    }
}
