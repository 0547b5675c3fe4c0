using System.Globalization;

namespace GuideBuilder.Content.Drawings;

/// <summary>Reads the numbers of an attribute (SVG 1.1, 4.2 and 8.3.9) from left to right.</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>Larger ones draw nothing that a page could show, and would be no numbers in a PDF.</summary>
    private const double Largest = 1_000_000;

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public readonly bool IsAtEnd => position == text.Length;

    public readonly char Next => text[position];

    public readonly ReadOnlySpan<char> Rest => text[position..];

    /// <summary>Reads all of <paramref name="text"/> as numbers.</summary>
    /// <returns>Null when something else stands there, or more than <paramref name="most"/>.</returns>
    public static List<double>? Numbers(ReadOnlySpan<char> text, int most)
    {
        List<double> numbers = [];
        var scanner = new SvgScanner(text);
        scanner.SkipSpace();
        while (!scanner.IsAtEnd)
        {
            if (numbers.Count == most || !scanner.TryNumber(out var number))
            {
                return null;
            }

            numbers.Add(number);
            scanner.SkipSeparator();
        }

        return numbers;
    }

    /// <summary>A length in px, the only unit whose size does not depend on where the drawing stands.</summary>
    public static double? Length(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        text = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return Numbers(text, 1) is [var length] ? length : null;
    }

    public void Skip() => position++;

    public void SkipSpace()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            position++;
        }
    }

    /// <summary>White space, and one comma in it.</summary>
    public void SkipSeparator()
    {
        SkipSpace();
        if (position < text.Length && text[position] == ',')
        {
            position++;
            SkipSpace();
        }
    }

    /// <summary>One digit, which needs no separator after it.</summary>
    public bool TryFlag(out bool flag)
    {
        flag = position < text.Length && text[position] == '1';
        var isFlag = flag || (position < text.Length && text[position] == '0');
        position += isFlag ? 1 : 0;
        return isFlag;
    }

    public bool TryNumber(out double number)
    {
        var start = position;
        SkipSign();
        var digits = SkipDigits();
        if (position < text.Length && text[position] == '.')
        {
            position++;
            digits += SkipDigits();
        }

        number = 0;
        if (digits == 0)
        {
            return false;
        }

        SkipExponent();
        return double.TryParse(text[start..position], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= Largest;
    }

    /// <summary>An e that begins no exponent is left, as in “1em”.</summary>
    private void SkipExponent()
    {
        if (position == text.Length || text[position] is not ('e' or 'E'))
        {
            return;
        }

        var before = position++;
        SkipSign();
        if (SkipDigits() == 0)
        {
            position = before;
        }
    }

    private void SkipSign()
    {
        if (position < text.Length && text[position] is '+' or '-')
        {
            position++;
        }
    }

    private int SkipDigits()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position - start;
    }
}
