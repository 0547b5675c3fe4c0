using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Judges numbers, strings and names as they are written.</summary>
internal sealed class TokenJudge(PreflightJob job)
{
    private const int LongestString = 32767;
    private const int LongestName = 127;
    private const int SafeDigits = 9;
    private const int MostInvalidNames = 1000;
    private const double LargestReal = 3.403e38;
    private const double SmallestReal = 1.175e-38;

    private static readonly SearchValues<byte> Numeric = SearchValues.Create("+-.0123456789"u8);
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    /// <summary>Names that are no UTF-8, as the reader gives them.</summary>
    public HashSet<string> InvalidNames { get; } = new(StringComparer.Ordinal);

    /// <param name="number">Of the object that holds it.</param>
    public void Judge(TokenScanner scanner, RawToken token, int number)
    {
        var raw = scanner[token];
        switch (token.Kind)
        {
            case RawKind.Name:
                JudgeName(raw, number);
                break;
            case RawKind.Literal when token.Length > LongestString:
                JudgeLength(StringParser.Literal(raw, new ObjectParser(raw.ToArray())).Length, number);
                break;
            case RawKind.Hexadecimal:
                JudgeHexadecimal(raw, number);
                break;
            case RawKind.Word when token.Length > SafeDigits && raw.IndexOfAnyExcept(Numeric) < 0:
                JudgeNumber(raw, number);
                break;
            default:
                break;
        }
    }

    private void JudgeName(ReadOnlySpan<byte> raw, int number)
    {
        if (raw.Length <= LongestName && raw.IndexOf((byte)'#') < 0 && Ascii.IsValid(raw))
            return;
        var name = Unescaped(raw[1..]);
        if (name.Length > LongestName)
            job.Report(TokenRules.NameLength, FormattableString.Invariant($"the name {RawCharacters.Shown(name)} has {name.Length} bytes."), 0, number);
        if (!Utf8.IsValid(name) && InvalidNames.Count < MostInvalidNames)
            InvalidNames.Add(Encoding.UTF8.GetString(name));
    }

    private static byte[] Unescaped(ReadOnlySpan<byte> raw)
    {
        var name = new List<byte>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscape = raw[i] == '#' && i + 2 < raw.Length && PdfCharacters.HexValue(raw[i + 1]) >= 0 && PdfCharacters.HexValue(raw[i + 2]) >= 0;
            name.Add(isEscape ? (byte)((PdfCharacters.HexValue(raw[i + 1]) << 4) | PdfCharacters.HexValue(raw[i + 2])) : raw[i]);
            i += isEscape ? 2 : 0;
        }

        return [.. name];
    }

    private void JudgeHexadecimal(ReadOnlySpan<byte> raw, int number)
    {
        if (raw.Length % 2 == 0 && raw is [_, .. var plain, (byte)'>'] && !plain.ContainsAnyExcept(Digits))
        {
            JudgeLength(plain.Length / 2, number);
            return;
        }

        var digits = 0;
        var others = 0;
        foreach (var value in raw[1..].TrimEnd((byte)'>'))
        {
            if (PdfCharacters.HexValue(value) >= 0)
                digits++;
            else if (!PdfCharacters.IsSpace(value))
                others++;
        }

        if (others > 0)
            job.Report(TokenRules.Hexadecimal, $"the string {RawCharacters.Shown(raw)} holds what is no digit.", 0, number);
        else if (digits % 2 != 0)
            job.Report(TokenRules.Hexadecimal, FormattableString.Invariant($"the string {RawCharacters.Shown(raw)} has {digits} digits."), 0, number);
        JudgeLength((digits + 1) / 2, number);
    }

    private void JudgeLength(int length, int number)
    {
        if (length > LongestString)
            job.Report(TokenRules.StringLength, FormattableString.Invariant($"the string has {length} bytes."), 0, number);
    }

    private void JudgeNumber(ReadOnlySpan<byte> raw, int number)
    {
        if (!double.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return;
        if (raw.IndexOf((byte)'.') < 0)
        {
            if (value is > int.MaxValue or < int.MinValue)
                job.Report(TokenRules.Integer, $"the number is {RawCharacters.Shown(raw)}.", 0, number);
        }
        else if (Math.Abs(value) > LargestReal || (Math.Abs(value) < SmallestReal && raw.IndexOfAnyInRange((byte)'1', (byte)'9') >= 0))
        {
            job.Report(TokenRules.Real, $"the number is {RawCharacters.Shown(raw)}.", 0, number);
        }
    }
}
