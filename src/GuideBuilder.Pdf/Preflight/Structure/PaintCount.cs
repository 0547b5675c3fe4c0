using System.Globalization;
using System.Text;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>How much of a page was painted in some way that is wrong.</summary>
internal sealed class PaintCount
{
    private const int LongestExcerpt = 30;

    private readonly StringBuilder excerpt = new();
    private int characters;
    private int drawings;
    private int pictures;

    public bool IsEmpty => characters + drawings + pictures == 0;

    public void AddText(string text)
    {
        characters++;
        if (excerpt.Length < LongestExcerpt)
            excerpt.Append(text.AsSpan(0, Math.Min(text.Length, LongestExcerpt)));
    }

    public void AddDrawing() => drawings++;

    public void AddPicture() => pictures++;

    /// <summary>As <c>5 characters of text (“Hello”), 1 drawing</c>.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        if (characters > 0)
            parts.Add(Count(characters, "character") + $" of text (“{excerpt.ToString().Trim()}”)");
        if (drawings > 0)
            parts.Add(Count(drawings, "drawing"));
        if (pictures > 0)
            parts.Add(Count(pictures, "picture"));
        return string.Join(", ", parts);
    }

    private static string Count(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");
}
