using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Fonts;

/// <summary>What a document uses of one face: which code stands for which glyph and text.</summary>
/// <remarks>
/// In a TrueType face each pair of glyph and text gets a code of its own, so that one picture can stand for several
/// texts and copying is exact. In a CID-keyed face the code is the glyph's id, and one text only can belong to it.
/// </remarks>
internal sealed class FontUse(PdfFont font, int index)
{
    /// <summary>Stands in ToUnicode for a glyph without text of its own: it is invisible, and every code needs an entry.</summary>
    public const string NoText = "\u200B";

    private const int LastCode = ushort.MaxValue;

    private readonly Dictionary<(int Glyph, string Text), ushort> codes = [];
    private readonly List<CodeUse> sequence = [];
    private readonly SortedDictionary<int, string?> texts = [];

    // By glyph, because they are asked for with each glyph that is painted: its width and one, and what it stood for last.
    private int[] widths = [];
    private Shown[] shown = [];

    public PdfFont Font { get; } = font;

    /// <summary>Among the document's fonts, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>All codes in use, ascending.</summary>
    public CodeUse[] Codes
    {
        get
        {
            if (Font.Kind == PdfFontKind.TrueType)
                return sequence.ToArray();
            var all = new CodeUse[texts.Count];
            var next = 0;
            foreach (var (glyph, text) in texts)
                all[next++] = new CodeUse((ushort)glyph, glyph, text ?? NoText);
            return all;
        }
    }

    /// <summary>The glyphs in use, ascending.</summary>
    public ImmutableArray<int> Glyphs => [.. Codes.Select(c => c.Glyph).Distinct().Order()];

    public bool HasRoomFor(int glyphs) => sequence.Count + glyphs <= LastCode;

    /// <summary>A glyph's advance in thousandths of an em, as the file states it.</summary>
    public int Width(int glyph)
    {
        if (glyph >= widths.Length)
            Array.Resize(ref widths, LengthFor(glyph));
        if (widths[glyph] == 0)
            widths[glyph] = Scale(Font.AdvanceOf(glyph)) + 1;
        return widths[glyph] - 1;
    }

    /// <summary>From font units to thousandths of an em.</summary>
    public int Scale(int units) => (int)Math.Round(units * 1000.0 / Font.Metrics.UnitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>The code whose ToUnicode entry is exactly <paramref name="text"/>; false when it takes an ActualText to say it.</summary>
    public bool TryCode(int glyph, ReadOnlySpan<char> text, out ushort code)
    {
        if (text.Length != 1)
            return TryCode(glyph, text.ToString(), out code);
        if (glyph >= shown.Length)
            Array.Resize(ref shown, LengthFor(glyph));
        code = shown[glyph].Code;
        if (code != 0 && shown[glyph].Character == text[0])
            return true;
        if (!TryCode(glyph, text.ToString(), out code))
            return false;
        shown[glyph] = new Shown(text[0], code);
        return true;
    }

    /// <summary>A code for a glyph under ActualText; readers without ActualText find <paramref name="text"/> where it can be had.</summary>
    public ushort CodeUnderActualText(int glyph, ReadOnlySpan<char> text) => TryCode(glyph, text, out var code) ? code : Code(glyph, null);

    private static int LengthFor(int glyph) => Math.Max(1024, glyph + (glyph / 2) + 1);

    private bool TryCode(int glyph, string text, out ushort code)
    {
        code = 0;
        if (!IsMappable(text) || (texts.TryGetValue(glyph, out var taken) && taken is not null && taken != text))
            return false;
        code = Code(glyph, text);
        return true;
    }

    private ushort Code(int glyph, string? text)
    {
        if (Font.Kind == PdfFontKind.Cff)
        {
            texts[glyph] = text ?? texts.GetValueOrDefault(glyph);
            return checked((ushort)glyph);
        }

        var key = (glyph, text ?? NoText);
        if (!codes.TryGetValue(key, out var code))
        {
            code = checked((ushort)(sequence.Count + 1));
            codes.Add(key, code);
            sequence.Add(new CodeUse(code, glyph, key.Item2));
        }

        return code;
    }

    /// <summary>Private-use characters need an ActualText (ISO 19005-2, 6.2.11.7.3); the others may not stand in ToUnicode at all.</summary>
    private static bool IsMappable(string text)
    {
        if (text.Length is 0 or > 64)
            return false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0 or 0xFEFF or 0xFFFE or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000)
                return false;
        }

        return true;
    }

    /// <summary>The code that stands for a glyph as a single character; 0 for none.</summary>
    private readonly record struct Shown(char Character, ushort Code);
}

/// <param name="Text">Of its ToUnicode entry.</param>
internal readonly record struct CodeUse(ushort Code, int Glyph, string Text);
