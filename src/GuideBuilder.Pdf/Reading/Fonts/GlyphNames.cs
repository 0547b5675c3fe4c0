using System.Globalization;
using System.Text;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>What names of glyphs say (Adobe Glyph List Specification, 2).</summary>
internal static class GlyphNames
{
    public const string NotDefined = ".notdef";

    private const int LongestName = 256;

    /// <summary>Whether the name alone, without a suffix, says its character.</summary>
    public static bool IsListed(string name) => FontData.GlyphList.ContainsKey(name) || ByNumber(name) is not null;

    /// <summary>Null when the name says nothing.</summary>
    public static string? Text(string name)
    {
        if (name.Length > LongestName || name == NotDefined)
            return null;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var text = string.Concat((dot < 0 ? name : name[..dot]).Split('_').Select(part => FontData.GlyphList.GetValueOrDefault(part) ?? ByNumber(part)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Names as <c>uni20AC</c> and <c>u1F600</c>.</summary>
    private static string? ByNumber(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length > 3 && name.Length % 4 == 3)
            return Units(name.AsSpan(3));
        return name.Length is >= 5 and <= 7 && name[0] == 'u' && TryHex(name.AsSpan(1), out var value) && Rune.IsValid(value) ? new Rune(value).ToString() : null;
    }

    private static string? Units(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder();
        for (; digits.Length >= 4; digits = digits[4..])
        {
            if (!TryHex(digits[..4], out var value) || !Rune.IsValid(value))
                return null;
            text.Append((char)value);
        }

        return text.ToString();
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
