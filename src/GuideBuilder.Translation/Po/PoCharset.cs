using System.Buffers;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Brings a file into UTF-8 from the charset that its header names.</summary>
internal static class PoCharset
{
    private const int HeaderLimit = 64 * 1024;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("\\\"; \t\r"u8);

    public static DecodedPo ToUtf8(string path, ReadOnlyMemory<byte> bytes, FindingBag findings)
    {
        var span = bytes.Span;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            findings.Add(TranslationFindings.PoUtf16(path));
            return new DecodedPo(default, IsValid: true, Encoding: null);
        }

        var hasMark = span.StartsWith("\uFEFF"u8);
        if (hasMark)
        {
            findings.Add(TranslationFindings.PoByteOrderMark(path));
            bytes = bytes[3..];
        }

        var name = DeclaredCharset(bytes.Span[..Math.Min(bytes.Length, HeaderLimit)]);
        var decoded = IsUtf8(name) ? new DecodedPo(bytes, Utf8.IsValid(bytes.Span), Encoding.UTF8) : FromOther(path, bytes, name!, findings);
        return decoded with { HasByteOrderMark = hasMark };
    }

    /// <summary>A header of a file that is written in UTF-8 now; one that names no charset stays as it is.</summary>
    public static PoEntry ForUtf8(PoEntry header) => header with { Translations = [.. header.Translations.Select(ForUtf8)] };

    private static string ForUtf8(string header)
    {
        const string field = "charset=";
        var lines = header.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var start = lines[i].IndexOf(field, StringComparison.Ordinal);
            if (start >= 0 && !IsUtf8(lines[i][(start + field.Length)..].Trim()))
            {
                lines[i] = lines[i][..start] + "charset=UTF-8";
            }
        }

        return string.Join('\n', lines);
    }

    private static bool IsUtf8(string? name) =>
        name is null or "CHARSET" || name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) || name.Equals("UTF8", StringComparison.OrdinalIgnoreCase);

    private static DecodedPo FromOther(string path, ReadOnlyMemory<byte> bytes, string name, FindingBag findings)
    {
        if (Find(name) is not { } encoding)
        {
            findings.Add(TranslationFindings.PoUnknownCharset(path, name));
            return new DecodedPo(bytes, Utf8.IsValid(bytes.Span), Encoding: null);
        }

        findings.Add(TranslationFindings.PoOtherCharset(path, name));
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return new DecodedPo(Encoding.UTF8.GetBytes(strict.GetString(bytes.Span)), IsValid: true, encoding);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(TranslationFindings.PoBytesNotInCharset(path, name));
            return new DecodedPo(Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span)), IsValid: true, Encoding: null);
        }
    }

    /// <summary>Null when the machine does not know it, or when it does not write the format's own signs as ASCII does.</summary>
    private static Encoding? Find(string name)
    {
        const string signs = "msgid \"\\#[0]\n";
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.GetBytes(signs).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(signs)) ? encoding : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Looks at the quoted lines of the first entry only; no character needs to be understood for that.</summary>
    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var entries = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].TrimStart(" \t"u8);
            if (line.StartsWith("msgid"u8) && ++entries > 1)
            {
                return null;
            }

            var start = line.IndexOf("charset="u8);
            if (start >= 0 && line[0] != '#')
            {
                var value = line[(start + "charset=".Length)..];
                var end = value.IndexOfAny(NameEnds);
                return Encoding.Latin1.GetString(end < 0 ? value : value[..end]);
            }
        }

        return null;
    }
}

/// <summary>A file brought into UTF-8.</summary>
/// <param name="Utf8">Without byte order mark.</param>
/// <param name="IsValid">False when the bytes are not all UTF-8 and were left as they are.</param>
/// <param name="Encoding">What the file is written in; null when that is not known for certain.</param>
internal sealed record DecodedPo(ReadOnlyMemory<byte> Utf8, bool IsValid, Encoding? Encoding)
{
    public bool HasByteOrderMark { get; init; }
}
