using System.Globalization;
using System.Text;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>Cuts a paragraph into items by bidi level, run, script and font.</summary>
internal sealed class Itemizer(FontLibrary fonts, ParagraphText paragraph, uint paragraphScript)
{
    private readonly List<Item> items = [];
    private readonly List<MissingGlyph> missing = [];

    internal IReadOnlyList<Item> Items => items;

    internal IReadOnlyList<MissingGlyph> Missing => missing;

    internal void Run()
    {
        var start = 0;
        while (start < paragraph.Text.Length)
        {
            if (paragraph.RunOf[start] < 0)
            {
                start++;
                continue;
            }

            var end = EndOfLevelAndRun(start);
            AddScripts(start, end);
            start = end;
        }
    }

    private int EndOfLevelAndRun(int start)
    {
        var end = start + 1;
        while (end < paragraph.Text.Length
            && paragraph.RunOf[end] == paragraph.RunOf[start]
            && paragraph.Levels[end] == paragraph.Levels[start]
            && paragraph.Text[end - 1] != '\n')
        {
            end++;
        }

        return end;
    }

    /// <summary>Common and inherited characters join the script before them, else the one after them (UAX #24, 5.1).</summary>
    private void AddScripts(int start, int end)
    {
        var from = start;
        var script = -1;
        for (var i = start; i < end;)
        {
            var (codePoint, length) = CodePointAt(i);
            var own = ScriptOf.CodePoint(codePoint);
            if (own is not (ScriptOf.Common or ScriptOf.Inherited))
            {
                if (script >= 0 && own != script)
                {
                    AddFonts(from, i, script);
                    from = i;
                }

                script = own;
            }

            i += length;
        }

        AddFonts(from, end, script);
    }

    private void AddFonts(int start, int end, int script)
    {
        var run = paragraph.Runs[paragraph.RunOf[start]];
        var harfBuzzScript = script < 0 ? paragraphScript : ScriptOf.ToHarfBuzz(script);
        var candidates = Candidates(run.Style, paragraph.Levels[start], harfBuzzScript);
        var whole = candidates.Find(face => CoversAll(face, start, end));
        if (whole is not null)
        {
            Add(start, end, harfBuzzScript, whole, run);
            return;
        }

        AddByCluster(start, end, harfBuzzScript, candidates, run);
    }

    /// <summary>
    /// Foreign scripts, and everything that runs left to right inside right-to-left text, are set in the last family
    /// first: the figures that come with an Arabic or Nastaliq face do not suit telephone numbers.
    /// </summary>
    private List<FontFace> Candidates(TextStyle style, byte level, uint script)
    {
        var foreign = script != paragraphScript || level > paragraph.BaseLevel;
        List<FontFace> faces = [];
        foreach (var family in foreign ? style.Families.Reverse() : style.Families)
        {
            if (fonts.Find(family, style.Bold, style.Italic) is { } face)
            {
                faces.Add(face);
            }
        }

        return faces;
    }

    /// <summary>Marks and joiners stay with the character they belong to.</summary>
    private void AddByCluster(int start, int end, uint script, List<FontFace> candidates, InlineRun run)
    {
        if (candidates.Count == 0)
        {
            ReportMissing(start, end, run);
            return;
        }

        var from = start;
        FontFace? current = null;
        for (var i = start; i < end;)
        {
            var length = Math.Min(StringInfo.GetNextTextElementLength(paragraph.Text.AsSpan(i, end - i)), end - i);
            var (at, next) = (i, i + length);
            var face = current is not null && CoversAll(current, at, next) && IsNeutral(at)
                ? current
                : candidates.Find(f => CoversAll(f, at, next));
            if (face is null)
            {
                ReportMissing(at, next, run);
                face = candidates[0];
            }

            if (current is not null && face != current)
            {
                Add(from, i, script, current, run);
                from = i;
            }

            current = face;
            i = next;
        }

        Add(from, end, script, current!, run);
    }

    private bool IsNeutral(int index) => ScriptOf.CodePoint(CodePointAt(index).CodePoint) is ScriptOf.Common or ScriptOf.Inherited;

    private void Add(int start, int end, uint script, FontFace face, InlineRun run) =>
        items.Add(new Item(start, end, paragraph.Levels[start], script, face, run));

    private void ReportMissing(int start, int end, InlineRun run)
    {
        for (var i = start; i < end;)
        {
            var (codePoint, length) = CodePointAt(i);
            if (!IsInvisible(codePoint))
            {
                missing.Add(new MissingGlyph(codePoint, run.Language, run.Owner));
            }

            i += length;
        }
    }

    private bool CoversAll(FontFace face, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var (codePoint, length) = CodePointAt(i);
            if (!IsInvisible(codePoint) && face.GlyphOf(codePoint) == 0)
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    private (int CodePoint, int Length) CodePointAt(int index) =>
        Rune.TryGetRuneAt(paragraph.Text, index, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (0xFFFD, 1);

    /// <summary>Characters that are not drawn by any glyph of their own.</summary>
    private static bool IsInvisible(int codePoint) =>
        codePoint is '\n' or 0x00AD or (>= 0x200B and <= 0x200F) or 0x2060 or (>= 0xFE00 and <= 0xFE0F);
}
