using System.Buffers;
using System.Text;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Publishing.Facts;

/// <summary>The digits on a page and the marks between them, in lines as they are seen: by their places on the paper alone.</summary>
internal static class PrintedLines
{
    // In points: the baselines of one line differ by rounding.
    private const double SameLine = 0.05;

    // In ems: kerning is less, the narrowest space is more.
    private const double Gap = 0.12;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789+()/- \u00A0\u202F");

    /// <returns>Each line from left to right as it is read, with one space where there is room between glyphs.</returns>
    internal static IEnumerable<StringBuilder> Of(PdfPageContent page)
    {
        var glyphs = page.Tagged.Values.Concat(page.Artifacts).Append(page.Untagged)
            .SelectMany(sequence => sequence)
            .Where(g => g.Text.Length == 1 && OfNumbers.Contains(g.Text[0]))
            .Select(Glyph.Of)
            .OrderBy(g => g.Angle).ThenBy(g => g.Across).ToList();
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start + 1;
            while (end < glyphs.Count && glyphs[end].Angle == glyphs[start].Angle && glyphs[end].Across - glyphs[end - 1].Across <= SameLine) end++;
            var line = glyphs[start..end];
            start = end;
            if (line.Exists(g => char.IsAsciiDigit(g.Character)))
            {
                yield return Read(line);
            }
        }
    }

    private static StringBuilder Read(List<Glyph> line)
    {
        var text = new StringBuilder();
        var pen = double.NaN;
        foreach (var glyph in line.OrderBy(g => g.Along))
        {
            var isSpace = char.IsWhiteSpace(glyph.Character);
            if ((isSpace || glyph.Along - pen > Gap * glyph.Size) && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            text.Append(isSpace ? "" : glyph.Character.ToString());
            pen = glyph.Along + glyph.Advance;
        }

        return text;
    }

    /// <param name="Along">In points, the way the line is read.</param>
    /// <param name="Across">In points, from line to line.</param>
    private readonly record struct Glyph(char Character, double Angle, double Along, double Across, double Advance, double Size)
    {
        internal static Glyph Of(PlacedText text)
        {
            var (sin, cos) = Math.SinCos(text.Angle * Math.PI / 180);
            return new Glyph(text.Text[0], text.Angle, (text.X * cos) - (text.Y * sin), (text.X * sin) + (text.Y * cos), Math.Abs(text.Advance), text.Size);
        }
    }
}
