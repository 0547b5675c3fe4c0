using System.Globalization;
using System.Text;

namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>
/// Reads a pattern file as libhyphen has it (README.hyphen, README.nonstandard, README.compound of libhyphen 2.8).
/// A break that would change the spelling (<c>s1s/ss=s,1,3</c>) is forbidden instead, so that text never changes.
/// </summary>
internal sealed class PatternFile
{
    /// <summary>The largest file that is read; German, the largest known, has 1.1 MB.</summary>
    internal const int LargestFile = 8_000_000;

    private const int LongestPattern = 100;
    private const string NextLevel = "NEXTLEVEL";
    private const string UnknownEncoding = "its first line names no encoding that is known";

    private readonly PatternAlphabet alphabet = new();
    private readonly List<PatternTable> levels = [];
    private readonly HashSet<char> closed = [];
    private readonly byte[] letters = new byte[LongestPattern];
    private readonly byte[] values = new byte[LongestPattern + 1];
    private int left;
    private int right;
    private int compoundLeft;
    private int compoundRight;

    private PatternFile()
    {
    }

    /// <summary>A hyphenator, or the reason why there is none, in words that follow the file's name.</summary>
    internal static (Hyphenator? Hyphenator, string? Reason) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestFile)
        {
            return (null, "it is too large for a pattern file");
        }

        var end = bytes.IndexOf((byte)'\n');
        if (end < 0 || end > 40)
        {
            return (null, UnknownEncoding);
        }

        if (EncodingOf(Encoding.Latin1.GetString(bytes[..end]).Trim()) is not { } encoding)
        {
            return (null, UnknownEncoding);
        }

        try
        {
            return new PatternFile().ReadLines(encoding.GetString(bytes[(end + 1)..]));
        }
        catch (DecoderFallbackException)
        {
            return (null, "it is not in the encoding that its first line names");
        }
    }

    private static Encoding? EncodingOf(string name)
    {
        var dotNet = name.ToUpperInvariant() switch
        {
            "UTF-8" => "utf-8",
            "KOI8-R" => "koi8-r",
            "KOI8-U" => "koi8-u",
            "MICROSOFT-CP1251" => "windows-1251",
            var iso when iso.StartsWith("ISO8859-", StringComparison.Ordinal) => "iso-8859-" + iso[8..],
            _ => null,
        };
        if (dotNet is null)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(dotNet, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(dotNet, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private (Hyphenator? Hyphenator, string? Reason) ReadLines(string text)
    {
        var next = text.IndexOf(NextLevel, StringComparison.Ordinal);
        levels.Add(new PatternTable(next < 0 ? text.Length : next));
        foreach (var whole in text.AsSpan().EnumerateLines())
        {
            var line = whole.Trim();
            if (line.IsEmpty || line[0] is '%' or '#' || ReadKeyword(line, text.Length - next))
            {
                continue;
            }

            if (!ReadPattern(line))
            {
                return (null, "it holds more letters than any alphabet");
            }
        }

        levels.RemoveAll(level => level.IsEmpty);
        return levels.Count == 0
            ? (null, "it holds no patterns")
            : (new Hyphenator(alphabet, [.. levels], closed, left, right, compoundLeft, compoundRight), null);
    }

    private bool ReadKeyword(ReadOnlySpan<char> line, int size)
    {
        if (!char.IsAsciiLetterUpper(line[0]))
        {
            return false;
        }

        if (line.StartsWith(NextLevel, StringComparison.Ordinal))
        {
            // libhyphen knows two levels; what would be a third belongs to the second.
            if (levels.Count == 1)
            {
                levels.Add(new PatternTable(size));
            }

            return true;
        }

        return ReadNumber(line, "LEFTHYPHENMIN", ref left)
            || ReadNumber(line, "RIGHTHYPHENMIN", ref right)
            || ReadNumber(line, "COMPOUNDLEFTHYPHENMIN", ref compoundLeft)
            || ReadNumber(line, "COMPOUNDRIGHTHYPHENMIN", ref compoundRight)
            || ReadClosed(line);
    }

    private static bool ReadNumber(ReadOnlySpan<char> line, string keyword, ref int number)
    {
        if (!line.StartsWith(keyword, StringComparison.Ordinal))
        {
            return false;
        }

        if (int.TryParse(line[keyword.Length..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var read))
        {
            number = Math.Clamp(read, 0, LongestPattern);
        }

        return true;
    }

    /// <summary>Characters beside which there is no break.</summary>
    private bool ReadClosed(ReadOnlySpan<char> line)
    {
        const string Keyword = "NOHYPHEN";
        if (!line.StartsWith(Keyword, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in line[Keyword.Length..].Trim().Split(','))
        {
            var text = line[Keyword.Length..].Trim()[part];
            if (text.Length == 1)
            {
                closed.Add(text[0]);
            }
        }

        return true;
    }

    /// <summary>False when the alphabet is full. A line that is no pattern is passed over.</summary>
    private bool ReadPattern(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        var pattern = slash < 0 ? line : line[..slash];
        if (pattern.Length > LongestPattern || pattern.ContainsAny(' ', '\t'))
        {
            return true;
        }

        var count = 0;
        Array.Clear(values, 0, pattern.Length + 1);
        foreach (var c in pattern)
        {
            var number = alphabet[c];
            if (c is >= '0' and <= '9')
            {
                values[count] = (byte)(c - '0');
            }
            else if (number != 0 || alphabet.TryAdd(c, out number))
            {
                letters[count++] = number;
            }
            else
            {
                return false;
            }
        }

        if (slash >= 0)
        {
            ForbidBreaks(values.AsSpan(0, count + 1));
        }

        levels[^1].Add(letters.AsSpan(0, count), values.AsSpan(0, count + 1));
        return true;
    }

    private static void ForbidBreaks(Span<byte> weights)
    {
        foreach (ref var weight in weights)
        {
            weight += (byte)(weight & 1);
        }
    }
}
