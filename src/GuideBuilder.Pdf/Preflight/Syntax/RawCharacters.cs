using System.Text;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Bytes as they stand in a file.</summary>
internal static class RawCharacters
{
    private const int LongestShown = 40;

    /// <summary>The length of the line end with which <paramref name="bytes"/> begin; 0 when they begin with none.</summary>
    public static int LineEnd(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'\r', (byte)'\n', ..] => 2,
        [(byte)'\r' or (byte)'\n', ..] => 1,
        _ => 0,
    };

    public static bool IsLineEnd(byte value) => value is (byte)'\r' or (byte)'\n';

    /// <summary>For a message: short, and without what cannot be seen.</summary>
    public static string Shown(ReadOnlySpan<byte> bytes) => Shown(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestShown + 1)]));

    /// <inheritdoc cref="Shown(ReadOnlySpan{byte})"/>
    public static string Shown(string text)
    {
        var start = text.Length > LongestShown ? text[..LongestShown] + "…" : text;
        return string.Concat(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '·' : c));
    }
}
